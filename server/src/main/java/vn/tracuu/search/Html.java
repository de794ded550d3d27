package vn.tracuu.search;

/** Text made safe to stand in a page. */
final class Html {
  private Html() {}

  static void escape(CharSequence text, int start, int end, StringBuilder to) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> to.append("&amp;");
        case '<' -> to.append("&lt;");
        case '>' -> to.append("&gt;");
        case '"' -> to.append("&quot;");
        case '\'' -> to.append("&#39;");
        default -> to.append(c);
      }
    }
  }
}
