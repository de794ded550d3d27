package vn.tracuu.analysis;

/**
 * A token that waits to be given out.
 *
 * @param positions over how many positions it stands
 */
record Token(String term, int start, int end, String type, int flags, int positions) {

  boolean isNumber() {
    return SyllableFlags.letterCase(flags) == SyllableFlags.NUMBER;
  }

  boolean isDigits() {
    return !term.isEmpty() && term.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  char gap() {
    return SyllableFlags.gap(flags);
  }

  /** A sign alone joins it to the token before it: no white space. */
  boolean isJoinedBy(String signs) {
    return signs.indexOf(gap()) >= 0 && !SyllableFlags.isSpaced(flags);
  }
}
