package vn.tracuu.directive;

/**
 * The part of a sentence between semicolons.
 *
 * @param start in the sentence
 */
record Clause(String sentence, int start, int end) {

  static Clause around(String sentence, int offset) {
    int start = sentence.lastIndexOf(';', offset) + 1;
    int end = sentence.indexOf(';', offset);
    return new Clause(sentence, start, end < 0 ? sentence.length() : end);
  }

  /** Its words before an offset of the sentence. */
  String before(int offset) {
    return sentence.substring(start, Math.max(start, offset));
  }

  boolean isQuoted(int offset) {
    int open = sentence.lastIndexOf('“', offset);
    return open >= start && sentence.lastIndexOf('”', offset) < open;
  }
}
