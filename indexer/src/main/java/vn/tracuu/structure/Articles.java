package vn.tracuu.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.tracuu.model.Content;
import vn.tracuu.model.Level;
import vn.tracuu.model.Passage;

/**
 * The paragraphs that begin as articles do, before it is known which of them are.
 *
 * <p>Example: "Điều 23." that a broken line begins in Điều 1 leads to Điều 24 and on, while "Điều
 * 2." leads to many more: so it is no article. What leads to most is found from the end, by the
 * longest row that begins with each number.
 */
final class Articles {
  /** Texts lose an article now and then; what jumps farther is not the next one. */
  private static final int LARGEST_STEP = 3;

  /** "Điều 6. Nghị định này.": no article says so little. */
  private static final Pattern CITED =
      Pattern.compile(
          "\\S+ \\S+ (?:của )?(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Quy"
              + " định|Quy chế) này[.;,]?");

  private final int[] numbers;
  private final int[] rows;
  private final int[] steps;
  private final boolean[] openings;

  private Articles(int size) {
    this.numbers = new int[size];
    this.rows = new int[size];
    this.steps = new int[size];
    this.openings = new boolean[size];
  }

  static Articles of(List<Content> contents) {
    Articles articles = new Articles(contents.size());
    Map<Integer, Integer> longest = new HashMap<>();
    for (int i = contents.size() - 1; i >= 0; i--) {
      int number = contents.get(i) instanceof Passage passage ? number(passage.text()) : 0;
      if (number > 0) {
        articles.put(i, number, longest);
      }
    }
    return articles;
  }

  private void put(int i, int number, Map<Integer, Integer> longest) {
    int row = 1 + longest(longest, number + 1, LARGEST_STEP);
    numbers[i] = number;
    rows[i] = row;
    steps[i] = 1;
    while (steps[i] < LARGEST_STEP && longest(longest, number - steps[i], 1) < row) {
      steps[i]++;
    }
    boolean isFirst = number <= 2 || row > 1;
    openings[i] = isFirst && longest(longest, 1, Math.min(number - 1, LARGEST_STEP)) < row;
    longest.merge(number, row, Math::max);
  }

  /** The longest row that begins with one of so many numbers; 0 where there is none. */
  private static int longest(Map<Integer, Integer> rows, int first, int count) {
    return IntStream.range(first, first + count)
        .map(number -> rows.getOrDefault(number, 0))
        .max()
        .orElse(0);
  }

  /** The number of the article that a paragraph begins, from 1; or 0. */
  static int number(String paragraph) {
    return Marker.readings(paragraph).stream()
        .filter(marker -> marker.style().level() == Level.ARTICLE)
        .filter(marker -> !CITED.matcher(paragraph).matches())
        .mapToInt(marker -> Numbering.DECIMAL.value(marker.count()))
        .findFirst()
        .orElse(0);
  }

  /** The number of the article that paragraph {@code i} begins, from 1; or 0. */
  int at(int i) {
    return numbers[i];
  }

  /** Whether a later paragraph begins the next article, or one of the two behind it. */
  boolean goesOn(int i) {
    return rows[i] > 1;
  }

  /**
   * Whether paragraph {@code i} may be the next article, though others are left out: each of those
   * leads to fewer articles than it does.
   *
   * @param last the last article before it, from 1; or 0
   */
  boolean mayFollow(int i, int last) {
    return last == 0 ? openings[i] : numbers[i] > 0 && numbers[i] - last <= steps[i];
  }
}
