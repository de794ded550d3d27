package vn.tracuu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.Decision161;
import vn.tracuu.analysis.WordRow;
import vn.tracuu.index.IndexContent;
import vn.tracuu.index.IndexRun;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.index.Place;
import vn.tracuu.index.Places;
import vn.tracuu.index.Schema;

/** What is found through pairs of neighbours is what reading every row of words finds. */
class RowPhraseQueryTest {
  private static final int TRIES = 400;
  private static final int LONGEST = 6;

  @Test
  void noPlaceIsLostByLookingForPairsFirst(@TempDir Path folder) throws IOException {
    IndexRun.write(folder, List.of(Decision161.document()), "test");
    try (OpenIndex index = OpenIndex.open(folder)) {
      index.read(
          content -> {
            compare(content);
            return true;
          });
    }
  }

  private static void compare(IndexContent content) throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<Place> places = Places.of(Decision161.document());
    Vocabulary vocabulary = Vocabulary.of(content.reader());
    int found = 0;
    for (int i = 0; i < TRIES; i++) {
      List<Word> words = Word.of(places.get(random.nextInt(places.size())).text());
      words.removeIf(word -> word.kind() != Word.Kind.PLAIN);
      int length = 1 + random.nextInt(LONGEST);
      if (words.size() > length) {
        int from = random.nextInt(words.size() - length);
        List<List<String>> phrase = new ArrayList<>();
        for (Word word : words.subList(from, from + length)) {
          boolean isTyped = random.nextInt(4) > 0;
          phrase.add(isTyped ? List.of(word.exact()) : vocabulary.variants(word.folded()));
        }
        int expected = holding(content, phrase);
        found += expected;
        String told = "seed " + seed + ": " + phrase;
        assertEquals(expected, content.searcher().count(new RowPhraseQuery(phrase)), told);
      }
    }
    assertTrue(found > TRIES, "so few places prove nothing: " + found);
  }

  private static int holding(IndexContent content, List<List<String>> phrase) throws IOException {
    List<int[]> codes =
        phrase.stream().map(forms -> forms.stream().mapToInt(WordRow::code).toArray()).toList();
    int count = 0;
    for (LeafReaderContext leaf : content.reader().leaves()) {
      BinaryDocValues rows = leaf.reader().getBinaryDocValues(Schema.ROW);
      while (rows.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
        WordRow row = new WordRow();
        row.read(rows.binaryValue());
        count += holds(Arrays.copyOf(row.codes(), row.size()), codes) ? 1 : 0;
      }
    }
    return count;
  }

  private static boolean holds(int[] row, List<int[]> phrase) {
    for (int start = 0; start + phrase.size() <= row.length; start++) {
      if (row[start] == WordRow.ABOVE || row[start] == WordRow.TITLE) {
        return false;
      }
      if (matches(row, start, phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(int[] row, int start, List<int[]> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      int code = row[start + i];
      if (Arrays.stream(phrase.get(i)).noneMatch(one -> one == code)) {
        return false;
      }
    }
    return true;
  }
}
