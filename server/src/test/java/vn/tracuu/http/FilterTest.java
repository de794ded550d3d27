package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What filters leave of Decision 161, and what they are said to leave. */
class FilterTest {
  @TempDir static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.ofCorpus(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lead=so-ke-hoach-va-dau-tu&off=agencies | art_1__part_II__cl_5__point_5-1 | art_1__part_II__cl_1
          lead=Sở KH&ĐT&off=agencies              | art_1__part_II__cl_9__point_9-1 | art_1__part_II__cl_4__point_4-1
          lead=so-tai-chinh                       | art_1__part_II__cl_5__point_5-1 | art_1__part_II__cl_4__point_4-1
          lead=so-tai-chinh&off=agencies          | art_1__part_II__cl_2__point_2-1 | art_1__part_II__cl_5__point_5-1
          lead=so-dan-toc-va-ton-giao             | art_1__part_II__cl_7__point_7-5 | art_1__part_II__cl_3__point_3-1
          lead=so-dan-toc-va-ton-giao             | art_1__part_II__cl_7__point_7-4 | art_1__part_II__cl_3__point_3-1
          lead=so-noi-vu&off=agencies             | art_1__part_II__cl_3__point_3-1 | art_1__part_II__cl_7__point_7-4
          coordinator=kho-bac-nha-nuoc-tinh       | art_1__part_II__cl_2__point_2-1 | art_1__part_II__cl_5__point_5-1
          dueFrom=2025-06-30&dueTo=30/6/2025      | art_1__part_II__cl_5__point_5-1__indent_1 | art_1__part_II__cl_2__point_2-1
          has=deadline&has=target&q=giải ngân     | art_1__part_II__cl_5__point_5-1 | art_1__part_II__cl_4__point_4-2
          status=văn bản không quy định ngày hiệu lực&q=giải ngân | art_1__part_II__cl_5__point_5-1 | none
          from=20/01/2025&to=20/01/2025&q=giải ngân | art_1__part_II__cl_5__point_5-1 | none
          type=Quyết định&work=161-qd-ubnd-son-la-2025&q=giải ngân | art_1__part_II__cl_5__point_5-1 | none
          """)
  void aFilterLeavesOneAndNotTheOther(String filters, String left, String out) throws Exception {
    String found = search(filters).get("hits").findValuesAsText("eId").toString() + ",";
    assertTrue(found.contains(left + "]") || found.contains(left + ","), filters + ": " + found);
    assertTrue(!found.contains(out + ",") && !found.contains(out + "]"), filters + ": " + found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "agency=khong-co-co-quan-nay",
    "status=chưa xác minh",
    "status=rubbish",
    "type=Nghị quyết",
    "from=2025-01-21",
    "to=2025-01-19",
    "dueFrom=2025-12-31&dueTo=2025-01-01",
    "work=none"
  })
  void whatNothingHasLeavesNothing(String filter) throws Exception {
    assertEquals(0, search(filter + "&q=giải ngân").get("total").intValue());
  }

  @Test
  void everyCountIsWhatChoosingItGives() throws Exception {
    for (String chosen :
        new String[] {"q=giải ngân", "q=kế hoạch&lead=so-tai-chinh", "has=target"}) {
      JsonNode answer = search(chosen + "&facets=true");
      for (JsonNode facet : answer.get("facets")) {
        String name = facet.get("filter").textValue();
        boolean isNarrowing = name.equals("has");
        String rest = isNarrowing ? chosen : chosen.replaceAll("&?" + name + "=[^&]*", "");
        for (JsonNode value : facet.get("values")) {
          JsonNode narrowed = search(rest + "&" + name + "=" + value.get("value").textValue());
          assertEquals(
              value.get("count").intValue(),
              narrowed.get("total").intValue(),
              chosen + " " + name + " " + value);
        }
      }
    }
  }

  @Test
  void aValueThatLeadsToNothingIsToldWithItsZero() throws Exception {
    JsonNode facets = search("q=giải ngân&lead=so-y-te&facets=true").get("facets");
    JsonNode has =
        StreamSupport.stream(facets.spliterator(), false)
            .filter(facet -> facet.get("filter").textValue().equals("has"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        """
        {"filter":"has","values":[\
        {"value":"deadline","label":"có thời hạn","count":0,"chosen":false},\
        {"value":"target","label":"có chỉ tiêu","count":0,"chosen":false}]}""",
        has.toString());
  }

  @Test
  void withoutWordsAFilterGivesAllThatItLeavesInTheOrderOfTheText() throws Exception {
    JsonNode answer = search("has=deadline&sort=newest");
    assertTrue(answer.get("exact").booleanValue());
    assertEquals(10, answer.get("total").intValue());
    String found = answer.get("hits").findValuesAsText("eId").toString();
    assertTrue(found.startsWith("[art_1__part_II__cl_4__point_4-1, art_1__part_II__cl_5"), found);
    assertTrue(found.endsWith("art_2__cl_1__indent_1, art_2__cl_1__indent_3]"), found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dueFrom=30/2/2025 | Tham số dueFrom không phải là ngày
          from=hôm nay      | Tham số from không phải là ngày
          sort=oldest       | Tham số sort không hợp lệ
          off=tất cả        | Tham số off không hợp lệ
          facets=yes        | Tham số facets không hợp lệ
          type=a&type=a&type=a&type=a&type=a&type=a&type=a&type=a&type=a&type=a&type=a&type=a&type=a&type=a&type=a&type=a&type=a&type=a&type=a&type=a&type=a | Tham số type có quá nhiều hoặc quá dài giá trị
          """)
  void whatCannotBeReadIsRefused(String parameters, String title) throws Exception {
    var answer = server.get("/api/v1/search?q=a&" + encoded(parameters));
    assertEquals(400, answer.statusCode());
    assertEquals(title, new ObjectMapper().readTree(answer.body()).get("title").textValue());
  }

  static JsonNode search(String parameters) throws Exception {
    var answer = server.get("/api/v1/search?size=50&" + encoded(parameters));
    assertEquals(200, answer.statusCode(), answer.body());
    return new ObjectMapper().readTree(answer.body());
  }

  /** A parameter may be written as it is meant: an ampersand before a capital belongs to a name. */
  private static String encoded(String parameters) {
    StringBuilder address = new StringBuilder();
    for (String pair : parameters.split("&(?=[a-zF-T]*=)")) {
      int sign = pair.indexOf('=');
      address
          .append(address.isEmpty() ? "" : "&")
          .append(pair, 0, sign + 1)
          .append(URLEncoder.encode(pair.substring(sign + 1), StandardCharsets.UTF_8));
    }
    return address.toString();
  }
}
