package vn.tracuu.search;

import java.text.Normalizer;
import java.util.Locale;
import vn.tracuu.analysis.Folding;

/**
 * Text as it is compared while somebody types: words of small letters, one blank between.
 *
 * <p>"57-NQ/TW" is "57 nq tw", "NQ57" is "nq 57".
 */
final class Typing {
  private Typing() {}

  /** With its marks. */
  static String exact(String text) {
    String small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder(small.length());
    char before = ' ';
    for (int i = 0; i < small.length(); i++) {
      char c = Character.isLetterOrDigit(small.charAt(i)) ? small.charAt(i) : ' ';
      boolean isTurn =
          Character.isLetter(before) && Character.isDigit(c)
              || Character.isDigit(before) && Character.isLetter(c);
      if (isTurn || c == ' ' && before != ' ') {
        words.append(' ');
      }
      if (c != ' ') {
        words.append(c);
      }
      before = c;
    }
    return words.toString();
  }

  /** Without marks. */
  static String folded(String text) {
    return Folding.of(exact(text));
  }
}
