package vn.tracuu.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreDoc;
import vn.tracuu.analysis.SegmentedText;
import vn.tracuu.index.IndexContent;
import vn.tracuu.index.Schema;

/**
 * The words and rows of up to three words that an index has often, with how often.
 *
 * <p>"giải ngân", "vốn đầu tư công". Of a large index a part is read that is spread over it.
 */
final class FrequentWords {
  /** Characters that are read. */
  private static final int ENOUGH = 3_000_000;

  private static final int MOST_ROWS = 300_000;
  private static final int KEPT = 30_000;
  private static final int LONGEST = 3;

  private final Map<String, Integer> counts = new HashMap<>();
  private final SegmentedText segmented = new SegmentedText();

  private FrequentWords() {}

  /** The most frequent ones of some places, each with its count. */
  static Map<String, Integer> of(IndexContent content, ScoreDoc[] places) throws IOException {
    FrequentWords words = new FrequentWords();
    StoredFields stored = content.searcher().storedFields();
    int step = Math.max(1, places.length / 8_000);
    int read = 0;
    for (int i = 0; i < places.length && read < ENOUGH; i += step) {
      var place = stored.document(places[i].doc, Set.of(Schema.HEADING, Schema.TEXT));
      String text = place.get(Schema.HEADING) + "\n" + place.get(Schema.TEXT);
      read += text.length();
      text.lines().forEach(words::count);
    }
    return words.kept();
  }

  private void count(String line) {
    for (String clause : line.split("[^\\p{L}\\p{M}\\p{N}\\s/&-]+")) {
      List<String> words =
          List.of(segmented.join(clause).toLowerCase(Locale.ROOT).split(" ")).stream()
              .filter(word -> !word.isEmpty())
              .toList();
      for (int from = 0; from < words.size(); from++) {
        for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
          count(words.subList(from, to));
        }
      }
    }
  }

  private void count(List<String> row) {
    boolean isWord = row.size() > 1 || row.getFirst().indexOf('_') > 0;
    if (isWord && tells(row.getFirst()) && tells(row.getLast()) && counts.size() < MOST_ROWS) {
      counts.merge(String.join(" ", row).replace('_', ' '), 1, Integer::sum);
    }
  }

  private static boolean tells(String word) {
    return word.chars().allMatch(c -> Character.isLetter(c) || c == '_')
        && !AskingWords.among(List.of(word))[0];
  }

  /** A row of words must stand twice, a word once. */
  private Map<String, Integer> kept() {
    Map<String, Integer> kept = new HashMap<>();
    counts.entrySet().stream()
        .filter(one -> one.getValue() > 1 || one.getKey().split(" ").length == 2)
        .sorted(Comparator.comparingInt((Map.Entry<String, Integer> one) -> -one.getValue()))
        .limit(KEPT)
        .forEach(one -> kept.put(one.getKey(), one.getValue()));
    return kept;
  }
}
