/**
 * The commands: reads what was typed, calls what does the work, tells in Vietnamese how it went.
 */
package vn.tracuu.cli;
