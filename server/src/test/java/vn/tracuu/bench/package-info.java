/** How quick is it? JMH benchmarks and the load on a running server; {@code ./tracuu bench}. */
package vn.tracuu.bench;
