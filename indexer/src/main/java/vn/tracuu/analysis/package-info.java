/** Vietnamese tokens for Lucene: which words does a text consist of, and which count as equal? */
package vn.tracuu.analysis;
