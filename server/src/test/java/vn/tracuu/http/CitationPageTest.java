package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.Decision161;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.source.PlainText;
import vn.tracuu.structure.Parsed;
import vn.tracuu.structure.Parser;

/** Who cites whom, as the pages show it. */
class CitationPageTest {
  private static final String DOCUMENT = "/van-ban/" + TestServer.ID;

  @TempDir static Path folder;
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
  void anInstrumentThatIsNotHeldIsAPageOfItsOwn() throws Exception {
    Document page = page("/van-ban/57-nq-tw-2024");
    assertEquals("Nghị quyết số 57-NQ/TW", page.selectFirst("h1").text());
    assertTrue(page.selectFirst(".not-held").text().contains("chưa có toàn văn"));
    assertEquals(
        "Tình trạng: chưa xác minh (tính đến 23/11/2026; nguồn: chưa đối chiếu với nguồn công bố"
            + " nào)",
        page.selectFirst(".status").text());
    assertTrue(
        page.selectFirst(".facts")
            .text()
            .contains(
                "22/12/2024 (theo tư liệu bàn giao; mục 6.3 phần II Điều 1 Quyết định"
                    + " 161/QĐ-UBND)"));
    assertEquals(
        DOCUMENT + "/art_1__part_II__cl_6__point_6-3", page.selectFirst(".citing a").attr("href"));
    assertTrue(page.selectFirst(".citing .sentence").text().contains("57-NQ/TW"));
  }

  @Test
  void itsSeriesAndWhereItIsPublishedAreTold() throws Exception {
    Document page = page("/van-ban/1369-qd-ubnd-son-la-2025");
    assertTrue(page.selectFirst(".relations").text().contains("chưa xác minh"));
    assertEquals(DOCUMENT, page.selectFirst(".relations a").attr("href"));
    assertTrue(page.selectFirst("a[rel=noreferrer]").attr("href").startsWith("https://"));
    assertTrue(page.text().contains("Chưa thấy văn bản nào trong kho dẫn chiếu."));
  }

  @Test
  void citationsInTheTextAreLinksAndNotesStay() throws Exception {
    Document page = page(DOCUMENT);
    assertTrue(
        page.select("#art_1__part_II__cl_6__point_6-3 a.cites")
            .eachAttr("href")
            .contains("/van-ban/57-nq-tw-2024"));
    assertTrue(page.select("#preamble__cit_1 a.cites").hasText());
    assertTrue(page.select("a.cites").size() > 20, "links: " + page.select("a.cites").size());
    assertEquals(28, page.select(".as-printed").size());
    for (String address : Set.copyOf(page.select("a.cites").eachAttr("href"))) {
      assertEquals(200, server.get(address).statusCode(), address);
    }
  }

  @Test
  void aPlaceTellsWhatItCitesWithItsStatusAndWhoCitesIt() throws Exception {
    Document page = page(DOCUMENT);
    Element links = page.selectFirst("#art_1__part_II__cl_6__point_6-1 > .tools > .links");
    assertEquals("Dẫn chiếu: 2", links.selectFirst("summary").text());
    assertEquals(
        "dẫn chiếu: Nghị quyết số 29-NQ/TW; chưa xác minh", links.select("li").last().text());
    assertEquals("/van-ban/29-nq-tw-2013", links.select("li a").last().attr("href"));
    assertEquals(
        "căn cứ: Luật Tổ chức chính quyền địa phương; chưa xác minh",
        page.selectFirst("#preamble__cit_1 .links li").text());
    assertTrue(page.select("#art_3 > .tools > .links").isEmpty());
  }

