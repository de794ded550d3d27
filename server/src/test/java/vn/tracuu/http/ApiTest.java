package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.SampleDocument;
import vn.tracuu.index.IndexRun;

/** Whole bodies over real HTTP, of a small decision made by hand. */
class ApiTest {
  private static final String ID = "7-qd-ubnd-son-la-2025";
  private static final String WORK =
      """
      {"iri":"/akn/vn/act/quyet-dinh/ubnd-tinh-son-la/2025-01-20/7-qd-ubnd-son-la-2025",\
      "id":"7-qd-ubnd-son-la-2025","type":"Quyết định","number":"7/QĐ-UBND",\
      "issuer":"Ủy ban nhân dân tỉnh Sơn La","place":"Sơn La","date":"2025-01-20",\
      "title":"Về kế hoạch thử","signers":[{"role":"CHỦ TỊCH","name":"Nguyễn Văn Thử"}]}""";
  private static final String NAMED =
      """
      {"id":"7-qd-ubnd-son-la-2025","number":"7/QĐ-UBND","title":"Về kế hoạch thử"}""";
  private static final String NOTE =
      """
      {"eId":"art_1__part_I__cl_1","printed":"tiến hộ","reading":"tiến độ",\
      "reason":"Nhầm chữ: “tiến hộ” không có nghĩa."}""";

  @TempDir static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.of(folder, List.of(SampleDocument.decision()));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void searchTellsWhereAndWhy() throws Exception {
    HttpResponse<String> answer = server.get("/api/v1/search?q=thi+hanh&size=3");
    assertEquals(200, answer.statusCode());
    assertEquals("application/json", header(answer, "content-type"));
    assertEquals(
        """
        {"total":1,"exact":true,"partial":false,"tookMs":0,"understood":[{"kind":"marks",\
        "from":"thi hanh","to":"thi hành","note":""}],"didYouMean":[],"facets":[],"hits":[{"work":%s,\
        "role":"found","held":true,"eId":"art_2","num":"Điều 2",\
        "where":"Điều 2 Quyết định 7/QĐ-UBND","heading":"",\
        "fragments":["Chánh Văn phòng chịu trách nhiệm <mark>thi hành</mark>."],"score":0,\
        "url":"/van-ban/7-qd-ubnd-son-la-2025/art_2","leads":[{"agency":"",\
        "printed":"Chánh Văn phòng","today":[],"open":false}],"coordinators":[],"deadlines":[],\
        "status":"chưa xác minh","cautions":[],"notes":[],"why":[]}]}"""
            .formatted(NAMED),
        settled(answer.body()));
  }

  @Test
  void aRightReadingFindsWhatIsPrintedWrongAndSaysSo() throws Exception {
    HttpResponse<String> answer =
        server.get("/api/v1/search?q=%22%C4%91%E1%BA%A9y+nhanh+ti%E1%BA%BFn+%C4%91%E1%BB%99%22");
    assertEquals(
        """
        {"total":1,"exact":true,"partial":false,"tookMs":0,"understood":[{"kind":"misprints",\
        "from":"tiến độ","to":"tiến hộ","note":""}],"didYouMean":[],"facets":[],"hits":[{"work":%s,\
        "role":"found","held":true,"eId":"art_1__part_I__cl_1","num":"1",\
        "where":"mục 1 phần I Điều 1 Quyết định 7/QĐ-UBND",\
        "heading":"Sở Kế hoạch và Đầu tư chủ trì",\
        "fragments":["<mark>Đẩy nhanh tiến</mark> hộ giải ngân vốn đầu tư công."],"score":0,\
        "url":"/van-ban/7-qd-ubnd-son-la-2025/art_1__part_I__cl_1",\
        "leads":[{"agency":"so-ke-hoach-va-dau-tu","printed":"Sở Kế hoạch và Đầu tư",\
        "today":["Sở Tài chính"],"open":false}],"coordinators":[],"deadlines":[\
        {"words":"đến 30/6/2025","kind":"checkpoint","date":"2025-06-30"},\
        {"words":"trước ngày 15/11/2025","kind":"day","date":"2025-11-15"}],\
        "status":"chưa xác minh","cautions":[],"notes":[%s],"why":[]}]}"""
            .formatted(NAMED, NOTE),
        settled(answer.body()));
  }

