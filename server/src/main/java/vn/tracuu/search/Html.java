package vn.tracuu.search;

/** Text made safe to stand in a page. */
final class Html {
  private Html() {}

  static void escape(String text, int start, int end, StringBuilder to) {
    int plain = start;
    for (int i = start; i < end; i++) {
      String escaped = escaped(text.charAt(i));
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
