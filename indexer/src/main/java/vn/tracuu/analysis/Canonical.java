package vn.tracuu.analysis;

import java.text.Normalizer;

/**
 * One way of writing a syllable, so that all ways of writing it match.
 *
 * <p>Examples: "HOÀ", "Hòa" and "hòa" with marks of their own give "hòa"; "kỹ" and "kĩ", "quý" and
 * "quí" give one form each; "ÐẤT" with the Icelandic letter gives "đất". The form is for matching
 * and never shown.
 */
final class Canonical {
  private static final String BEFORE_Y = "hklmstv";

  private Canonical() {}

  /** Rewrites {@code chars} in place; the form is never longer than what it is made of. */
  static int rewrite(char[] chars, int length) {
    boolean isSimple = true;
    for (int i = 0; i < length; i++) {
      char c = Letters.lower(chars[i]);
      chars[i] = c;
      isSimple &= !Letters.isMark(c);
    }
    int composed = isSimple ? length : compose(chars, length);
    moveTone(chars, composed);
    moveToneInside(chars, composed);
    unifyY(chars, composed);
    return composed;
  }

  /** The form of a syllable. */
  static String form(String syllable) {
    char[] chars = syllable.toCharArray();
    return new String(chars, 0, rewrite(chars, chars.length));
  }

  /** Puts marks on their letter whatever their order: e + acute + circumflex is ế. */
  private static int compose(char[] chars, int length) {
    String apart = Normalizer.normalize(new String(chars, 0, length), Normalizer.Form.NFD);
    StringBuilder whole = new StringBuilder(length);
    for (int i = 0; i < apart.length(); ) {
      int end = i + 1;
      while (end < apart.length() && Letters.isMark(apart.charAt(end))) {
        end++;
      }
      whole.append(letter(apart, i, end));
      i = end;
    }
    int size = Math.min(whole.length(), length);
    whole.getChars(0, size, chars, 0);
    return size;
  }

  private static String letter(String apart, int start, int end) {
    String shape = "";
    String tone = "";
    for (int i = start + 1; i < end; i++) {
      char mark = apart.charAt(i);
      boolean isShape = mark == 0x0302 || mark == 0x0306 || mark == 0x031B;
      shape = isShape ? shape + mark : shape;
      tone = isShape ? tone : tone + mark;
    }
    return Normalizer.normalize(apart.charAt(start) + shape + tone, Normalizer.Form.NFC);
  }

  /** "hoà" to "hòa", "thuỷ" to "thủy", "qúy" to "quý". */
  private static void moveTone(char[] chars, int length) {
    if (length < 2) {
      return;
    }
    char before = chars[length - 2];
    char last = chars[length - 1];
    boolean isAfterQ = length > 2 && chars[length - 3] == 'q';
    int toneOfLast = Letters.tone(last);
    int toneBefore = Letters.tone(before);
    if (isAfterQ && toneBefore > 0 && toneOfLast == 0 && isU(before) && Letters.vowel(last) >= 0) {
      chars[length - 2] = 'u';
      chars[length - 1] = Letters.compose(Letters.vowel(last), toneBefore);
    } else if (!isAfterQ && toneOfLast > 0 && isOpen(before, last)) {
      chars[length - 2] = Letters.compose(Letters.vowel(before), toneOfLast);
      chars[length - 1] = Letters.compose(Letters.vowel(last), 0);
    }
  }

  /** "hòan" to "hoàn", "hùynh" to "huỳnh": what follows the second vowel draws the tone to it. */
  private static void moveToneInside(char[] chars, int length) {
    for (int i = 0; i + 2 < length; i++) {
      int tone = Letters.tone(chars[i]);
      char next = chars[i + 1];
      if (tone > 0 && isOpen(base(chars[i]), next) && Letters.tone(next) == 0) {
        chars[i] = base(chars[i]);
        chars[i + 1] = Letters.compose(Letters.vowel(next), tone);
        return;
      }
    }
  }

  private static char base(char c) {
    return Letters.compose(Letters.vowel(c), 0);
  }

  private static boolean isU(char c) {
    return Letters.vowel(c) == Letters.vowel('u');
  }

  private static boolean isOpen(char before, char last) {
    int vowel = Letters.vowel(last);
    return before == 'o' && (vowel == Letters.vowel('a') || vowel == Letters.vowel('e'))
        || before == 'u' && vowel == Letters.vowel('y');
  }

  /** A final y alone after its consonant is i: kỹ, lý, mỹ, quý, sỹ, tỷ. */
  static void unifyY(char[] chars, int length) {
    if (length < 2 || Letters.vowel(chars[length - 1]) != Letters.vowel('y')) {
      return;
    }
    boolean isSingle = length == 2 && BEFORE_Y.indexOf(chars[0]) >= 0;
    boolean isQu = length == 3 && chars[0] == 'q' && chars[1] == 'u';
    if (isSingle || isQu) {
      chars[length - 1] = Letters.compose(Letters.vowel('i'), Letters.tone(chars[length - 1]));
    }
  }
}
