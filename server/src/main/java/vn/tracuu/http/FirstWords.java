package vn.tracuu.http;

/** The beginning of a text, cut between words. */
final class FirstWords {
  private FirstWords() {}

  static String of(String text, int most) {
    int line = text.indexOf('\n');
    String first = line < 0 ? text : text.substring(0, line);
    if (first.length() <= most) {
      return first;
    }
    int blank = first.lastIndexOf(' ', most);
    return first.substring(0, blank < 0 ? most : blank) + "\u00a0…";
  }
}
