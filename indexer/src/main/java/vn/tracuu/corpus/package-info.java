/** Here is the folder of documents: give me their trees, and by name what could not be read. */
package vn.tracuu.corpus;
