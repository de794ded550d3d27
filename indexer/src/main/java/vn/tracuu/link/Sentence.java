package vn.tracuu.link;

/** The sentence in which a citation stands, cut at its own ends or, if that is far, at a blank. */
final class Sentence {
  private static final int REACH = 240;

  private Sentence() {}

  static String around(String text, int start, int end) {
    int from = start;
    int farthest = blankBefore(text, start - REACH);
    while (from > farthest && !isEnd(text, from - 1)) {
      from--;
    }
    int to = end;
    int last = blankAfter(text, end + REACH);
    while (to < last && !isEnd(text, to)) {
      to++;
    }
    return cut(text, Math.max(from, farthest), Math.min(to, last));
  }

  private static String cut(String text, int from, int to) {
    return text.substring(from, to).strip();
  }

  /** A full stop between digits or letters ("5.1", "TP.HCM") ends nothing. */
  private static boolean isEnd(String text, int at) {
    char mark = text.charAt(at);
    boolean isBeforeBlank = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    return mark == '\n' || (mark == '.' || mark == ';') && isBeforeBlank;
  }

  private static int blankBefore(String text, int at) {
    return at <= 0 ? 0 : text.indexOf(' ', at) + 1;
  }

  private static int blankAfter(String text, int at) {
    if (at >= text.length()) {
      return text.length();
    }
    int blank = text.lastIndexOf(' ', at);
    return blank < 0 ? at : blank;
  }
}
