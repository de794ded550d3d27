package vn.tracuu.directive;

import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a text, by offsets.
 *
 * <p>A full stop ends one where a capital, a figure or a quotation mark follows behind a blank;
 * "TP. Hồ Chí Minh" and "2. Sở" do not.
 */
final class Sentences {
  private Sentences() {}

  /** A sentence from one offset to another, without blanks at its ends. */
  record Span(int start, int end) {}

  static List<Span> of(String text) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ends(text, i)) {
        add(text, start, i + 1, spans);
        start = i + 1;
      }
    }
    add(text, start, text.length(), spans);
    return spans;
  }

  private static void add(String text, int start, int end, List<Span> spans) {
    int first = start;
    while (first < end && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    if (first < end) {
      spans.add(new Span(first, end));
    }
  }

  private static boolean ends(String text, int i) {
    char sign = text.charAt(i);
    if (sign == '\n' || sign == ' ' && isBeforeItem(text, i)) {
      return true;
    }
    if (sign != '.' || i + 2 >= text.length() || text.charAt(i + 1) != ' ') {
      return false;
    }
    char next = text.charAt(i + 2);
    boolean begins = Character.isUpperCase(next) || next == '“' || next == '"' || next == '(';
    return begins && !isAbbreviation(text, i);
  }

  /** "...; (ii) Chủ trì": an item of a list that is printed in one line. */
  private static boolean isBeforeItem(String text, int i) {
    boolean isMark = i > 0 && ";:.,".indexOf(text.charAt(i - 1)) >= 0;
    if (!isMark || i + 3 >= text.length() || text.charAt(i + 1) != '(') {
      return false;
    }
    int end = i + 2;
    while (end < text.length() && "ivx0123456789".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean isNumber = end > i + 2 && end <= i + 6;
    return isNumber && text.startsWith(") ", end);
  }

  /** One or two capital letters stand before the stop. */
  private static boolean isAbbreviation(String text, int stop) {
    int start = stop;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop);
    return word.length() <= 2 && word.chars().allMatch(Character::isUpperCase);
  }
}
