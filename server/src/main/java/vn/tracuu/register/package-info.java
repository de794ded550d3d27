/** Here are directives: give me the table of who must do what by when, and files of it. */
package vn.tracuu.register;