  @Test
  void worksAreListed() throws Exception {
    assertEquals(
        """
        {"total":1,"works":[%s]}"""
            .formatted(WORK),
        server.get("/api/v1/works").body());
    assertEquals(
        """
        {"total":1,"works":[]}""",
        server.get("/api/v1/works?page=2").body());
  }

  @Test
  void aWorkIsGivenWhole() throws Exception {
    assertEquals(
        """
        {"work":%s,"effect":{"date":"","eId":"","words":""},"legalBases":[{"eId":"preamble__cit_1",\
        "text":"Căn cứ Nghị quyết số 420/NQ-HĐND;"}],"provisions":[%s,%s],\
        "recipients":["Văn phòng Chính phủ"],"citations":[],"directives":[],"notes":[%s],"cautions":[]}"""
            .formatted(WORK, ARTICLE_ONE, ARTICLE_TWO, NOTE),
        server.get("/api/v1/works/" + ID).body());
  }

  private static final String BULLET =
      """
      {"eId":"art_1__part_I__cl_1__indent_1","level":"indent","num":"-","heading":"",\
      "text":"Đợt 1 đến 30/6/2025;","after":1,"children":[]}""";
  private static final String ARTICLE_ONE =
      """
      {"eId":"art_1","level":"article","num":"Điều 1","heading":"Ban hành kế hoạch","text":"",\
      "after":0,"children":[{"eId":"art_1__part_I","level":"part","num":"I",\
      "heading":"NHIỆM VỤ","text":"Gồm các mục sau:","after":0,"children":[\
      {"eId":"art_1__part_I__cl_1","level":"clause","num":"1",\
      "heading":"Sở Kế hoạch và Đầu tư chủ trì",\
      "text":"Đẩy nhanh tiến hộ giải ngân vốn đầu tư công.\\nBáo cáo trước ngày 15/11/2025.",\
      "after":1,"children":[%s]}]}]}"""
          .formatted(BULLET);
  private static final String ARTICLE_TWO =
      """
      {"eId":"art_2","level":"article","num":"Điều 2","heading":"",\
      "text":"Chánh Văn phòng chịu trách nhiệm thi hành.","after":0,"children":[]}""";

  @Test
  void aProvisionIsGivenWithItsCitation() throws Exception {
    assertEquals(
        """
        {"work":%s,"eId":"art_1__part_I__cl_1","level":"clause","num":"1",\
        "where":"mục 1 phần I Điều 1 Quyết định 7/QĐ-UBND",\
        "heading":"Sở Kế hoạch và Đầu tư chủ trì",\
        "text":"Đẩy nhanh tiến hộ giải ngân vốn đầu tư công.\\nBáo cáo trước ngày 15/11/2025.",\
        "citation":"mục 1 phần I Điều 1 Quyết định số 7/QĐ-UBND ngày 20 tháng 01 năm 2025 của Ủy \
        ban nhân dân tỉnh Sơn La về kế hoạch thử",\
        "laterCitation":"mục 1 phần I Điều 1 Quyết định số 7/QĐ-UBND","url":"/van-ban/7-qd-ubnd-son-la-2025/art_1__part_I__cl_1","notes":[%s],\
        "children":[%s]}"""
            .formatted(NAMED, NOTE, BULLET),
        server.get("/api/v1/works/" + ID + "/provisions/art_1__part_I__cl_1").body());
  }

