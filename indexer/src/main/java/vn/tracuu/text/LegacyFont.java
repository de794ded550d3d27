package vn.tracuu.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The encodings of the old Vietnamese fonts, which gave Latin letters another look.
 *
 * <p>Example: "Céng hoµ" in a TCVN3 font and "Coäng hoøa" in a VNI font are "Cộng hoà". A letter of
 * TCVN3 is one sign, a letter of VNI is a base and a sign behind it. Tables by TCVN 5712:1993 (VN3)
 * and by the layout of the VNI-Win fonts.
 */
enum LegacyFont {
  TCVN3(
      Map.ofEntries(
          run(0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"),
          run(0xB5, "àảãáạ"),
          run(0xBB, "ằẳẵắ"),
          run(0xC6, "ặầẩẫấậè"),
          run(0xCE, "ẻẽéẹềểễếệìỉ"),
          run(0xDC, "ĩíịò"),
          run(0xE1, "ỏõóọồổỗốộờởỡớợù"),
          run(0xF1, "ủũúụừửữứựỳỷỹýỵ"))) {
    @Override
    String toUnicode(String text) {
      StringBuilder unicode = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i++) {
        unicode.append(letters().getOrDefault("" + text.charAt(i), "" + text.charAt(i)));
      }
      return unicode.toString();
    }
  },
  VNI(
      Map.ofEntries(
          pairs("a", "ùøûõï", "áàảãạ"),
          pairs("a", "âáàåãä", "âấầẩẫậ"),
          pairs("a", "êéèúüë", "ăắằẳẵặ"),
          pairs("e", "ùøûõï", "éèẻẽẹ"),
          pairs("e", "âáàåãä", "êếềểễệ"),
          pairs("o", "ùøûõï", "óòỏõọ"),
          pairs("o", "âáàåãä", "ôốồổỗộ"),
          pairs("ô", "ùøûõï", "ớờởỡợ"),
          pairs("u", "ùøûõï", "úùủũụ"),
          pairs("ö", "ùøûõï", "ứừửữự"),
          pairs("y", "ùøûõ", "ýỳỷỹ"),
          pairs("", "ôöñæóòî", "ơưđỉĩịỵ"))) {
    @Override
    String toUnicode(String text) {
      StringBuilder unicode = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i++) {
        String pair = i + 1 < text.length() ? text.substring(i, i + 2) : "";
        if (letters().containsKey(pair)) {
          unicode.append(letters().get(pair));
          i++;
        } else {
          unicode.append(letters().getOrDefault("" + text.charAt(i), "" + text.charAt(i)));
        }
      }
      return unicode.toString();
    }
  };

  /** A text with more common words needs no other reading. */
  private static final int FEW_WORDS = 20;

  private final Map<String, String> letters;

  LegacyFont(Map<String, Map<String, String>> tables) {
    this.letters = new HashMap<>();
    tables.values().forEach(this.letters::putAll);
  }

  Map<String, String> letters() {
    return letters;
  }

  abstract String toUnicode(String text);

  /**
   * Text of an old font saved as Unicode ("Céng hoµ x· héi") is read as what it looked like; all
   * other text is left as it is.
   */
  static String repair(String text) {
    if (CommonWords.areMore(FEW_WORDS, text)) {
      return text;
    }
    int words = CommonWords.count(text);
    String best = text;
    for (LegacyFont font : List.of(TCVN3, VNI)) {
      String read = words > FEW_WORDS ? text : font.toUnicode(text);
      int count = CommonWords.count(read);
      if (count > 4 * words + 8) {
        best = read;
        words = count;
      }
    }
    return best;
  }

  private static Map.Entry<String, Map<String, String>> run(int first, String letters) {
    Map<String, String> table = new HashMap<>();
    for (int i = 0; i < letters.length(); i++) {
      table.put("" + (char) (first + i), letters.substring(i, i + 1));
    }
    return Map.entry("" + (char) first, table);
  }

  private static Map.Entry<String, Map<String, String>> pairs(
      String base, String signs, String letters) {
    Map<String, String> table = new HashMap<>();
    for (int i = 0; i < signs.length(); i++) {
      String sign = signs.substring(i, i + 1);
      String letter = letters.substring(i, i + 1);
      table.put(base + sign, letter);
      table.put(upper(base) + upper(sign), upper(letter));
      if (!base.isEmpty()) {
        table.put(upper(base) + sign, upper(letter));
      }
    }
    return Map.entry(base + signs, table);
  }

  private static String upper(String letters) {
    return letters.toUpperCase(Locale.ROOT);
  }
}
