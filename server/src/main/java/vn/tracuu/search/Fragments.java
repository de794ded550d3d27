package vn.tracuu.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.tracuu.search.Marks.Mark;
import vn.tracuu.search.Sentences.Range;

/**
 * What is shown of a text: at most two sentences that hold most of the question, marked.
 *
 * <p>Long sentences are cut at a comma or between words. A text without any word of the question is
 * shown by its first sentence.
 */
final class Fragments {
  private static final int MOST = 2;
  private static final int LONG = 240;

  private final Marks marks;

  Fragments(List<Unit> wanted) {
    marks = new Marks(wanted);
  }

  /** Escaped, with nothing but {@code <mark>}; empty for an empty text. */
  List<String> of(String text) {
    List<Mark> found = marks.in(text);
    List<Range> sentences = Sentences.of(text);
    int[] weights = sentences.stream().mapToInt(sentence -> weight(sentence, found)).toArray();
    int most = Arrays.stream(weights).max().orElse(0);
    List<Integer> best =
        IntStream.range(0, weights.length)
            .filter(sentence -> weights[sentence] > most / 2)
            .boxed()
            .sorted(Comparator.comparingInt(sentence -> -weights[sentence]))
            .limit(MOST)
            .sorted()
            .toList();
    List<Integer> shown = best.isEmpty() && weights.length > 0 ? List.of(0) : best;
    return shown.stream().map(number -> fragment(text, sentences.get(number), found)).toList();
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

  /** Words side by side weigh more than the same words apart. */
  private static int weight(Range range, List<Mark> found) {
    long words = 0;
    int longest = 0;
    for (int i = first(range, found); i < found.size(); i++) {
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
    return found.stream().filter(mark -> isWithin(range, mark)).toList();
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
    StringBuilder html = new StringBuilder();
    int at = shown.start();
    for (Mark mark : telling(within(shown, found))) {
      Html.escape(text, at, mark.start(), html);
      html.append("<mark>");
      Html.escape(text, mark.start(), mark.end(), html);
      html.append("</mark>");
      at = mark.end();
    }
    Html.escape(text, at, shown.end(), html);
    return html.toString();
  }

  /** Where words stand side by side, the same syllables strewn about only disturb. */
  private static List<Mark> telling(List<Mark> found) {
    boolean hasRuns = found.stream().anyMatch(mark -> mark.count() > 1);
    return hasRuns ? found.stream().filter(mark -> mark.count() > 1).toList() : found;
  }

  private static Range cut(String text, Range sentence, List<Mark> found) {
    Range best = new Range(sentence.start(), sentence.start() + LONG);
    for (Mark mark : within(sentence, found)) {
      Range window = window(text, sentence, mark.start());
      if (weight(window, found) > weight(best, found)) {
        best = window;
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
