/** Here is a file: give me its blocks of text, with layout hints. One class a format. */
package vn.tracuu.source;
