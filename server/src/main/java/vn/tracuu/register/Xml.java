package vn.tracuu.register;

/** Text within XML. */
public final class Xml {
  private Xml() {}

  /** Escaped, without the characters that XML 1.0 does not have. */
  public static String text(String words) {
    StringBuilder text = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> {
                  if (c >= 0x20 && c != 0xFFFE && c != 0xFFFF || c == '\n' || c == '\t') {
                    text.appendCodePoint(c);
                  }
                }
              }
            });
    return text.toString();
  }
}
