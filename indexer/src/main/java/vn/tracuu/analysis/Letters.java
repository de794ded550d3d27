package vn.tracuu.analysis;

import java.util.Arrays;
import java.util.Locale;

/**
 * What the letters of Vietnamese are made of: a base with its shape (ă, ê, ơ) and a tone.
 *
 * <p>Tables over the first 0x1F00 characters, which hold every composed Vietnamese letter, so that
 * no letter costs more than a look into an array.
 */
final class Letters {
  /** The twelve vowels without tone, each followed by itself under the five tones. */
  private static final String[] VOWELS = {
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
    "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ"
  };

  private static final String PLAIN = "aaaeeiooouuy";
  private static final int SIZE = 0x1F00;
  private static final char[] LOWER = new char[SIZE];
  private static final char[] FOLDED = new char[SIZE];
  private static final byte[] VOWEL = new byte[SIZE];
  private static final byte[] TONE = new byte[SIZE];

  static {
    Arrays.fill(VOWEL, (byte) -1);
    for (char c = 0; c < SIZE; c++) {
      char lower = Character.toLowerCase(c);
      LOWER[c] = lower;
      FOLDED[c] = lower;
    }
    for (int vowel = 0; vowel < VOWELS.length; vowel++) {
      for (int tone = 0; tone < 6; tone++) {
        enter(VOWELS[vowel].charAt(tone), vowel, tone);
      }
    }
    // Old code pages and phones write Ð (eth) and Ɖ (African d) for Đ.
    for (char c : new char[] {'Đ', 'đ', 'Ð', 'ð', 'Ɖ', 'ɖ'}) {
      LOWER[c] = 'đ';
      FOLDED[c] = 'd';
    }
  }

  private Letters() {}

  private static void enter(char lower, int vowel, int tone) {
    char upper = String.valueOf(lower).toUpperCase(Locale.ROOT).charAt(0);
    for (char c : new char[] {lower, upper}) {
      VOWEL[c] = (byte) vowel;
      TONE[c] = (byte) tone;
      FOLDED[c] = PLAIN.charAt(vowel);
    }
  }

  /** The small letter; Ð and ð are đ. */
  static char lower(char c) {
    return c < SIZE ? LOWER[c] : Character.toLowerCase(c);
  }

  /** The small letter without shape and tone: "Ế" gives "e", "Đ" gives "d". */
  static char folded(char c) {
    return c < SIZE ? FOLDED[c] : Character.toLowerCase(c);
  }

  /** The number of the vowel whatever its tone; -1 where it is none. */
  static int vowel(char c) {
    return c < SIZE ? VOWEL[c] : -1;
  }

  /** 0 for no tone, then huyền, hỏi, ngã, sắc, nặng. */
  static int tone(char c) {
    return c < SIZE ? TONE[c] : 0;
  }

  /** A small vowel under a tone. */
  static char compose(int vowel, int tone) {
    return VOWELS[vowel].charAt(tone);
  }

  /** A mark that combines with the letter before it. */
  static boolean isMark(char c) {
    return c >= 0x0300 && c <= 0x036F;
  }
}
