package vn.tracuu.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that answer well and badly, all on this machine. */
class FetcherTest {
  private static final Limits SMALL =
      new Limits(1 << 20, Duration.ofSeconds(2), Duration.ofMillis(1));
  private static final byte[] PAGE = "<p>Điều 1. Phạm vi</p>".getBytes(StandardCharsets.UTF_8);

  private LoopbackServer server;
  private Fetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    server = new LoopbackServer();
    fetcher = new Fetcher(Set.of(LoopbackServer.HOST), SMALL);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aFileComesWithItsNameAndCharset() throws IOException {
    byte[] old = "C\u00f4ng b\u00e1o".getBytes("windows-1258");
    server.page("/cong-bao", "text/html; charset=\"windows-1258\"", old);
    Fetched fetched = fetcher.fetch(server.at("/cong-bao?so=1"));
    assertArrayEquals(old, fetched.bytes());
    assertEquals("trang.html", fetched.name());
    assertEquals("windows-1258", fetched.charset());
    assertEquals(List.of("/robots.txt", "/cong-bao"), server.asked());
  }

  @Test
  void redirectsAreFollowedAndTheLastAddressIsTold() throws IOException {
    server.redirect("/a", "/b c/đ.pdf").page("/b c", "application/pdf", PAGE);
    Fetched fetched = fetcher.fetch(server.at("/a"));
    assertEquals("/b c/đ.pdf", fetched.from().getPath());
    assertEquals("đ.pdf", fetched.name());
  }

