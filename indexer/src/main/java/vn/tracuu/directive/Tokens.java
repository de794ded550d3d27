package vn.tracuu.directive;

import java.util.Arrays;
import java.util.Objects;

/**
 * The words and marks of a text, with their places.
 *
 * <p>Example: "Sở KH&ĐT, UBND tỉnh" is the six tokens sở, kh&đt, a comma, ubnd, tỉnh. "20,6" and
 * "161/QĐ-UBND" are one token each; every other mark stands alone.
 */
final class Tokens {
  private static final int COMMON_LENGTH = 5;

  private final String text;
  private final String folded;
  private int[] starts;
  private int[] ends;
  private int size;

  /** Cut out when it is first asked for: most never are. */
  private final String[] words;

  Tokens(String text) {
    this.text = text;
    this.folded = Folded.of(text);
    this.starts = new int[text.length() / COMMON_LENGTH + 1];
    this.ends = new int[starts.length];
    for (int i = 0; i < text.length(); ) {
      boolean isBlank = Character.isWhitespace(text.charAt(i));
      int end = isBlank ? i + 1 : wordEnd(text, i);
      if (!isBlank) {
        add(i, end);
      }
      i = end;
    }
    this.words = new String[size];
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  /** The folded word; empty behind the last. */
  String word(int i) {
    if (i < 0 || i >= size) {
      return "";
    }
    if (words[i] == null) {
      words[i] = folded.substring(starts[i], ends[i]);
    }
    return words[i];
  }

  /** Below 512, and the same for tokens of the same first letter and length; 0 where none is. */
  int shape(int i) {
    return i < 0 || i >= size ? 0 : folded.charAt(starts[i]) * 7 + ends[i] - starts[i] & 511;
  }

  boolean is(int i, String word) {
    return i < 0 || i >= size
        ? word.isEmpty()
        : ends[i] - starts[i] == word.length() && folded.startsWith(word, starts[i]);
  }

  int start(int i) {
    return i < size ? starts[i] : text.length();
  }

  int end(int i) {
    return ends[Objects.checkIndex(i, size)];
  }

  /** Begins with a capital letter. */
  boolean isCapital(int i) {
    return i < size && Character.isUpperCase(text.charAt(start(i)));
  }

  /** Is a word, not a mark. */
  boolean isWord(int i) {
    return i < size && Character.isLetterOrDigit(text.charAt(start(i)));
  }

  /** The token behind the number of a note; {@code i} where none is glued to the word before. */
  int behindNote(int i) {
    boolean isGlued = i > 0 && i < size && starts[i] == ends[i - 1];
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
    return Folded.isLetterOrDigit(text.charAt(i));
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
