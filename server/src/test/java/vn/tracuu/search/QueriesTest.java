package vn.tracuu.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tracuu.Bench;
import vn.tracuu.corpus.CorpusFolder;
import vn.tracuu.index.IndexRun;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.index.Pin;

/** Each question of the table finds its provision as early as the table says. */
class QueriesTest {
  @TempDir static Path folder;
  private static OpenIndex index;
  private static Search search;

  record Row(String query, int within, String eId) {
    static Row of(String line) {
      String[] cells = line.split("\t");
      return new Row(cells[0], Integer.parseInt(cells[1]), cells[2]);
    }
  }

  @BeforeAll
  static void open() throws IOException {
    var corpus = CorpusFolder.read(Bench.checkout().resolve("corpus"), name -> {});
    IndexRun.write(folder, corpus.documents(), "test");
    index = OpenIndex.open(folder);
    search = new Search(index);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  static List<Row> rows() throws IOException {
    try (var file = QueriesTest.class.getResourceAsStream("/search/queries-161.tsv");
        var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(Row::of).toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void findsTheProvision(Row row) {
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      List<String> found = first(Normalizer.normalize(row.query(), form));
      int rank = found.indexOf(row.eId()) + 1;
      assertTrue(
          rank > 0 && rank <= row.within(),
          row.query() + " (" + form + ") should find " + row.eId() + ", found " + found);
    }
  }

  @Test
  void theTableHasAtLeastSixtyQuestions() throws IOException {
    assertTrue(rows().size() >= 60, "rows: " + rows().size());
  }

  /** Whenever the time of a request runs out, there is an answer, and one without time says so. */
  @Test
  void anAnswerThatIsCutShortIsAnAnswer() throws IOException {
    for (int nanos : new int[] {1, 30_000, 100_000, 300_000, 1_000_000, 3_000_000}) {
      for (Row row : rows()) {
        try (Pin pin = index.pin(Duration.ofNanos(nanos))) {
          SearchResponse answer = search.find(new SearchRequest(row.query(), 1, 5));
          assertTrue(nanos > 1 || answer.isCut() && !answer.isExact(), row.query());
          assertTrue(nanos > 1 || pin.content().isPartial(), row.query());
        }
      }
    }
  }

  private static List<String> first(String query) {
    return search.find(new SearchRequest(query, 1, 5)).hits().stream()
        .map(hit -> hit.place().eId())
        .toList();
  }
}