  @Test
  void aLegalBasisIsAPlaceLikeAnyOther() throws Exception {
    assertEquals(
        """
        {"work":%s,"eId":"preamble__cit_1","level":"citation","num":"",\
        "where":"căn cứ thứ 1 Quyết định 7/QĐ-UBND","heading":"",\
        "text":"Căn cứ Nghị quyết số 420/NQ-HĐND;",\
        "citation":"căn cứ thứ 1 Quyết định số 7/QĐ-UBND ngày 20 tháng 01 năm 2025 của Ủy ban nhân \
        dân tỉnh Sơn La về kế hoạch thử",\
        "laterCitation":"căn cứ thứ 1 Quyết định số 7/QĐ-UBND",\
        "url":"/van-ban/7-qd-ubnd-son-la-2025/preamble__cit_1","notes":[],"children":[]}"""
            .formatted(NAMED),
        server.get("/api/v1/works/" + ID + "/provisions/preamble__cit_1").body());
  }

  @Test
  void healthIsTold() throws Exception {
    assertEquals(
        """
        {"status":"ok","works":1,"places":9}""",
        server.get("/healthz").body());
  }

  @Test
  void aMissingQuestionIsRefusedWithWhatToWrite() throws Exception {
    assertProblem(
        "/api/v1/search",
        400,
        """
        {"type":"about:blank","title":"Thiếu tham số q","status":400,\
        "detail":"Thêm q vào địa chỉ, ví dụ /api/v1/search?q=giải+ngân.",\
        "instance":"/api/v1/search"}""");
  }

  @Test
  void aBadPageIsRefusedWithItsLimits() throws Exception {
    for (String page : List.of("0", "-1", "x", "101", "99999999999", "1.5", "%00")) {
      assertProblem(
          "/api/v1/search?q=a&page=" + page,
          400,
          """
          {"type":"about:blank","title":"Tham số page không hợp lệ","status":400,\
          "detail":"Ghi một số nguyên từ 1 đến 100, ví dụ page=1.",\
          "instance":"/api/v1/search"}""");
    }
  }

  @Test
  void anOverlongQuestionIsRefused() throws Exception {
    assertProblem(
        "/api/v1/search?q=" + "a".repeat(501),
        400,
        """
        {"type":"about:blank","title":"Tham số q quá dài","status":400,\
        "detail":"Rút gọn còn tối đa 500 ký tự.","instance":"/api/v1/search"}""");
  }

  @Test
  void anUnknownWorkIsToldApart() throws Exception {
    assertProblem(
        "/api/v1/works/none",
        404,
        """
        {"type":"about:blank","title":"Không có văn bản “none”","status":404,\
        "detail":"Kiểm tra lại địa chỉ, hoặc tìm theo số hiệu hay tên văn bản; danh sách văn bản \
        có ở trang đầu và /api/v1/works.","instance":"/api/v1/works/none"}""");
  }

  @Test
  void anUnknownProvisionIsToldApart() throws Exception {
    assertProblem(
        "/api/v1/works/" + ID + "/provisions/art_9",
        404,
        """
        {"type":"about:blank","title":"Không có mục “art_9” trong Quyết định 7/QĐ-UBND",\
        "status":404,"detail":"Mở toàn văn tại /van-ban/7-qd-ubnd-son-la-2025 và chọn trong mục \
        lục.","instance":"/api/v1/works/7-qd-ubnd-son-la-2025/provisions/art_9"}""");
  }

  @Test
  void anUnknownAddressIsTold() throws Exception {
    assertProblem(
        "/api/v2/search",
        404,
        """
        {"type":"about:blank","title":"Không có trang này","status":404,\
        "detail":"Kiểm tra lại địa chỉ, hoặc tra cứu từ trang đầu; các địa chỉ của API có ở \
        /openapi.json.","instance":"/api/v2/search"}""");
  }

