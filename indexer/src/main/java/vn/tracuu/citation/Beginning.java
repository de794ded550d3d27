package vn.tracuu.citation;

/**
 * A small number for the first four characters of a word, by which most words are seen to cite
 * nothing.
 *
 * <p>"Nghị quyết" and "Nghị định" have one number, "người" another. The surprise: two beginnings
 * may share a number, so it excludes and never proves; a word that begins with a digit has the
 * number of that digit.
 */
final class Beginning {
  /** Numbers are below it. */
  static final int COUNT = 1 << 12;

  private static final int LENGTH = 4;

  private Beginning() {}

  /** The number of what stands at {@code start}; 0 for what is too short, which no citation is. */
  static int of(String text, int start) {
    char first = text.charAt(start);
    if (first >= '0' && first <= '9') {
      return first;
    }
    if (start + LENGTH > text.length()) {
      return 0;
    }
    int hash = first;
    for (int i = start + 1; i < start + LENGTH; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return (hash ^ hash >>> 12) & COUNT - 1;
  }
}
