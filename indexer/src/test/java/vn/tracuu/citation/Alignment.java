package vn.tracuu.citation;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Leads offsets of a file to offsets of the text that was read from it, without marks of layout.
 *
 * <p>Both hold the same letters in the same order, but for addresses of links; what stands around
 * an offset tells where it is.
 */
final class Alignment {
  private static final int[] CONTEXTS = {60, 30, 15};
  private final Letters file;
  private final Letters text;
  private final boolean isSame;
  private int last;

  Alignment(String file, String text) {
    this.isSame = file.equals(text);
    this.file = new Letters(file);
    this.text = new Letters(text);
  }

  /** The offset in the text of the letter at {@code offset} or behind it, not before the last. */
  int start(int offset) {
    if (isSame) {
      return offset;
    }
    int at = file.behind(offset);
    for (int context : CONTEXTS) {
      int from = Math.max(0, at - context);
      String key = file.letters.substring(from, Math.min(file.letters.length(), at + context));
      int found = text.letters.indexOf(key, Math.max(0, last - context));
      if (found >= 0 && found + at - from >= last) {
        last = found + at - from;
        return last < text.offsets.length ? text.offsets[last] : text.length;
      }
    }
    return -1;
  }

  /** The letters and digits of a text, with the offset of each. */
  private static final class Letters {
    private final String letters;
    private final int[] offsets;
    private final int length;

    Letters(String text) {
      StringBuilder letters = new StringBuilder();
      int[] at = new int[text.length() * 2];
      int count = 0;
      for (int i = 0; i < text.length(); i++) {
        String plain = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
        char letter = plain.charAt(0);
        if (Character.isLetterOrDigit(letter)) {
          letters.append(letter);
          at[count++] = i;
        }
      }
      this.letters = letters.toString();
      this.offsets = Arrays.copyOf(at, count);
      this.length = text.length();
    }

    int behind(int offset) {
      int found = Arrays.binarySearch(offsets, offset);
      return found >= 0 ? found : -found - 1;
    }
  }
}
