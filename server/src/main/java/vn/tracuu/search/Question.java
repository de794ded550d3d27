package vn.tracuu.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line as typed, understood: what is wanted, which phrases, and what must not stand there.
 *
 * <p>Example: {@code đầu tư công "giải ngân" -vay} wants đầu, tư, công and the phrase giải ngân,
 * without vay. A quote that is not closed reaches to the end of the line.
 */
record Question(List<Unit> units, List<List<Unit>> phrases, List<List<Unit>> excluded) {
  /** More words than this narrow nothing down and cost time. */
  private static final int MOST_UNITS = 40;

  private static final String QUOTES = "\"“”„«»";

  static Question of(String line) {
    return new Reader(Normalizer.normalize(line, Normalizer.Form.NFC)).read();
  }

  /** Everything wanted, in the order of the line within its kind. */
  List<Unit> wanted() {
    return Stream.concat(units.stream(), phrases.stream().flatMap(List::stream)).toList();
  }

  private static final class Reader {
    private final String line;
    private final StringBuilder free = new StringBuilder();
    private final List<List<Unit>> phrases = new ArrayList<>();
    private final List<List<Unit>> excluded = new ArrayList<>();
    private int at;
    private int left = MOST_UNITS;

    Reader(String line) {
      this.line = line;
    }

    Question read() {
      while (at < line.length()) {
        boolean isStart = at == 0 || Character.isWhitespace(line.charAt(at - 1));
        if (isQuote(at)) {
          phrase(phrases);
        } else if (isStart && isExclusion()) {
          at++;
          exclude();
        } else {
          free.append(line.charAt(at++));
        }
      }
      return new Question(limited(free.toString()), phrases, excluded);
    }

    private boolean isExclusion() {
      return line.charAt(at) == '-'
          && at + 1 < line.length()
          && (Character.isLetterOrDigit(line.charAt(at + 1)) || isQuote(at + 1));
    }

    private void exclude() {
      if (isQuote(at)) {
        phrase(excluded);
        return;
      }
      int start = at;
      while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
        at++;
      }
      add(excluded, line.substring(start, at));
    }

    private void phrase(List<List<Unit>> to) {
      int start = ++at;
      while (at < line.length() && !isQuote(at)) {
        at++;
      }
      add(to, line.substring(start, at));
      at = Math.min(at + 1, line.length());
      free.append(' ');
    }

    private void add(List<List<Unit>> to, String text) {
      List<Unit> found = limited(text);
      if (!found.isEmpty()) {
        to.add(found);
      }
    }

    private List<Unit> limited(String text) {
      List<Unit> found = Unit.of(text);
      List<Unit> taken = found.subList(0, Math.min(left, found.size()));
      left -= taken.size();
      return List.copyOf(taken);
    }

    private boolean isQuote(int index) {
      return QUOTES.indexOf(line.charAt(index)) >= 0;
    }
  }
}
