package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.SampleDocument;
import vn.tracuu.gate.Configuration;
import vn.tracuu.gate.Setting;
import vn.tracuu.index.IndexRun;

/** What is asked too often, too much at once or too slowly, and what is written down of it. */
class LimitsTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    IndexRun.write(folder, List.of(SampleDocument.decision()), "test");
  }

  private Configuration given() {
    return Configuration.given()
        .with(Setting.INDEX, folder)
        .with(Setting.PORT, 0)
        .with(Setting.SEARCH_MILLIS, 60_000)
        .with(Setting.ACCESS_LOG, false);
  }

  private static String from(String address, Server server) throws IOException {
    return Raw.answer(server.port(), Raw.get("/tim?q=a", "X-Forwarded-For: 9.9.9.9, " + address));
  }

  @Test
  void aClientThatAsksTooOftenWaitsAndOthersDoNot() throws IOException {
    Configuration limited =
        given()
            .with(Setting.TRUSTED_PROXIES, "127.0.0.0/8")
            .with(Setting.RATE_PER_SECOND, 1)
            .with(Setting.RATE_BURST, 3);
    try (Server server = Server.start(limited)) {
      int refused = 0;
      for (int i = 0; i < 12; i++) {
        String answer = from("203.0.113.7", server);
        refused += Raw.status(answer) == 429 ? 1 : 0;
        assertEquals(Raw.status(answer) == 429, answer.contains("\r\nRetry-After: "), answer);
      }
      assertTrue(refused > 0, "never refused");
      assertEquals(200, Raw.status(from("203.0.113.8", server)));
      assertEquals(200, Raw.status(Raw.answer(server.port(), Raw.get("/healthz"))));
    }
  }

  @Test
  void whoIsNotTrustedCannotSpeakForOthers() throws IOException {
    Configuration limited = given().with(Setting.RATE_PER_SECOND, 1).with(Setting.RATE_BURST, 1);
    try (Server server = Server.start(limited)) {
      for (int i = 0; i < 5; i++) {
        assertEquals(200, Raw.status(from("203.0.113.7", server)));
      }
    }
  }

  @Test
  void whatIsTooMuchAtOnceIsToldToComeAgain() throws Exception {
    try (Server server = Server.start(given().with(Setting.CONCURRENT_REQUESTS, 1));
        Socket slow = new Socket("127.0.0.1", server.port())) {
      OutputStream out = slow.getOutputStream();
      out.write(
          "POST /api/v1/check HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc"
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      String answer = "";
      for (int i = 0; i < 100 && Raw.status(answer) != 503; i++) {
        Thread.sleep(50);
        answer = Raw.answer(server.port(), Raw.get("/tim?q=a"));
      }
      assertEquals(503, Raw.status(answer));
      assertTrue(answer.contains("\r\nRetry-After: 1\r\n"), answer);
      assertEquals(200, Raw.status(Raw.answer(server.port(), Raw.get("/healthz"))));
      out.write("defghij".getBytes(StandardCharsets.US_ASCII));
      out.flush();
      assertTrue(slow.getInputStream().read() >= 0);
    }
  }

  @Test
  void whoTricklesIsCutOff() throws Exception {
    try (Server server = Server.start(given().with(Setting.EXCHANGE_SECONDS, 2));
        Socket slow = new Socket("127.0.0.1", server.port())) {
      OutputStream out = slow.getOutputStream();
      out.write("GET / HTTP/1.1\r\nHost: x\r\nX: ".getBytes(StandardCharsets.US_ASCII));
      boolean isCut = false;
      for (int i = 0; i < 600 && !isCut; i++) {
        Thread.sleep(100);
        try {
          out.write('a');
          out.flush();
        } catch (IOException e) {
          isCut = true;
        }
      }
      assertTrue(isCut, "still open after a minute");
    }
  }

  @Test
  void theLogHoldsNeitherAddressesNorQuestions() throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
    try (Server server =
        Server.start(
            given().with(Setting.ACCESS_LOG, true).with(Setting.TRUSTED_PROXIES, "127.0.0.1"))) {
      Raw.answer(
          server.port(), Raw.get("/tim?q=bimat", "X-Forwarded-For: 203.0.113.9", "X-A: bimat"));
      Raw.answer(server.port(), Raw.get("/van-ban/bimat"));
      Raw.answer(server.port(), Raw.get("/api/v1/search?q=bimat&page=bimat"));
      // A line is written when its answer has gone out, so a client may be ahead of it.
      Browser.until("three lines", () -> written.toString().lines().count() >= 3);
    } finally {
      System.setOut(before);
    }
    String log = written.toString(StandardCharsets.UTF_8);
    assertEquals(3, log.lines().count(), log);
    assertTrue(log.lines().allMatch(line -> line.startsWith("{\"time\":\"")), log);
    assertFalse(log.contains("bimat"), log);
    assertFalse(log.contains("203.0.113.9") || log.contains("127.0.0.1"), log);
  }

  @Test
  void whatIsBeingAnsweredIsAnsweredBeforeTheEnd() throws Exception {
    Server server = Server.start(given());
    try (Socket open = new Socket("127.0.0.1", server.port())) {
      OutputStream out = open.getOutputStream();
      out.write(
          "POST /api/v1/check HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 3\r\n\r\na"
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      Thread.sleep(1000);
      Thread closing = Thread.ofPlatform().start(server::close);
      Thread.sleep(500);
      assertEquals(503, Raw.status(Raw.answer(server.port(), Raw.get("/tim?q=a"))));
      out.write("bc".getBytes(StandardCharsets.US_ASCII));
      out.flush();
      String answer = new String(open.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(200, Raw.status(answer));
      closing.join();
    }
  }
}
