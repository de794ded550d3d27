package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked: never a 500, never markup of the asker's. */
class RubbishTest {
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"\"",
        "-",
        "--",
        "-a",
        "-\"",
        "-\"giải ngân\"",
        "-giải -ngân",
        "\"giải ngân",
        "giải\" ngân",
        "*:*",
        "a* ?b ~c^9",
        "title:(x AND",
        "[a TO z]",
        "\\",
        "\u0000\u0001",
        "\uD800",
        "\uDC00\uD800",
        "😀😀",
        "%%%",
        "{0} {1}",
        "'; drop table--",
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "а̀́̂̃",
        "///---...",
        "1/2/3/4/5/6/7/8/9",
        "\u00ad\u200b\u200e",
        "\n\r\t",
        "a,b,c,d&e"
      })
  void noQuestionIsAnError(String question) throws Exception {
    String q = URLEncoder.encode(question, StandardCharsets.UTF_8);
    for (String address : List.of("/api/v1/search?q=", "/tim?q=")) {
      HttpResponse<String> answer = server.get(address + q);
      assertTrue(answer.statusCode() < 500, question + " gave " + answer.statusCode());
      if (address.startsWith("/api")) {
        assertIsNoPage(answer);
      } else {
        assertFalse(answer.body().contains("<script>alert"), question);
        assertFalse(answer.body().contains("<img"), question);
      }
    }
  }

  /** What was typed may stand in JSON as typed: no browser takes it for a page. */
  private static void assertIsNoPage(HttpResponse<String> answer) {
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").endsWith("json"));
    assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
  }

  @Test
  void randomQuestionsAreNoError() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      String question = question(random);
      String q = URLEncoder.encode(question, StandardCharsets.UTF_8);
      int status = server.get("/api/v1/search?q=" + q).statusCode();
      assertTrue(
          status == 200 || status == 400, "seed " + seed + ": " + question + " gave " + status);
    }
  }

  private static String question(Random random) {
    String alphabet = "aăâđêôơư \"-/.,%0123456789“”*()[]{}\\:^~+&|!<>\u0301\u0323ạỹ\uD83D\uDE00";
    StringBuilder question = new StringBuilder();
    int length = 1 + random.nextInt(80);
    for (int i = 0; i < length; i++) {
      question.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return question.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search?q=%",
        "/api/v1/search?q=%ff%fe",
        "/api/v1/search?q=%C3%28",
        "/api/v1/search?q=a&q=b&page=1&page=2",
        "/api/v1/search?%00=%00&q=a",
        "/van-ban/%2e%2e/%2e%2e/etc/passwd",
        "/van-ban/..%2f..%2fetc%2fpasswd",
        "/static/../../../../etc/passwd",
        "/static/%2e%2e/%2e%2e/messages/vi.properties",
        "/static/..%5c..%5cmessages",
        "/static/",
        "/static/none.css",
        "/van-ban/%ff",
        "/van-ban/a%00b/c%0d%0ad",
        "/van-ban//",
        "//",
        "/tim?page=2",
        "/tim?q=a&size=100000",
        "/%7B0%7D"
      })
  void noAddressIsAnError(String address) throws Exception {
    String answer = raw("GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    int status = Integer.parseInt(answer.split(" ")[1]);
    assertTrue(status < 500, address + " gave " + status);
    assertFalse(answer.contains("root:x:"), address);
    assertFalse(answer.contains("site.name ="), address);
    assertFalse(answer.contains("at vn.tracuu"), address);
  }

  @Test
  void aFileNameOfThousandsOfPartsIsNotThere() throws Exception {
    String address = "/static/a" + ".a".repeat(3500) + ".css";
    String answer = raw("GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertEquals("404", answer.split(" ")[1]);
  }

  /** What a client of Java would not send. */
  private static String raw(String request) throws IOException {
    URI uri = URI.create(server.url("/"));
    try (Socket socket = new Socket(uri.getHost(), uri.getPort());
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream()) {
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
