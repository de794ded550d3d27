package vn.tracuu.structure;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a line is written: in capitals, as a name, as the beginning of a sentence. */
final class Words {
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}\\p{Ll}*(?:[. -]{1,3}\\p{Lu}\\p{Ll}*){1,6}");
  private static final Pattern RANK =
      Pattern.compile(
          "(?:(?:GS|PGS|TS|ThS|BS|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá)"
              + "[. ]*)++");

  private Words() {}

  /** "ỦY BAN NHÂN DÂN": letters, and none of them small. */
  static boolean isCapitals(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.toUpperCase(line.charAt(i)) != line.charAt(i)) {
        return false; // most lines are told by their second letter
      }
    }
    return line.equals(line.toUpperCase(Locale.ROOT)) && line.chars().anyMatch(Character::isLetter);
  }

  /** "Nguyễn Đình Việt", "Đại tướng Phan Văn Giang". */
  static boolean isName(String line) {
    String name = RANK.matcher(line).replaceFirst("");
    return !name.isEmpty() && name.length() < 50 && NAME.matcher(name).matches();
  }

  static boolean startsSmall(String line) {
    return !line.isEmpty() && Character.isLowerCase(line.charAt(0));
  }

  /** The old placement of the tone (HOÀ) read as the new one (HÒA), in capitals. */
  static String upper(String line) {
    return line.toUpperCase(Locale.ROOT)
        .replace("HOÀ", "HÒA")
        .replace("UỶ", "ỦY")
        .replace("TOÀ", "TÒA");
  }
}
