package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tracuu.SampleDocument;
import vn.tracuu.index.IndexRun;

/** What holds for every address that the server has, whoever wrote its route. */
class GateTest {
  private static final String ID = "7-qd-ubnd-son-la-2025";

  @TempDir static Path folder;
  private static Server server;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws Exception {
    IndexRun.write(folder, List.of(SampleDocument.decision()), "test");
    server = Server.start(folder, 0);
  }

  @AfterAll
  static void stop() {
    server.close();
    CLIENT.close();
  }

  /** One address of every route, and some of none. */
  static Stream<String> addresses() throws Exception {
    List<String> routes = server.addresses();
    assertTrue(routes.contains("/tim") && routes.contains("/api/v1/search"), routes.toString());
    return Stream.concat(
        routes.stream().map(GateTest::filled),
        Stream.of("/none", "/api/v1/none", "/static/none.css", "/van-ban/none", "/tim"));
  }

  private static String filled(String pattern) {
    String path =
        pattern
            .replace("/static/{name}", "/static/style.css")
            .replace("{eId}", "art_2")
            .replaceAll("[{<][^/]*[}>]", ID);
    return path + "?q=thi+hanh&ref=7/Q%C4%90-UBND";
  }

  private static HttpResponse<String> send(String method, String address, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void theHeadersOfSafetyAreThere(String address) throws Exception {
    HttpResponse<String> answer = send("GET", address);
    String policy = header(answer, "Content-Security-Policy");
    assertTrue(policy.startsWith("default-src 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    boolean isFrame = address.startsWith("/khung?");
    assertEquals(isFrame, policy.endsWith("frame-ancestors *"), policy);
    assertEquals(!isFrame, policy.endsWith("frame-ancestors 'none'"), policy);
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
    assertEquals("same-origin", header(answer, "Referrer-Policy"));
    assertTrue(header(answer, "Permissions-Policy").contains("camera=()"));
    assertEquals("same-origin", header(answer, "Cross-Origin-Opener-Policy"));
    assertEquals(16, header(answer, "X-Request-Id").length());
    assertEquals("", header(answer, "Set-Cookie"));
    assertEquals("", header(answer, "Server"));
    assertFalse(header(answer, "Cache-Control").isEmpty());
    assertTrue(answer.statusCode() < 500, address + " " + answer.statusCode());
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void onlyTheApiAndTheWidgetAreForOtherSites(String address) throws Exception {
    boolean isShared = address.matches("/(api/|openapi\\.json|widget).*");
    HttpResponse<String> answer = send("GET", address, "Origin", "https://elsewhere.example");
    assertEquals(isShared ? "*" : "", header(answer, "Access-Control-Allow-Origin"));
    assertEquals("", header(answer, "Access-Control-Allow-Credentials"));
    assertEquals(
        isShared ? "cross-origin" : "same-origin", header(answer, "Cross-Origin-Resource-Policy"));
    HttpResponse<String> options = send("OPTIONS", address);
    assertEquals(204, options.statusCode());
    assertEquals(isShared ? "GET" : "", header(options, "Access-Control-Allow-Methods"));
    assertTrue(header(options, "Allow").startsWith("GET"));
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void whatIsKnownIsNotSentAgain(String address) throws Exception {
    HttpResponse<String> first = send("GET", address);
    String tag = header(first, "ETag");
    boolean isKept =
        first.statusCode() == 200 && !header(first, "Cache-Control").equals("no-store");
    assertEquals(isKept, !tag.isEmpty(), first.headers().toString());
    if (!isKept) {
      return;
    }
    assertTrue(tag.matches("\"[0-9a-f]{16}\""), tag);
    HttpResponse<String> again = send("GET", address, "If-None-Match", "\"other\", W/" + tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(tag, header(again, "ETag"));
    HttpResponse<String> packed = send("GET", address, "Accept-Encoding", "gzip");
    boolean isPacked = header(packed, "Content-Encoding").equals("gzip");
    assertEquals(isPacked ? tag.replaceAll("\"$", "-gzip\"") : tag, header(packed, "ETag"));
    HttpResponse<String> head = send("HEAD", address);
    assertEquals("", head.body());
    assertEquals(tag, header(head, "ETag"));
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void nothingCanBeChanged(String address) throws Exception {
    for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE", "X")) {
      int status = send(method, address).statusCode();
      assertTrue(status == 405 || status == 404 || status == 400, method + " gave " + status);
    }
  }

  @Test
  void measuresAreTold() throws Exception {
    send("GET", "/tim?q=thi+hanh");
    HttpResponse<String> measured = send("GET", "/metrics");
    assertEquals(200, measured.statusCode());
    for (String name :
        List.of("tracuu_cache_hits", "tracuu_index_age", "jvm_memory_used", "http_server_req")) {
      assertTrue(measured.body().contains(name), name);
    }
  }

  /** Until all is made that is made once, a proxy is told to wait. */
  @Test
  void readinessIsToldWhenTheFirstSearchNeedNotWait() throws Exception {
    HttpResponse<String> told = send("GET", "/readyz");
    for (long end = System.nanoTime() + 60_000_000_000L;
        told.statusCode() == 503 && System.nanoTime() < end; ) {
      Thread.sleep(50);
      told = send("GET", "/readyz");
    }
    assertTrue(told.body().contains("\"status\":\"ok\""), told.body());
  }
}
