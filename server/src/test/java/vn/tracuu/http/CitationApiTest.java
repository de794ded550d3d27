package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CitationApiTest {
  private static final String ID = TestServer.ID;
  @TempDir private static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.ofCorpus(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aWrittenFormLeadsToItsWorkOrProvision() throws Exception {
    assertEquals(
        "{\"ref\":\"nq 57\",\"resolution\":\"resolved\",\"targets\":[{\"iri\":\"/akn/vn/act/nghi-quyet/bo-chinh-tri/2024-12-22/57-nq-tw\",\"id\":\"57-nq-tw-2024\",\"eId\":\"\",\"url\":\"/van-ban/57-nq-tw-2024\"}]}",
        body("/api/v1/resolve?ref=nq+57"));
    assertEquals(
        "/van-ban/" + ID + "/art_2__cl_1",
        json("/api/v1/resolve?ref=" + encoded("qđ 161 điều 2 khoản 1"))
            .at("/targets/0/url")
            .asText());
    assertEquals("ambiguous", json("/api/v1/resolve?ref=06/VBHN-VPQH").path("resolution").asText());
    assertEquals(400, server.get("/api/v1/resolve").statusCode());
  }

  @Test
  void aPreviewTellsInFewWordsWhatALinkLeadsTo() throws Exception {
    JsonNode work = json("/api/v1/works/57-nq-tw-2024/preview");
    assertEquals("Nghị quyết số 57-NQ/TW", work.path("name").asText());
    assertEquals("Bộ Chính trị · 22/12/2024", work.path("facts").asText());
    assertTrue(work.path("status").asText().startsWith("Tình trạng: chưa xác minh (tính đến"));
    assertTrue(work.path("held").asText().contains("chưa có toàn văn"));
    JsonNode place = json("/api/v1/works/" + ID + "/provisions/art_2__cl_1/preview");
    assertEquals("khoản 1 Điều 2 Quyết định số 161/QĐ-UBND", place.path("name").asText());
    assertTrue(place.path("text").asText().startsWith("Căn cứ Quyết định này"));
    assertTrue(place.path("status").asText().contains("không quy định ngày hiệu lực"));
    assertEquals(404, server.get("/api/v1/works/khong-co/preview").statusCode());
  }

  @Test
  void aWorkTellsWhatItCitesAndWhoCitesIt() throws Exception {
    JsonNode cites = json("/api/v1/works/" + ID + "/citations?size=50");
    assertEquals(45, cites.path("total").asInt());
    assertEquals("77-2015-qh13", cites.at("/citations/0/targets/0/id").asText());
    assertEquals("căn cứ", cites.at("/citations/0/relation").asText());
    JsonNode by = json("/api/v1/works/57-nq-tw-2024/cited-by");
    assertEquals(1, by.path("total").asInt());
    assertEquals(ID, by.at("/citations/0/from").asText());
    assertTrue(by.at("/citations/0/sentence").asText().contains("57-NQ/TW"));
    JsonNode place =
        json("/api/v1/works/" + ID + "/provisions/art_1__part_II__cl_6__point_6-1/citations");
    assertEquals("khóa XVI", place.at("/citations/1/notes/1/printed").asText());
    assertEquals(404, server.get("/api/v1/works/none/cited-by").statusCode());
  }

  @Test
  void theGraphAroundAWorkHasItsSeries() throws Exception {
    JsonNode graph = json("/api/v1/graph?id=1369-qd-ubnd-son-la-2025&size=50");
    assertTrue(
        graph.path("edges").toString().contains("cùng chuỗi"), graph.path("edges").toString());
    assertEquals(8, graph.path("nodes").size(), graph.path("nodes").toString());
    assertTrue(graph.path("nodes").toString().contains("văn bản không quy định ngày hiệu lực"));
  }

  @Test
  void aDraftIsCheckedFromTheBodyOfARequest() throws Exception {
    HttpResponse<String> answer =
        post("Căn cứ Nghị quyết số 29-NQ ngày 04/11/2013 và Nghị định số 999/2025/NĐ-CP;");
    JsonNode check = new ObjectMapper().readTree(answer.body());
    assertEquals(200, answer.statusCode());
    assertEquals("sai khác với danh mục", check.at("/findings/0/concern").asText());
    assertEquals("chưa có trong danh mục", check.at("/findings/1/concern").asText());
    assertEquals(413, post("a".repeat(CitationApi.LONGEST_DRAFT + 1)).statusCode());
    assertEquals(405, server.get("/api/v1/check").statusCode());
  }

  private static HttpResponse<String> post(String draft) throws Exception {
    return server.send(
        HttpRequest.newBuilder(URI.create(server.url("/api/v1/check")))
            .header("content-type", "text/plain; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(draft, StandardCharsets.UTF_8))
            .build());
  }

  private static String body(String address) throws Exception {
    return server.get(address).body();
  }

  private static JsonNode json(String address) throws Exception {
    return new ObjectMapper().readTree(body(address));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
