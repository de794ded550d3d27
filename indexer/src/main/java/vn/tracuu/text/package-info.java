/**
 * Here is raw text: give me canonical Vietnamese (NFC, plain blanks), and where each character came
 * from.
 */
package vn.tracuu.text;
