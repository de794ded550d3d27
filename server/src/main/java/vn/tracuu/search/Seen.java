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

  private int[] counts;
  private int lineNumber;
  private double lineSum;
  private int lineLength;
  private boolean isHead;
  private double headSum;

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
    lineOfPair = new int[sought.pairs().size()];
  }

  void read(WordRow row) {
    clear();
    int before = -1;
    for (int code; (code = row.next()) >= 0; ) {
      if (code <= WordRow.TITLE) {
        sign(code);
        before = -1;
      } else {
        int word = sought.word(code);
        lineLength++;
        if (word >= 0) {
          word(word, before);
        }
        if (isHead) {
          head(code, word);
        }
        before = word;
      }
    }
    sign(WordRow.TITLE);
  }

  private void clear() {
    Arrays.fill(text, 0);
    Arrays.fill(heading, 0);
    Arrays.fill(above, 0);
    Arrays.fill(title, 0);
    textLength = headingLength = aboveLength = titleLength = 0;
    line = definition = 0;
    counts = text;
    lineSum = 0;
    lineLength = 0;
  }

  /** A line ends here, and another part may begin. */
  private void sign(int code) {
    if (counts == text) {
      line = Math.max(line, lineSum / (1 + Math.max(0, lineLength - FREE) / LONG));
      textLength += lineLength;
    } else if (counts == above) {
      aboveLength += lineLength;
    } else {
      titleLength += lineLength;
    }
    if (code == WordRow.BODY) {
      headingLength = textLength;
      System.arraycopy(text, 0, heading, 0, text.length);
    }
    counts = code == WordRow.ABOVE ? above : code == WordRow.TITLE ? title : counts;
    lineNumber++;
    lineSum = 0;
    lineLength = 0;
    isHead = counts == text;
    headSum = 0;
  }

  private void word(int word, int before) {
    counts[word]++;
    if (lineOfWord[word] != lineNumber) {
      lineOfWord[word] = lineNumber;
      lineSum += wordWorth[word];
    }
    int pair = before < 0 ? -1 : sought.pair(before, word);
    if (pair >= 0 && lineOfPair[pair] != lineNumber) {
      lineOfPair[pair] = lineNumber;
      lineSum += pairWorth[pair];
    }
  }

  /**
   * At the head of a line stand words of the question, then what says that their meaning follows.
   */
  private void head(int code, int word) {
    boolean isTelling = word >= 0 && wordWorth[word] > 0;
    if (isTelling) {
      headSum += lineLength > 0 ? sought.words().get(word).idf() : 0;
    } else if (headSum > 0) {
      definition = means(code) ? Math.max(definition, Math.min(1, headSum / all)) : definition;
      isHead = false;
    } else {
      isHead = lineLength < MARK;
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
