package vn.tracuu.source;

/**
 * What tells Markdown under any name: headings after "#" and words between pairs of stars.
 *
 * <p>Example: "## Điều 1" and "**Điều 1.** Ban hành" are signs. The surprise: "******** CỘNG HÒA"
 * is a rule and "(**)" the mark of a note, both of plain text.
 */
final class MarkdownSigns {
  /** One may be a slip of whoever typed the text. */
  private static final int FEWEST = 2;

  private static final int DEEPEST = 6;
  private static final String STARS = "**";

  private final String text;

  private MarkdownSigns(String text) {
    this.text = text;
  }

  static boolean areIn(String text) {
    MarkdownSigns signs = new MarkdownSigns(text);
    int headings = signs.headings();
    return headings + signs.emphasised(FEWEST - headings) >= FEWEST;
  }

  private int headings() {
    int found = 0;
    for (int at = text.indexOf('#'); at >= 0 && found < FEWEST; at = text.indexOf('#', at + 1)) {
      found += isLineStart(at) && isHeading(at) ? 1 : 0;
    }
    return found;
  }

  private boolean isLineStart(int at) {
    return at == 0 || text.charAt(at - 1) == '\n';
  }

  private boolean isHeading(int at) {
    int end = at;
    while (end - at <= DEEPEST && is(end, '#')) {
      end++;
    }
    return end - at <= DEEPEST && is(end, ' ') && !isBlank(end + 1);
  }

  private int emphasised(int enough) {
    int found = 0;
    int at = text.indexOf(STARS);
    while (at >= 0 && found < enough) {
      int end = text.indexOf('*', at + STARS.length());
      boolean isSign = end >= 0 && isEmphasis(at, end);
      found += isSign ? 1 : 0;
      at = text.indexOf(STARS, isSign ? end + STARS.length() : at + 1);
    }
    return found;
  }

  /** Between two stars and two stars, no more, stand words of one line without blanks around. */
  private boolean isEmphasis(int open, int close) {
    int first = open + STARS.length();
    boolean isPair = !is(open - 1, '*') && is(close + 1, '*') && !is(close + 2, '*');
    return isPair
        && close > first
        && !isBlank(first)
        && !isBlank(close - 1)
        && isWords(first, close);
  }

  private boolean isWords(int from, int to) {
    String between = text.substring(from, to);
    return between.indexOf('\n') < 0 && between.codePoints().anyMatch(Character::isLetter);
  }

  private boolean is(int at, char c) {
    return at >= 0 && at < text.length() && text.charAt(at) == c;
  }

  private boolean isBlank(int at) {
    return at >= text.length() || Character.isWhitespace(text.charAt(at));
  }
}
