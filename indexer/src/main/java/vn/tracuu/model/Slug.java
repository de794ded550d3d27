package vn.tracuu.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name as it stands in an address: "Ủy ban nhân dân tỉnh Sơn La" is {@code
 * uy-ban-nhan-dan-tinh-son-la}.
 *
 * <p>The letter đ has no decomposition and is written d by hand.
 */
public final class Slug {
  private Slug() {}

  /** The words of {@code text} without marks, in small letters, joined by hyphens. */
  public static String of(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder slug = new StringBuilder(text.length());
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    for (int i = 0; i < plain.length(); i++) {
      append(slug, plain.charAt(i));
    }
    int end = slug.length();
    return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
  }

  /** Letters without marks and figures alone. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!isLetter && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder slug, char letter) {
    if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
      slug.append(letter);
    } else if (letter == 'đ') {
      slug.append('d');
    } else if (Character.getType(letter) != Character.NON_SPACING_MARK
        && !slug.isEmpty()
        && slug.charAt(slug.length() - 1) != '-') {
      slug.append('-');
    }
  }
}
