package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    assertTrue(page.selectFirst(".facts").text().contains("22/12/2024 (theo instruments; 161 "));
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
