/** Here is an address: give me its file, politely, from public machines only. */
package vn.tracuu.fetch;
