package vn.tracuu.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a text, and within long ones the clauses, as half open ranges.
 *
 * <p>A semicolon ends a sentence here: directives string orders together by it.
 */
final class Sentences {
  private Sentences() {}

  /** A stretch of the text. */
  record Range(int start, int end) {
    int length() {
      return end - start;
    }
  }

  static List<Range> of(String text) {
    List<Range> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isEnd(text, i)) {
        add(sentences, text, start, i + 1);
        start = i + 1;
      }
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  private static boolean isEnd(String text, int at) {
    return switch (text.charAt(at)) {
      case '\n' -> true;
      case ';' -> at + 2 < text.length() && text.charAt(at + 1) == ' ';
      case '.', '!', '?', '…' ->
          at + 2 < text.length()
              && text.charAt(at + 1) == ' '
              && !Character.isLowerCase(text.charAt(at + 2));
      default -> false;
    };
  }

  private static void add(List<Range> to, String text, int start, int end) {
    int first = start;
    int last = end;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      to.add(new Range(first, last));
    }
  }
}
