package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.index.CorpusOfDecisions;
import vn.tracuu.index.IndexRun;

/** One corpus has one answer to each question, whatever was added, changed and removed when. */
class AdditionOrderTest {
  private static final int DOCUMENTS = 9;

  @TempDir Path folder;

  @Test
  void answersAreThoseOfAnIndexMadeAtOnce() throws Exception {
    long seed = System.nanoTime();
    System.out.println("AdditionOrderTest seed " + seed);
    Random random = new Random(seed);
    CorpusOfDecisions corpus = new CorpusOfDecisions(folder.resolve("corpus"), DOCUMENTS);
    List<Integer> numbers = new ArrayList<>();
    for (int number = 1; number <= DOCUMENTS; number++) {
      numbers.add(number);
    }
    Collections.shuffle(numbers, random);
    for (int number : numbers) {
      corpus.write(number, random.nextBoolean() ? "Về việc đã qua" : "Về kế hoạch chung");
      index("added");
    }
    corpus.remove(numbers.get(0));
    index("added");
    for (int number : numbers) {
      corpus.write(number, "Về kế hoạch chung");
      index("added");
    }
    index("rebuilt");
    assertEquals(answers("rebuilt"), answers("added"), "seed " + seed);
  }

  private void index(String index) throws IOException {
    IndexRun.run(
        new IndexRun.Task(folder.resolve(index), folder.resolve("corpus"), "test", false),
        IndexRun.Progress.NONE);
  }

  private Map<String, String> answers(String index) throws Exception {
    Map<String, String> answers = new LinkedHashMap<>();
    try (TestServer server = TestServer.over(folder.resolve(index))) {
      for (String address : addresses()) {
        String body = server.get(address).body().replaceAll("\"tookMs\" ?: ?\\d+", "");
        answers.put(address, body);
      }
    }
    assertTrue(answers.get("/api/v1/works?size=50").contains(CorpusOfDecisions.id(DOCUMENTS)));
    return answers;
  }

  private static List<String> addresses() {
    List<String> addresses =
        new ArrayList<>(
            List.of(
                "/api/v1/works?size=50",
                "/api/v1/graph?size=50",
                "/api/v1/resolve?ref=" + encoded("mục 1"),
                "/api/v1/resolve?ref=" + encoded("quyết định 3 điều 2")));
    for (String question :
        List.of("kế hoạch chung", "có hiệu lực kể từ ngày ký", "giai ngan von", "sở tài chính")) {
      addresses.add("/api/v1/search?size=50&q=" + encoded(question));
    }
    for (int number = 1; number <= DOCUMENTS; number++) {
      String work = "/api/v1/works/" + CorpusOfDecisions.id(number);
      addresses.add(work);
      addresses.add(work + "/citations?size=50");
      addresses.add(work + "/cited-by?size=50");
      addresses.add(work + "/provisions/art_1__cl_1/cited-by?size=50");
    }
    return addresses;
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