  @Test
  void nothingCanBeWritten() throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(URI.create(server.url("/api/v1/works")))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<String> answer = server.send(post);
    assertEquals(405, answer.statusCode());
    assertEquals(
        """
        {"type":"about:blank","title":"Địa chỉ này chỉ đọc","status":405,\
        "detail":"Dùng phương thức GET.","instance":"/api/v1/works"}""",
        answer.body());
  }

  @Test
  void everyRouteIsDocumentedAndEveryDocumentedRouteAnswers() throws Exception {
    JsonNode document = new ObjectMapper().readTree(server.get("/openapi.json").body());
    assertEquals("3.1.0", document.get("openapi").textValue());
    List<String> paths = new ArrayList<>();
    document.get("paths").fieldNames().forEachRemaining(paths::add);
    assertEquals(
        List.of(
            "/api/v1/search",
            "/api/v1/suggest",
            "/api/v1/works",
            "/api/v1/works/{id}",
            "/api/v1/works/{id}/provisions/{eId}",
            "/healthz",
            "/api/v1/works/{id}/citations",
            "/api/v1/works/{id}/cited-by",
            "/api/v1/works/{id}/provisions/{eId}/citations",
            "/api/v1/works/{id}/provisions/{eId}/cited-by",
            "/api/v1/works/{id}/preview",
            "/api/v1/works/{id}/provisions/{eId}/preview",
            "/api/v1/graph",
            "/api/v1/resolve",
            "/api/v1/directives",
            "/api/v1/agencies",
            "/api/v1/agencies/{id}",
            "/api/v1/check"),
        paths);
    for (String path : paths) {
      if (!document.get("paths").get(path).has("get")) {
        continue; // takes a body, and has a test of its own
      }
      String id = path.contains("agencies") ? "so-y-te" : ID;
      String address = path.replace("{id}", id).replace("{eId}", "art_1") + "?q=a&ref=a";
      assertEquals(200, server.get(address).statusCode(), address);
    }
    JsonNode schemas = document.at("/components/schemas");
    assertEquals("array", schemas.at("/SearchView/properties/hits/type").textValue());
    document
        .findValuesAsText("$ref")
        .forEach(
            reference ->
                assertTrue(
                    schemas.has(reference.substring(reference.lastIndexOf('/') + 1)), reference));
  }

  @Test
  void browsersAreToldToRunNothingForeign() throws Exception {
    for (String address : List.of("/", "/healthz", "/static/style.css", "/none")) {
      HttpResponse<String> answer = server.get(address);
      String policy = header(answer, "content-security-policy");
      assertTrue(policy.startsWith("default-src 'none'"), address + ": " + policy);
      assertTrue(!policy.contains("unsafe"), address + ": " + policy);
      assertEquals("nosniff", header(answer, "x-content-type-options"), address);
      assertTrue(answer.headers().firstValue("set-cookie").isEmpty(), address);
    }
  }

  @Test
  void aNewIndexIsTakenUpWithoutARestart(@TempDir Path other) throws Exception {
    try (TestServer running = TestServer.of(other, List.of())) {
      assertEquals(404, running.get("/api/v1/works/" + ID).statusCode());
      IndexRun.write(other, List.of(SampleDocument.decision()), "second");
      int status = 404;
      for (int i = 0; i < 100 && status != 200; i++) {
        Thread.sleep(50);
        status = running.get("/api/v1/works/" + ID).statusCode();
      }
      assertEquals(200, status);
    }
  }

  private static void assertProblem(String address, int status, String body) throws Exception {
    HttpResponse<String> answer = server.get(address);
    assertEquals(body, answer.body(), address);
    assertEquals(status, answer.statusCode(), address);
    assertEquals("application/problem+json", header(answer, "content-type"));
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  /** Without what differs from run to run, or with the ranking. */
  private static String settled(String body) {
    return body.replaceAll("\"tookMs\":\\d+", "\"tookMs\":0")
        .replaceAll("\"score\":[\\d.]+", "\"score\":0");
  }
}
