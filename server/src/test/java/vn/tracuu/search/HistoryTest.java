package vn.tracuu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.index.CorpusOfDecisions;
import vn.tracuu.index.IndexRun;
import vn.tracuu.index.OpenIndex;

/** An index that documents were added to, replaced in and taken out of answers as a new one. */
class HistoryTest {
  private static final List<String> QUESTIONS =
      List.of(
          "giải ngân vốn đầu tư công",
          "giai ngan",
          "kế hoạch số 7",
          "về việc khác lần 3",
          "sở tài chính chủ trì",
          "2/QĐ-UBND khoản 1 điều 1");

  @TempDir Path folder;

  @Test
  void answersDoNotDependOnWhatTheIndexWentThrough() throws IOException {
    CorpusOfDecisions corpus = new CorpusOfDecisions(folder.resolve("corpus"), 9);
    corpus.write(1);
    run("grown");
    for (int round = 2; round < 5; round++) {
      corpus.write(4, "Về việc khác lần " + round);
      corpus.write(round, "Về giải ngân lần " + round);
      run("grown");
    }
    corpus.remove(8);
    run("grown");
    run("anew");
    assertEquals(answers("anew"), answers("grown"));
  }

  /** An abbreviation that is written into the corpus is read from the next commit on. */
  @Test
  void abbreviationsOfTheCorpusAreRead() throws IOException {
    CorpusOfDecisions corpus = new CorpusOfDecisions(folder.resolve("corpus"), 2);
    corpus.write(1);
    run("index");
    try (OpenIndex opened = OpenIndex.open(folder.resolve("index"))) {
      Search search = new Search(opened);
      assertEquals(0, search.find(new SearchRequest("gnvdtc", 1, 10)).total());
      Files.writeString(
          folder.resolve("corpus/abbreviations.json"),
          "{\"abbreviations\": [{\"short\": [\"GNVĐTC\"], \"long\": \"giải ngân vốn đầu tư công\"}]}");
      run("index");
      opened.refresh();
      assertFalse(search.find(new SearchRequest("gnvdtc", 1, 10)).hits().isEmpty());
    }
  }

  private void run(String index) throws IOException {
    IndexRun.run(
        new IndexRun.Task(folder.resolve(index), folder.resolve("corpus"), "test", false),
        IndexRun.Progress.NONE);
  }

  private List<SearchResponse> answers(String index) throws IOException {
    List<SearchResponse> answers = new ArrayList<>();
    try (OpenIndex opened = OpenIndex.open(folder.resolve(index))) {
      Search search = new Search(opened);
      for (String question : QUESTIONS) {
        SearchResponse answer = search.find(new SearchRequest(question, 1, 20)).took(0);
        assertFalse(answer.hits().isEmpty(), question);
        answers.add(answer);
      }
    }
    return answers;
  }
}
