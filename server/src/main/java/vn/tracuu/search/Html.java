package vn.tracuu.search;

/** Text made safe to stand in a page. */
final class Html {
  /** What is escaped is not beyond this, most letters are. */
  private static final char LAST = '>';

  private Html() {}

  static void escape(String text, int start, int end, StringBuilder to) {
    int plain = start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      String escaped = c > LAST ? "" : escaped(c);
      if (!escaped.isEmpty()) {
        to.append(text, plain, i).append(escaped);
        plain = i + 1;
      }
    }
    to.append(text, plain, end);
  }

  private static String escaped(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> "";
    };
  }
}
