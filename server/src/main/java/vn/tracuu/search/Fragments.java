package vn.tracuu.search;

import java.util.ArrayList;
import java.util.List;
import vn.tracuu.search.Marks.Mark;
import vn.tracuu.search.Sentences.Range;

/**
 * What is shown of a text: at most two sentences that hold most of the question, marked.
 *
 * <p>Long sentences are cut at a comma or between words. A text without any word of the question is
 * shown by its first sentence.
 */
final class Fragments {
  private static final int LONG = 240;

  private final Marks marks;

  Fragments(List<Unit> wanted, Meaning meaning) {
    marks = new Marks(wanted, meaning);
  }

  /**
   * Of a text with its sentences: escaped, with nothing but {@code <mark>}; empty for an empty
   * text.
   */
  List<String> of(String text, List<Range> sentences) {
    if (sentences.isEmpty()) {
      return List.of();
    }
    List<Mark> found = marks.in(text);
    int[] weights = new int[sentences.size()];
    int first = 0;
    for (int i = 0; i < weights.length; i++) {
      while (first < found.size() && found.get(first).start() < sentences.get(i).start()) {
        first++;
      }
      weights[i] = weight(sentences.get(i), found, first);
    }
    List<String> shown = new ArrayList<>(2);
    for (int number : best(weights)) {
      shown.add(fragment(text, sentences.get(number), found));
    }
    return shown;
  }

  /** The first of those that weigh most, and the next best that weighs more than half of it. */
  private static int[] best(int[] weights) {
    int best = 0;
    int next = -1;
    for (int i = 1; i < weights.length; i++) {
      if (weights[i] > weights[best]) {
        next = best;
        best = i;
      } else if (next < 0 || weights[i] > weights[next]) {
        next = i;
      }
    }
    return next < 0 || weights[next] <= weights[best] / 2
        ? new int[] {best}
        : new int[] {Math.min(best, next), Math.max(best, next)};
  }

  /** The stretches of a text that are words of the question side by side. */
  List<String> runs(String text) {
    return marks.in(text).stream()
        .filter(mark -> mark.count() > 1)
        .map(mark -> text.substring(mark.start(), mark.end()))
        .toList();
  }

  /** The whole text, escaped and marked. */
  String marked(String text) {
    Range whole = new Range(0, text.length());
    return html(text, whole, marks.in(text));
  }

  private static int weight(Range range, List<Mark> found) {
    return weight(range, found, first(range, found));
  }

  /** Words side by side weigh more than the same words apart. */
  private static int weight(Range range, List<Mark> found, int first) {
    long words = 0;
    int longest = 0;
    for (int i = first; i < found.size(); i++) {
      Mark mark = found.get(i);
      if (mark.start() >= range.end()) {
        break;
      }
      if (isWithin(range, mark)) {
        words |= mark.words();
        longest = Math.max(longest, mark.count());
      }
    }
    return Long.bitCount(words) + 2 * longest;
  }

  /** The number of the first mark that does not begin before a range; marks are in order. */
  private static int first(Range range, List<Mark> found) {
    int low = 0;
    int high = found.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (found.get(middle).start() < range.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static List<Mark> within(Range range, List<Mark> found) {
    List<Mark> within = new ArrayList<>();
    for (int i = first(range, found); i < found.size() && found.get(i).start() < range.end(); i++) {
      if (isWithin(range, found.get(i))) {
        within.add(found.get(i));
      }
    }
    return within;
  }

  private static boolean isWithin(Range range, Mark mark) {
    return mark.start() >= range.start() && mark.end() <= range.end();
  }

  private static String fragment(String text, Range sentence, List<Mark> found) {
    Range shown = sentence.length() <= LONG ? sentence : cut(text, sentence, found);
    return (shown.start() > sentence.start() ? "… " : "")
        + html(text, shown, found)
        + (shown.end() < sentence.end() ? " …" : "");
  }

  private static String html(String text, Range shown, List<Mark> found) {
    List<Mark> within = within(shown, found);
    int least = leastShown(within);
    StringBuilder html = new StringBuilder(shown.length() + 100);
    int at = shown.start();
    for (Mark mark : within) {
      if (mark.count() >= least) {
        Html.escape(text, at, mark.start(), html);
        html.append("<mark>");
        Html.escape(text, mark.start(), mark.end(), html);
        html.append("</mark>");
        at = mark.end();
      }
    }
    Html.escape(text, at, shown.end(), html);
    return html.toString();
  }

  /** Where words stand side by side, the same syllables strewn about only disturb. */
  private static int leastShown(List<Mark> found) {
    for (Mark mark : found) {
      if (mark.count() > 1) {
        return 2;
      }
    }
    return 1;
  }

  private static Range cut(String text, Range sentence, List<Mark> found) {
    Range best = new Range(sentence.start(), sentence.start() + LONG);
    int most = weight(best, found);
    for (Mark mark : within(sentence, found)) {
      Range window = window(text, sentence, mark.start());
      int weight = weight(window, found);
      if (weight > most) {
        best = window;
        most = weight;
      }
    }
    return best.end() == sentence.end() ? best : new Range(best.start(), endOfClause(text, best));
  }

  private static Range window(String text, Range sentence, int mark) {
    int start = mark;
    while (start > sentence.start() && mark - start < LONG / 3 && !isClauseStart(text, start)) {
      start--;
    }
    while (start > sentence.start() && start < mark && text.charAt(start - 1) != ' ') {
      start++;
    }
    return new Range(start, Math.min(sentence.end(), start + LONG));
  }

  private static boolean isClauseStart(String text, int at) {
    return at >= 2 && text.charAt(at - 1) == ' ' && ",:".indexOf(text.charAt(at - 2)) >= 0;
  }

  /** Back to the last comma, where that leaves most of the range; else to the last blank. */
  private static int endOfClause(String text, Range range) {
    if (range.end() == text.length()) {
      return range.end();
    }
    int least = range.start() + range.length() / 2;
    int blank = -1;
    for (int end = range.end(); end > least; end--) {
      if (Character.isWhitespace(text.charAt(end))) {
        blank = blank < 0 ? end : blank;
        if (",;:".indexOf(text.charAt(end - 1)) >= 0) {
          return end;
        }
      }
    }
    return blank < 0 ? range.end() : blank;
  }
}
