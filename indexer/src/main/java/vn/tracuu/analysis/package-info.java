/** Vietnamese tokens for Lucene: tokenizer, filters, factories, lexicon and word segmentation. */
package vn.tracuu.analysis;
