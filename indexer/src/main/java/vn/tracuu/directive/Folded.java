package vn.tracuu.directive;

import java.util.Locale;

/**
 * Text made alike for comparing names, of the same length as it was.
 *
 * <p>Example: "Uỷ ban" and "ỦY BAN" are both "ủy ban". Small letters, the tone on the first vowel
 * of oa, oe, uy, plain hyphens. It is for comparing only and is never shown.
 */
final class Folded {
  private static final String SECOND = "àáảãạèéẻẽẹỳýỷỹỵ";
  private static final String FIRST_OF_O = "òóỏõọòóỏõọ";
  private static final String FIRST_OF_U = "ùúủũụ";

  /** The small letter of each character of the scripts that the texts are written in. */
  private static final char[] SMALL = new char[0x2000];

  /** Which letter of {@link #SECOND} each character is, or -1. */
  private static final byte[] MARKED = new byte[SMALL.length];

  private static final boolean[] LETTER_OR_DIGIT = new boolean[SMALL.length];

  static {
    for (char c = 0; c < SMALL.length; c++) {
      SMALL[c] = Character.toLowerCase(c);
      LETTER_OR_DIGIT[c] = Character.isLetterOrDigit(c);
      MARKED[c] = (byte) SECOND.indexOf(c);
    }
  }

  private Folded() {}

  /** The folded text; each of its characters stands where the original does. */
  static String of(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      char c = small(text.charAt(i));
      folded[i] = c == '–' || c == '—' ? '-' : c;
    }
    for (int i = 1; i < folded.length; i++) {
      moveTone(folded, i);
    }
    return new String(folded);
  }

  static char small(char c) {
    return c < SMALL.length ? SMALL[c] : Character.toLowerCase(c);
  }

  static boolean isLetterOrDigit(char c) {
    return c < LETTER_OR_DIGIT.length ? LETTER_OR_DIGIT[c] : Character.isLetterOrDigit(c);
  }

  /** The folded text of a word list in code: {@code Locale} plays no part in it. */
  static String[] words(String phrase) {
    return of(phrase.toLowerCase(Locale.ROOT)).split(" ");
  }

  private static void moveTone(char[] text, int i) {
    int mark = text[i] < MARKED.length ? MARKED[text[i]] : -1;
    if (mark < 0) {
      return;
    }
    boolean isY = mark >= 10;
    if (text[i - 1] == 'o' && !isY) {
      text[i - 1] = FIRST_OF_O.charAt(mark);
      text[i] = mark < 5 ? 'a' : 'e';
    } else if (text[i - 1] == 'u' && isY) {
      text[i - 1] = FIRST_OF_U.charAt(mark - 10);
      text[i] = 'y';
    }
  }
}
