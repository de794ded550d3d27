/** Here is a request: which places answer it, in which order, and what of them is shown? */
package vn.tracuu.search;
