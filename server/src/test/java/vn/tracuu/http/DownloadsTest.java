package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.Decision161;
import vn.tracuu.index.Places;

/** The files that are made of a document. */
class DownloadsTest {
  private static final String DOCUMENT = "/van-ban/" + TestServer.ID;

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

  @Test
  void theTextHasEveryWordAndSaysWhatItIs() throws Exception {
    HttpResponse<String> answer = server.get(DOCUMENT + ".txt");
    assertTrue(header(answer, "content-type").startsWith("text/plain"));
    assertEquals(
        "attachment; filename=\"161-qd-ubnd-son-la-2025.txt\"",
        header(answer, "content-disposition"));
    holdsEveryWord(answer.body());
    assertTrue(answer.body().contains("5.1. Sở Kế hoạch và Đầu tư chủ trì"), "number in front");
    assertTrue(answer.body().contains(server.url(DOCUMENT) + ", truy cập ngày "), "address");
  }

  @Test
  void theWordFileHasHeadingsAndAddress() throws Exception {
    byte[] bytes = bytes(DOCUMENT + ".docx");
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      List<String> paragraphs = word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
      holdsEveryWord(String.join("\n", paragraphs));
      long headings =
          word.getParagraphs().stream()
              .filter(one -> one.getCTPPr() != null && one.getCTPPr().isSetOutlineLvl())
              .count();
      assertEquals(
          Decision161.document().paths().stream()
              .filter(path -> !path.last().heading().isEmpty())
              .count(),
          headings);
      assertTrue(word.getHeaderList().getFirst().getText().startsWith("Quyết định 161/QĐ-UBND:"));
      assertTrue(word.getFooterList().getFirst().getText().contains(server.url(DOCUMENT)));
    }
  }

  @Test
  void theDataIsWhatTheApiTells() throws Exception {
    assertEquals(
        server.get("/api/v1/works/" + TestServer.ID).body(), server.get(DOCUMENT + ".json").body());
  }

  @Test
  void eachSheetOfPaperHasNumberAndAddress() throws Exception {
    HttpResponse<String> answer = server.get(DOCUMENT + ".in.css");
    assertTrue(answer.body().contains("@top-left { content: \"Quyết định 161/QĐ-UBND:"));
    assertTrue(answer.body().contains("@bottom-left { content: \"Bản để tra cứu"));
  }

  @Test
  void whatIsNotThereIsTold() throws Exception {
    assertEquals(404, server.get("/van-ban/khong-co.docx").statusCode());
  }

  private static void holdsEveryWord(String text) {
    String squeezed = text.replaceAll("\\s+", "");
    Places.of(Decision161.document())
        .forEach(
            place ->
                place
                    .text()
                    .lines()
                    .forEach(
                        line ->
                            assertTrue(
                                squeezed.contains(line.replaceAll("\\s+", "")),
                                place.eId() + ": " + line)));
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static byte[] bytes(String address) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(server.url(address))).build();
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }
  }
}
