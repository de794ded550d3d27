package vn.tracuu.search;

import java.util.Arrays;
import java.util.stream.Stream;
import vn.tracuu.analysis.WordRow;

/**
 * What a look at one place after the other sees of a question.
 *
 * <p>Filled anew by each {@link #read}: how often its text, heading, title and headings above hold
 * each word, and what the paragraph holds that holds most.
 */
final class Seen {
  /** A paragraph of this length, and shorter ones, are not the less for their length. */
  private static final int FREE = 20;

  private static final double LONG = 60;

  /** What stands between a word and what it means. */
  private static final int[] MEANS =
      Stream.of("là", "gồm", "bao", "được").mapToInt(WordRow::code).toArray();

  /** A number or a letter before a definition: "2. Vật phụ là ...". */
  private static final int MARK = 2;

  private final Sought sought;
  private final double all;
  private final double[] wordWorth;
  private final double[] pairWorth;
  private final int[] lineOfWord;
  private final int[] lineOfPair;

  /** How often its own text has each pair. */
  final int[] pairs;

  final int[] text;
  final int[] heading;
  final int[] above;
  final int[] title;
  int textLength;
  int headingLength;
  int aboveLength;
  int titleLength;

  /** What the best paragraph is worth. */
  double line;

  /** How much of the question stands at the head of a paragraph that says what it means, 0 to 1. */
  double definition;

  private int lineNumber;
  private double lineSum;

  Seen(Sought sought) {
    this.sought = sought;
    int words = sought.words().size();
    all =
        Math.max(
            1, sought.words().stream().mapToDouble(it -> it.weight() > 0 ? it.idf() : 0).sum());
    text = new int[words];
    heading = new int[words];
    above = new int[words];
    title = new int[words];
    wordWorth = sought.words().stream().mapToDouble(Sought.Item::worth).toArray();
    pairWorth = sought.pairs().stream().mapToDouble(Sought.Item::worth).toArray();
    lineOfWord = new int[words];
    pairs = new int[sought.pairs().size()];
    lineOfPair = new int[pairs.length];
  }

  void read(WordRow row) {
    clear();
    int[] codes = row.codes();
    int sign = WordRow.LINE;
    for (int start = 0; start < row.size(); ) {
      int end = start;
      while (end < row.size() && codes[end] > WordRow.TITLE) {
        end++;
      }
      line(sign, codes, start, end);
      if (end < row.size()) {
        sign = codes[end];
        if (sign == WordRow.BODY) {
          headingLength = textLength;
          System.arraycopy(text, 0, heading, 0, text.length);
        }
      }
      start = end + 1;
    }
  }

  private void clear() {
    Arrays.fill(text, 0);
    Arrays.fill(pairs, 0);
    Arrays.fill(heading, 0);
    Arrays.fill(above, 0);
    Arrays.fill(title, 0);
    textLength = headingLength = aboveLength = titleLength = 0;
    line = definition = 0;
  }

  /** A line behind its sign. */
  private void line(int sign, int[] codes, int start, int end) {
    int length = end - start;
    switch (sign) {
      case WordRow.ABOVE -> {
        count(above, codes, start, end);
        aboveLength += length;
      }
      case WordRow.TITLE -> {
        count(title, codes, start, end);
        titleLength += length;
      }
      default -> {
        own(codes, start, end);
        textLength += length;
        line = Math.max(line, lineSum / (1 + Math.max(0, length - FREE) / LONG));
        head(codes, start, end);
      }
    }
  }

  private void count(int[] counts, int[] codes, int start, int end) {
    for (int i = start; i < end; i++) {
      int word = sought.word(codes[i]);
      if (word >= 0) {
        counts[word]++;
      }
    }
  }

  /** A line of the place's own text. */
  private void own(int[] codes, int start, int end) {
    lineNumber++;
    lineSum = 0;
    int before = -1;
    for (int i = start; i < end; i++) {
      int word = sought.word(codes[i]);
      if (word >= 0) {
        see(word, before);
      }
      before = word;
    }
  }

  private void see(int word, int before) {
    text[word]++;
    if (lineOfWord[word] != lineNumber) {
      lineOfWord[word] = lineNumber;
      lineSum += wordWorth[word];
    }
    int pair = before < 0 ? -1 : sought.pair(before, word);
    if (pair >= 0) {
      pairs[pair]++;
      if (lineOfPair[pair] != lineNumber) {
        lineOfPair[pair] = lineNumber;
        lineSum += pairWorth[pair];
      }
    }
  }

  /**
   * At the head of a line stand words of the question, then what says that their meaning follows.
   */
  private void head(int[] codes, int start, int end) {
    double sum = 0;
    for (int i = start; i < end; i++) {
      int word = sought.word(codes[i]);
      if (word >= 0 && wordWorth[word] > 0) {
        sum += sought.words().get(word).idf();
      } else if (sum > 0) {
        definition = means(codes[i]) ? Math.max(definition, Math.min(1, sum / all)) : definition;
        return;
      } else if (i - start + 1 >= MARK) {
        return;
      }
    }
  }

  private static boolean means(int code) {
    for (int one : MEANS) {
      if (one == code) {
        return true;
      }
    }
    return false;
  }
}
