package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tracuu.SampleDocument;
import vn.tracuu.index.IndexRun;

/** Attacks one by one, over bare sockets. */
class AttackTest {
  private static final List<String> MARKUP =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "'-alert(1)-'",
          "</title><svg onload=alert(1)>",
          "javascript:alert(1)",
          "{{7*7}}${7*7}",
          "\u2028alert(1)");

  @TempDir static Path folder;
  private static Server server;

  @BeforeAll
  static void start() throws Exception {
    IndexRun.write(folder, List.of(SampleDocument.decision()), "test");
    server = Server.start(folder, 0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String get(String target, String... headers) throws Exception {
    return Raw.answer(server.port(), Raw.get(target, headers));
  }

  private static void isRefused(String answer, String why) {
    int status = Raw.status(answer);
    assertTrue(status >= 400 && status < 500, why + " gave " + answer);
    assertFalse(answer.contains("Exception"), answer);
    assertTrue(answer.contains("Content-Security-Policy: default-src 'none'"), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/static/../../../../etc/passwd",
        "/static/..%2f..%2f..%2fetc%2fpasswd",
        "/static/%2e%2e/%2e%2e/messages/vi.properties",
        "/static/..%5c..%5cmessages%5cvi.properties",
        "/static/..%252f..%252fetc%252fpasswd",
        "/static/..;/messages/vi.properties",
        "/static/style.css%00.js",
        "/static//etc/passwd",
        "/static/%c0%ae%c0%ae/etc/passwd",
        "/static/vn/tracuu/http/Server.class",
        "/static/",
        "/van-ban/..%2f..%2fetc%2fpasswd",
        "/van-ban/%2e%2e/%2e%2e/etc/passwd",
        "/api/v1/works/..%2f..%2fsegments_1"
      })
  void noPathLeadsOut(String target) throws Exception {
    String answer = get(target);
    isRefused(answer, target);
    assertFalse(answer.contains("root:") || answer.contains("site.name"), answer);
  }

  @Test
  void aLineBreakInAnAddressMakesNoHeader() throws Exception {
    for (String route : server.addresses()) {
      String path = route.replaceAll("[{<][^/]*[}>]", "a%0d%0aX-Evil:%201");
      String answer = get(path + "?q=a%0d%0aX-Evil:%201%0d%0a%0d%0a<html>&ref=%0aX-Evil:1");
      String head = answer.split("\r\n\r\n", 2)[0].toLowerCase(Locale.ROOT);
      assertFalse(head.contains("\nx-evil"), route + " gave " + head);
      assertTrue(Raw.status(answer) < 500, route + " gave " + answer);
    }
  }

  @Test
  void markupOfTheAskerIsNeverMarkup() throws Exception {
    for (String route : server.addresses()) {
      for (String markup : MARKUP) {
        String asked = URLEncoder.encode(markup, StandardCharsets.UTF_8).replace("+", "%20");
        String path = route.replaceAll("[{<][^/]*[}>]", asked);
        String answer =
            get(path + "?q=" + asked + "&ref=" + asked + "&id=" + asked + "&page=" + asked);
        assertTrue(Raw.status(answer) < 500, route + " " + markup + " gave " + answer);
        if (answer.contains("Content-Type: text/html")) {
          String body = answer.split("\r\n\r\n", 2)[1];
          assertFalse(body.contains("<script>alert"), route + " " + body);
          assertFalse(body.contains("<img src=x"), route + " " + body);
          assertFalse(body.contains("<svg onload"), route + " " + body);
          assertFalse(body.contains("href=\"javascript:"), route + " " + body);
          assertFalse(body.contains("=\"'-alert"), route + " " + body);
        }
      }
    }
  }

  @Test
  void theHostHeaderIsRepeatedNowhere() throws Exception {
    String forged = "evil.example";
    for (String route : server.addresses()) {
      String path = route.replaceAll("[{<][^/]*[}>]", "none");
      String request =
          "GET "
              + path
              + "?q=a HTTP/1.1\r\nHost: "
              + forged
              + "\r\nX-Forwarded-Host: "
              + forged
              + "\r\nConnection: close\r\n\r\n";
      String answer = Raw.answer(server.port(), request);
      assertFalse(answer.contains(forged), route + " gave " + answer);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        "POST /api/v1/check HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n"
            + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\nGET /metrics",
        "GET / HTTP/1.1\r\nHost: x\r\nX : y\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nX\r\n\r\n",
        "G\u0000T / HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "\r\n\r\nnonsense\r\n\r\n"
      })
  void whatIsNoRequestIsRefused(String request) throws Exception {
    isRefused(Raw.answer(server.port(), request), request);
  }

  @Test
  void anotherVersionIsRefused() throws Exception {
    String answer = Raw.answer(server.port(), "GET / HTTP/9.9\r\nHost: x\r\n\r\n");
    assertEquals(505, Raw.status(answer));
  }

  @Test
  void whatIsTooLongIsRefused() throws Exception {
    String header = Raw.get("/", "X: " + "a".repeat(20_000));
    assertEquals(431, Raw.status(Raw.answer(server.port(), header)));
    String target = Raw.get("/tim?q=" + "a".repeat(20_000));
    int status = Raw.status(Raw.answer(server.port(), target));
    assertTrue(status == 414 || status == 431, "status " + status);
    String body = "POST /api/v1/check HTTP/1.1\r\nHost: x\r\nContent-Length: 999999999\r\n\r\nabc";
    assertEquals(413, Raw.status(Raw.answer(server.port(), body)));
  }
}
