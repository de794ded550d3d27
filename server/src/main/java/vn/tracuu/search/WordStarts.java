package vn.tracuu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Finds texts by the beginning of any row of words in them.
 *
 * <p>Of "sở tài chính" the rows "so tai", "tai ch" and "chinh" begin it somewhere. An entry takes
 * four bytes a word beside its text, so that the headings of a whole law fit in little memory.
 */
final class WordStarts {
  /** So many rows of one beginning are looked at. */
  private static final int MOST = 20_000;

  private final List<String> texts;
  private final int[] starts;
  private final int[] owners;

  /** The texts as {@link Typing#folded} gives them. */
  WordStarts(List<String> texts) {
    this.texts = List.copyOf(texts);
    List<int[]> rows = new ArrayList<>();
    for (int text = 0; text < texts.size(); text++) {
      String one = texts.get(text);
      for (int at = 0; at >= 0 && at < one.length(); at = next(one, at)) {
        rows.add(new int[] {text, at});
      }
    }
    rows.sort((one, other) -> row(one).compareTo(row(other)));
    starts = rows.stream().mapToInt(row -> row[1]).toArray();
    owners = rows.stream().mapToInt(row -> row[0]).toArray();
  }

  private static int next(String text, int at) {
    int blank = text.indexOf(' ', at);
    return blank < 0 ? -1 : blank + 1;
  }

  private String row(int[] row) {
    return texts.get(row[0]).substring(row[1]);
  }

  /** Tells each row that begins so: the number of its text. */
  void find(String beginning, IntConsumer found) {
    int low = lower(beginning);
    for (int i = low; i < owners.length && i < low + MOST && begins(i, beginning); i++) {
      found.accept(owners[i]);
    }
  }

  private int lower(String beginning) {
    int low = 0;
    int high = owners.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (texts.get(owners[middle]).substring(starts[middle]).compareTo(beginning) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean begins(int row, String beginning) {
    return texts.get(owners[row]).startsWith(beginning, starts[row]);
  }
}
