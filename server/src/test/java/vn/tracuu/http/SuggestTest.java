package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is suggested while somebody types. */
class SuggestTest {
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
          nq 57         | {"text":"Nghị quyết 57-NQ/TW","kind":"number","url":"/van-ban/57-nq-tw-2024"}
          NQ57          | {"text":"Nghị quyết 57-NQ/TW","kind":"number","url":"/van-ban/57-nq-tw-2024"}
          57-nq         | {"text":"Nghị quyết 57-NQ/TW","kind":"number","url":"/van-ban/57-nq-tw-2024"}
          quyết định 16 | {"text":"Quyết định 161/QĐ-UBND","kind":"number","url":"/van-ban/161-qd-ubnd-son-la-2025"}
          luat dat      | {"text":"Luật Đất đai
          sở tài ch     | {"text":"Sở Tài chính","kind":"agency","url":"/co-quan/so-tai-chinh"}
          so tai ch     | {"text":"Sở Tài chính","kind":"agency","url":"/co-quan/so-tai-chinh"}
          skh           | {"text":"Sở Kế hoạch và Đầu tư","kind":"agency","url":"/co-quan/so-ke-hoach-va-dau-tu"}
          giải ng       | {"text":"giải ngân","kind":"word","url":""}
          giai ng       | {"text":"giải ngân","kind":"word","url":""}
          giải nga      | {"text":"giải ngân","kind":"word","url":""}
          tiến độ giai ng | {"text":"tiến độ giải ngân
          Ban hành nh   | "kind":"heading","url":"/van-ban/161-qd-ubnd-son-la-2025/art_1"}
          """)
  void theOneMeantIsAmongThem(String typed, String suggestion) throws Exception {
    String body = body(typed);
    assertTrue(body.contains(suggestion), typed + ": " + body);
    assertTrue(body.getBytes(StandardCharsets.UTF_8).length < 3_000, typed);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"' '", "xyzzy qqq", "'((('", "'\u0000'"})
  void forRubbishThereIsNone(String typed) throws Exception {
    assertEquals("{\"suggestions\":[]}", body(typed));
  }

  @Test
  void theWholeAnswer() throws Exception {
    assertEquals(
        """
        {"suggestions":[{"text":"Nghị quyết 57-NQ/TW","kind":"number",\
        "url":"/van-ban/57-nq-tw-2024"}]}""",
        body("57-NQ/T"));
  }

  private static String body(String typed) throws Exception {
    String address = "/api/v1/suggest?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    var answer = server.get(address);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }
}