  @Test
  void aPlaceThatIsCitedListsTheCitingSentences() throws Exception {
    LegalDocument citing =
        ((Parsed.Document)
                Parser.parse(
                    PlainText.read(
                        """
                        ỦY BAN NHÂN DÂN
                        TỈNH SƠN LA
                        Sơn La, ngày 02 tháng 03 năm 2025
                        QUYẾT ĐỊNH
                        Về việc thử
                        Căn cứ Quyết định số 161/QĐ-UBND ngày 20/01/2025 của UBND tỉnh Sơn La;
                        QUYẾT ĐỊNH:
                        Điều 1. Thực hiện khoản 1 Điều 2 Quyết định số 161/QĐ-UBND ngày 20/01/2025.
                        Điều 2. Bãi bỏ Điều 3 Quyết định số 161/QĐ-UBND ngày 20/01/2025.
                        """)))
            .document();
    Path index = Files.createTempDirectory(folder, "citing");
    try (TestServer two = TestServer.of(index, List.of(Decision161.document(), citing))) {
      Document page = Jsoup.parse(two.get(DOCUMENT).body());
      Element by = page.selectFirst("#art_2__cl_1 > .tools > .links");
      assertEquals("Được dẫn chiếu: 1", by.selectFirst("summary").text());
      assertEquals(
          "dẫn chiếu · Điều 1 Quyết định Về việc thử", by.selectFirst(".citing .where").text());
      assertTrue(by.selectFirst(".sentence").text().startsWith("Thực hiện khoản 1 Điều 2"));
      assertEquals(
          "bãi bỏ · Điều 2 Quyết định Về việc thử",
          page.selectFirst("#art_3 > .tools > .links .where").text());
      Document relations = Jsoup.parse(two.get(DOCUMENT + "/quan-he").body());
      assertTrue(relations.selectFirst("figcaption").text().contains("được 1 văn bản dẫn đến"));
      assertEquals(
          3,
          relations.select("main > .citing > li").size(),
          relations.select("main > .citing").text());
    }
  }

  @Test
  void theGraphShowsWhatTheListsTell() throws Exception {
    Document page = page(DOCUMENT + "/quan-he");
    Set<String> listed = Set.copyOf(page.select(".lists a").eachAttr("href"));
    for (String kind : List.of("wide", "narrow")) {
      Element picture = page.selectFirst("svg." + kind);
      Set<String> drawn = Set.copyOf(picture.select("a").eachAttr("href"));
      assertTrue(listed.containsAll(drawn), drawn.toString());
      assertEquals(17, drawn.size());
      assertEquals(drawn.size(), picture.select("a > title").size());
      assertEquals("và 20 văn bản khác", picture.selectFirst(".more").text());
      assertEquals(
          "Quyết định số 161/QĐ-UBND: dẫn đến 33 văn bản, được 0 văn bản dẫn đến, cùng chuỗi với 2"
              + " văn bản.",
          picture.attr("aria-label"));
    }
    assertEquals(35, listed.size());
    assertEquals(404, server.get("/van-ban/khong-co/quan-he").statusCode());
  }

  @Test
  void aDraftIsCheckedWithTheDoubtfulFirst() throws Exception {
    HttpResponse<String> answer =
        send("Căn cứ Luật Đất đai năm 2024; Nghị quyết số 29-NQ ngày 04/11/2013 <b>của</b> tỉnh");
    assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    Document page = Jsoup.parse(answer.body());
    assertEquals(
        List.of("sai khác với danh mục (1)", "khớp (1)"), page.select("section h2").eachText());
    assertTrue(page.selectFirst(".doubtful .message").text().contains("29-NQ/TW"));
    assertTrue(page.selectFirst("textarea").text().contains("<b>của</b>"));
    assertTrue(page.select("main b").isEmpty());
    assertTrue(Jsoup.parse(send("không có gì").body()).text().contains("Không thấy dẫn chiếu"));
    assertEquals(413, send("a".repeat(DraftPages.LONGEST + 1)).statusCode());
    assertTrue(page("/").select("footer a").eachAttr("href").contains("/kiem-tra"));
  }

  private static HttpResponse<String> send(String draft) throws Exception {
    String form = "text=" + URLEncoder.encode(draft, StandardCharsets.UTF_8);
    return server.send(
        HttpRequest.newBuilder(URI.create(server.url("/kiem-tra")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  @Test
  void theStatusStandsAtTheHead() throws Exception {
    Document page = page(DOCUMENT);
    assertTrue(
        page.selectFirst(".status")
            .text()
            .startsWith("Tình trạng: văn bản không quy định ngày hiệu lực (tính đến"));
    assertEquals(
        "Văn bản cùng chuỗi, ban hành sau: 1369/QĐ-UBND", page.selectFirst(".later").text());
    assertEquals("/van-ban/1369-qd-ubnd-son-la-2025", page.selectFirst(".later a").attr("href"));
  }

  private static Document page(String address) throws Exception {
    HttpResponse<String> answer = server.get(address);
    assertEquals(200, answer.statusCode(), address);
    return Jsoup.parse(answer.body());
  }
}
