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
  private static final char[] LETTERS = new char[SIZE];

  /** No part of a word. */
  static final char NO_LETTER = 0;

  /** Part of a word, but alone no letter: a mark, half of a pair of surrogates. */
  static final char ODD = 1;

  static {
    for (char c = 0; c < SIZE; c++) {
      KINDS[c] = decide(c);
      LETTERS[c] = decideLetter(c);
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

  /** The small letter without marks, {@link #ODD} or {@link #NO_LETTER}. */
  static char letter(char c) {
    return c < SIZE ? LETTERS[c] : decideLetter(c);
  }

  private static char decideLetter(char c) {
    if (!isWord(c)) {
      return NO_LETTER;
    }
    return Letters.isMark(c) || Character.isSurrogate(c) ? ODD : Letters.folded(c);
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
