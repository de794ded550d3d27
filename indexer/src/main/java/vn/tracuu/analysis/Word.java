package vn.tracuu.analysis;

import org.apache.lucene.util.BytesRef;

/**
 * A word in canonical form, and what the index writes of it.
 *
 * @param bytes its letters in UTF-8; shared, so never to be written to
 * @param code its number: see {@link SyllableCodes}
 */
record Word(String term, BytesRef bytes, int code) {
  Word(String term, int code) {
    this(term, new BytesRef(term), code);
  }
}
