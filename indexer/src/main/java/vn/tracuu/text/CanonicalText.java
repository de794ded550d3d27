package vn.tracuu.text;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import vn.tracuu.model.Passage;
import vn.tracuu.model.SourceMap;

/**
 * Canonical Vietnamese made of raw text: NFC, one plain blank for any run of blanks, Đ for its
 * look-alike Ð, nothing invisible.
 *
 * <p>Example: "Sơn&nbsp;&nbsp;La" with its marks apart (NFD) gives "Sơn La", and each letter knows
 * the source range that it was composed of. Words are never changed: "t háo gỡ" stays.
 */
public final class CanonicalText {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  /** Letters that look like Đ and đ in print: Eth and African D (by Unicode, other letters). */
  private static final String LOOK_ALIKES = "\u00D0\u0189\u00F0";

  private static final String LETTERS = "\u0110\u0110\u0111";

  private static final boolean[] PLAIN = plain();

  private CanonicalText() {}

  /** The canonical passage that {@code raw} makes, which stands at {@code start} in the source. */
  public static Passage of(String raw, int start) {
    if (isCanonical(raw)) {
      return new Passage(raw, SourceMap.straight(start, raw.length())).slice(0);
    }
    StringBuilder text = new StringBuilder(raw.length());
    SourceMap.Builder map = new SourceMap.Builder();
    for (int i = 0; i < raw.length(); ) {
      int end = segmentEnd(raw, i);
      append(raw.substring(i, end), start + i, text, map);
      i = end;
    }
    return new Passage(text.toString(), map.build()).slice(0);
  }

  /** All parts as one passage, a blank between them. */
  public static Passage join(List<Passage> parts) {
    return Passage.join(" ", parts);
  }

  private static void append(String segment, int start, StringBuilder text, SourceMap.Builder map) {
    int first = segment.codePointAt(0);
    int end = start + segment.length();
    if (isInvisible(first) && segment.length() == Character.charCount(first)) {
      return;
    }
    if (isBlank(first)) {
      boolean isRepeated = !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
      if (!isRepeated) {
        text.append(' ');
        map.add(1, start, end);
      }
      return;
    }
    String composed = letters(NFC.normalize(segment));
    text.append(composed);
    map.add(composed.length(), start, end);
  }

  private static String letters(String composed) {
    int found = LOOK_ALIKES.indexOf(composed.charAt(0));
    return found < 0 ? composed : LETTERS.charAt(found) + composed.substring(1);
  }

  /** The end of the shortest piece from {@code start} that is normalised on its own. */
  private static int segmentEnd(String raw, int start) {
    int end = start + Character.charCount(raw.codePointAt(start));
    while (end < raw.length() && !NFC.hasBoundaryBefore(raw.codePointAt(end))) {
      end += Character.charCount(raw.codePointAt(end));
    }
    return end;
  }

  private static boolean isCanonical(String raw) {
    return isPlain(raw) || isCanonicalAtAll(raw);
  }

  /** Letters, digits and marks of every day, none of which combines, and single blanks. */
  private static boolean isPlain(String raw) {
    char before = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c >= PLAIN.length || !PLAIN[c] || c == ' ' && before == ' ') {
        return false;
      }
      before = c;
    }
    return true;
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[0x2028];
    for (int c = 0; c < plain.length; c++) {
      boolean isLatin = c < 0x300 || c >= 0x1EA0 && c <= 0x1EF9 || c >= 0x2010;
      boolean isBlank = isBlank(c) && c != ' ';
      plain[c] = isLatin && !isBlank && !isInvisible(c) && LOOK_ALIKES.indexOf(c) < 0;
    }
    return plain;
  }

  private static boolean isCanonicalAtAll(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean isSecondBlank = c == ' ' && i > 0 && raw.charAt(i - 1) == ' ';
      if (isSecondBlank
          || c != ' ' && isBlank(c)
          || isInvisible(c)
          || LOOK_ALIKES.indexOf(c) >= 0) {
        return false;
      }
    }
    return NFC.isNormalized(raw);
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Soft hyphen, zero-width blanks and joiners, byte order mark, controls. */
  private static boolean isInvisible(int c) {
    return c == 0xAD
        || c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x2064
        || c == 0xFEFF
        || Character.isISOControl(c) && !Character.isWhitespace(c);
  }
}
