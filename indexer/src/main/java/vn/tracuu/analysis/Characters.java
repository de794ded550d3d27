package vn.tracuu.analysis;

/** What a character is to the tokenizer: part of a word, a blank, or a sign. */
final class Characters {
  private static final int SIZE = 0x2100;
  private static final byte SIGN = 0;
  private static final byte WORD = 1;
  private static final byte DIGIT = 2;
  private static final byte BLANK = 3;
  private static final char SOFT_HYPHEN = 0x00AD;
  private static final byte[] KINDS = new byte[SIZE];

  static {
    for (char c = 0; c < SIZE; c++) {
      KINDS[c] = decide(c);
    }
  }

  private Characters() {}

  static boolean isWord(char c) {
    byte kind = kind(c);
    return kind == WORD || kind == DIGIT;
  }

  static boolean isDigit(char c) {
    return kind(c) == DIGIT;
  }

  static boolean isBlank(char c) {
    return kind(c) == BLANK;
  }

  private static byte kind(char c) {
    return c < SIZE ? KINDS[c] : decide(c);
  }

  private static byte decide(char c) {
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if (Character.isLetterOrDigit(c) || Letters.isMark(c) || Character.isSurrogate(c)) {
      return WORD;
    }
    boolean isInvisible = c == SOFT_HYPHEN || Character.getType(c) == Character.FORMAT;
    return isInvisible || Character.isWhitespace(c) || Character.isSpaceChar(c) ? BLANK : SIGN;
  }
}
