package vn.tracuu.directive;

/**
 * The part of a sentence between semicolons.
 *
 * @param start in the sentence
 */
record Clause(String sentence, int start, int end) {
  private static final int LONGEST = 600;

  static Clause around(String sentence, int offset) {
    int start = offset;
    while (start > Math.max(0, offset - LONGEST) && sentence.charAt(start - 1) != ';') {
      start--;
    }
    int end = offset;
    while (end < Math.min(sentence.length(), offset + LONGEST) && sentence.charAt(end) != ';') {
      end++;
    }
    return new Clause(sentence, start, end);
  }

  /** Its words before an offset of the sentence. */
  String before(int offset) {
    return sentence.substring(start, Math.max(start, offset));
  }

  boolean isQuoted(int offset) {
    String before = before(offset);
    return before.lastIndexOf('“') > before.lastIndexOf('”');
  }
}