  @ParameterizedTest
  @CsvSource({
    "/vong, chuyển hướng hơn 8 lần",
    "/trong-mang, không phải máy chủ công cộng",
    "/tep, chỉ nhận địa chỉ http và https",
    "/vao, chỗ đăng nhập",
    "/401, đăng nhập",
    "/403, đăng nhập",
    "/404, không có trang này",
    "/429, đang bận",
    "/500, mã 500",
    "/anh, không phải văn bản",
    "/rong, tệp rỗng",
    "/cam/1, robots.txt",
    "/cong, không đúng dạng",
    "/lon, lớn hơn 1 MB",
    "/noi-lon, lớn hơn 1 MB",
    "/vo-tan, lớn hơn 1 MB",
    "/nen, lớn hơn 1 MB",
    "/cham, quá 2 giây"
  })
  void whatCannotBeFetchedSaysWhy(String path, String reason) {
    server
        .page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /cam/\n".getBytes())
        .redirect("/vong", "/vong")
        .redirect("/trong-mang", "http://10.1.2.3/")
        .redirect("/tep", "file:///etc/passwd")
        .redirect("/cong", "http://127.0.0.1:99999/")
        .on("/noi-lon", FetcherTest::saysTwoGigabytes)
        .redirect("/vao", "/account/login?next=/vao")
        .page("/account/login", "text/html", PAGE)
        .status("/401", 401)
        .status("/403", 403)
        .status("/429", 429)
        .status("/500", 500)
        .page("/anh", "image/png", PAGE)
        .page("/rong", "text/html", new byte[0])
        .page("/cam", "text/html", PAGE)
        .page("/lon", "text/html", new byte[2 << 20])
        .on("/vo-tan", exchange -> endless(exchange.getResponseBody(), exchange, 0))
        .on("/cham", exchange -> endless(exchange.getResponseBody(), exchange, 100))
        .on("/nen", FetcherTest::bomb);
    FetchException refused =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> assertThrows(FetchException.class, () -> fetcher.fetch(server.at(path))));
    assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    assertFalse(server.asked().contains("/cam/1"));
  }

  @Test
  void aServerWhoseRobotsFailIsLeftAlone() {
    server.status("/robots.txt", 500).page("/a", "text/html", PAGE);
    FetchException refused =
        assertThrows(FetchException.class, () -> fetcher.fetch(server.at("/a")));
    assertTrue(refused.getMessage().contains("thử lại sau"), refused.getMessage());
    assertEquals(List.of("/robots.txt"), server.asked());
  }

  @Test
  void robotsThatLeadNowhereAreAnErrorOfTheServer() {
    server.on("/robots.txt", FetcherTest::leadNowhere).page("/a", "text/html", PAGE);
    FetchException refused =
        assertThrows(FetchException.class, () -> fetcher.fetch(server.at("/a")));
    assertTrue(refused.getMessage().contains("không đúng dạng"), refused.getMessage());
  }

  private static void leadNowhere(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Location", "http://[");
    LoopbackServer.send(exchange, 302, "text/html", new byte[0]);
  }

  @Test
  void requestsToOneHostComeOneAfterAnother() throws IOException {
    server
        .page("/robots.txt", "text/plain", "User-agent: tracuu\nCrawl-delay: 1\n".getBytes())
        .page("/a", "text/html", PAGE);
    fetcher.fetch(server.at("/a"));
    fetcher.fetch(server.at("/a"));
    List<Long> times = server.times();
    assertTrue(times.get(2) - times.get(1) >= 990_000_000L, times.toString());
  }

  @Test
  void withoutPermissionThisMachineIsNotAsked() {
    Fetcher strict = new Fetcher(Set.of(), SMALL);
    FetchException refused =
        assertThrows(FetchException.class, () -> strict.fetch(server.at("/a")));
    assertTrue(refused.getMessage().contains("--allow-host 127.0.0.1"), refused.getMessage());
    assertEquals(List.of(), server.asked());
  }

  @Test
  void whatDoesNotAnswerIsSaidToBe() {
    URI closed = server.at("/a");
    server.close();
    FetchException refused = assertThrows(FetchException.class, () -> fetcher.fetch(closed));
    assertTrue(refused.getMessage().contains("không kết nối được"), refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "10.0.0.7",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "198.18.0.1",
        "192.0.2.1",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::",
        "2001:db8::1",
        "fec0::1"
      })
  void isNotPublic(String address) throws IOException {
    assertFalse(PublicHosts.isPublic(InetAddress.getByName(address)), address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "113.160.1.1",
        "172.32.0.1",
        "100.128.0.1",
        "223.255.255.255",
        "2001:ee0:4000::1",
        "2400:cb00::1"
      })
  void isPublic(String address) throws IOException {
    assertTrue(PublicHosts.isPublic(InetAddress.getByName(address)), address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.1/", "http://2130706433/", "http://[::1]/", "http://localhost/",
        "http://[::ffff:127.0.0.1]/", "http://user:pass@8.8.8.8/", "ftp://8.8.8.8/", "http:///a"
      })
  void otherWaysToWriteThisMachineAreRefused(String address) {
    PublicHosts hosts = new PublicHosts(Set.of());
    assertThrows(FetchException.class, () -> hosts.check(URI.create(address)));
  }

  @Test
  void lettersInAnAddressAreWrittenByTheirBytes() throws IOException {
    assertEquals(
        "https://a.vn/t%E1%BA%A3i%20v%E1%BB%81/1.pdf?so=1%2f2",
        Address.of(" https://a.vn/tải về/1.pdf?so=1%2f2 ").toString());
    assertTrue(Address.of("http://vẽn.vn/a").getHost().startsWith("xn--"));
  }

  /** Two gigabytes are said to come, and nothing does. */
  private static void saysTwoGigabytes(com.sun.net.httpserver.HttpExchange exchange)
      throws IOException {
    exchange.sendResponseHeaders(200, 2L << 30);
    exchange.getResponseBody().flush();
    try {
      Thread.sleep(3000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void endless(
      OutputStream out, com.sun.net.httpserver.HttpExchange exchange, int pause)
      throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try {
      byte[] part = new byte[pause == 0 ? 8192 : 1];
      for (int i = 0; i < 100_000; i++) {
        out.write(part);
        out.flush();
        Thread.sleep(pause);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void bomb(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < 64; i++) {
        zip.write(new byte[1 << 20]);
      }
    }
    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
    LoopbackServer.send(exchange, 200, "text/html", bytes.toByteArray());
  }
}
