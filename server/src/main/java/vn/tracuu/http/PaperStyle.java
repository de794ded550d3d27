package vn.tracuu.http;

/** A style sheet that writes number and title above each printed sheet, address and day below. */
final class PaperStyle {
  private static final int LONGEST_HEAD = 110;

  private PaperStyle() {}

  static String of(Downloads.Sheet sheet) {
    return """
        @page {
          @top-left { content: %s; font: 9pt sans-serif; width: 100%%; }
          @bottom-left { content: %s; font: 9pt sans-serif; width: 85%%; }
        }
        """
        .formatted(quoted(FirstWords.of(sheet.head(), LONGEST_HEAD)), quoted(sheet.foot()));
  }

  /**
   * As a string of CSS, in which nothing but the closing quote, the backslash and a new line count.
   */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char one : text.toCharArray()) {
      boolean isPlain = one >= ' ' && one != '"' && one != '\\' && one != '<';
      quoted.append(isPlain ? String.valueOf(one) : "\\" + Integer.toHexString(one) + " ");
    }
    return quoted.append('"').toString();
  }
}
