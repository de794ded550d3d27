/**
 * What are the words of the field? Records for works, provisions and what they say; no I/O, no
 * libraries.
 */
package vn.tracuu.model;
