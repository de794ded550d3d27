package vn.tracuu.analysis;

import org.apache.lucene.util.BytesRef;

/**
 * A word in canonical form, and what the index writes of it.
 *
 * @param bytes its letters in UTF-8; shared, so never to be written to
 * @param code its number: see {@link SyllableCodes}
 * @param isTie only ties a sentence together: see {@link PairFilter}
 */
record Word(String term, BytesRef bytes, int code, boolean isTie) {
  Word(String term, int code) {
    this(term, new BytesRef(term), code, PairFilter.isTie(term));
  }

  boolean is(char[] letters, int length) {
    if (term.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (term.charAt(i) != letters[i]) {
        return false;
      }
    }
    return true;
  }
}
