package vn.tracuu.directive;

import java.util.ArrayList;
import java.util.List;

/**
 * The words and marks of a text, with their places.
 *
 * <p>Example: "Sở KH&ĐT, UBND tỉnh" is the six tokens sở, kh&đt, a comma, ubnd, tỉnh. "20,6" and
 * "161/QĐ-UBND" are one token each; every other mark stands alone.
 */
final class Tokens {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private record Token(String word, int start, int end) {}

  Tokens(String text) {
    this.text = text;
    String folded = Folded.of(text);
    for (int i = 0; i < text.length(); ) {
      int end = Character.isWhitespace(text.charAt(i)) ? i + 1 : wordEnd(text, i);
      if (!Character.isWhitespace(text.charAt(i))) {
        tokens.add(new Token(folded.substring(i, end), i, end));
      }
      i = end;
    }
  }

  String text() {
    return text;
  }

  int size() {
    return tokens.size();
  }

  /** The folded word; empty behind the last. */
  String word(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).word : "";
  }

  boolean is(int i, String word) {
    return word(i).equals(word);
  }

  int start(int i) {
    return i < tokens.size() ? tokens.get(i).start : text.length();
  }

  int end(int i) {
    return tokens.get(i).end;
  }

  /** Begins with a capital letter. */
  boolean isCapital(int i) {
    return i < tokens.size() && Character.isUpperCase(text.charAt(start(i)));
  }

  /** Is a word, not a mark. */
  boolean isWord(int i) {
    return i < tokens.size() && Character.isLetterOrDigit(text.charAt(start(i)));
  }

  /** The token behind the number of a note; {@code i} where none is glued to the word before. */
  int behindNote(int i) {
    boolean isGlued = i > 0 && i < tokens.size() && tokens.get(i).start == tokens.get(i - 1).end;
    return isGlued && Character.isDigit(text.charAt(start(i))) ? i + 1 : i;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && (isPart(text, end) || end > start && isJoint(text, end))) {
      end++;
    }
    return Math.max(withoutNote(text, start, end), start + 1);
  }

  /** "Bộ Công an18": the number of a note that a file has glued to a word is none of it. */
  private static int withoutNote(String text, int start, int end) {
    int digits = end;
    while (digits > start && Character.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    boolean isGlued = digits > start + 1 && Character.isLowerCase(text.charAt(digits - 1));
    return isGlued ? digits : end;
  }

  private static boolean isPart(String text, int i) {
    return Character.isLetterOrDigit(text.charAt(i));
  }

  /** A mark between two letters or two figures, without blanks. */
  private static boolean isJoint(String text, int i) {
    if (i + 1 >= text.length() || !isPart(text, i - 1) || !isPart(text, i + 1)) {
      return false;
    }
    char mark = text.charAt(i);
    boolean areFigures =
        Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    return mark == '&' || mark == '/' || mark == '-' || areFigures && (mark == '.' || mark == ',');
  }
}
