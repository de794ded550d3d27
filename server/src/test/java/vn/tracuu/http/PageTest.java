package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.Decision161;
import vn.tracuu.index.Place;
import vn.tracuu.index.Places;

/** What the pages hold, as sent. */
class PageTest {
  private static final String DOCUMENT = "/van-ban/161-qd-ubnd-son-la-2025";
  private static final String FULL =
      " Quyết định số 161/QĐ-UBND ngày 20 tháng 01 năm 2025 của Ủy ban nhân dân tỉnh Sơn La về nhiệm"
          + " vụ, giải pháp chủ yếu thực hiện Kế hoạch phát triển kinh tế - xã hội và dự toán ngân"
          + " sách nhà nước năm 2025";

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
  void everyPlaceHasItsAnchorPermalinkAndCitation() throws Exception {
    Document page = page(DOCUMENT, 200);
    List<Place> places = Places.of(Decision161.document());
    assertEquals(89, places.size());
    for (Place place : places) {
      Element section = page.getElementById(place.eId());
      Element citable = section.selectFirst("> .tools > .citable");
      assertEquals(DOCUMENT + "/" + place.eId(), citable.attr("href"));
      assertEquals(place.words(), citable.attr("data-place"));
    }
  }

  @Test
  void everyPermalinkMarksItsPlaceAndSaysSo() throws Exception {
    for (Place place : Places.of(Decision161.document())) {
      Document page = page(DOCUMENT + "/" + place.eId(), 200);
      assertEquals(List.of(place.eId()), page.select(".landed").eachAttr("id"));
      assertEquals(
          "Đang xem: " + place.words() + " Quyết định 161/QĐ-UBND",
          page.selectFirst(".landed > .landing [autofocus]").text());
      assertEquals(
          List.of(place.words() + FULL, place.words() + " Quyết định số 161/QĐ-UBND"),
          page.select(".landed > .landing .citation").eachText());
    }
  }

  @Test
  void theTextIsShownInReadingOrder() throws Exception {
    Element item = page(DOCUMENT, 200).getElementById("art_1__part_II__cl_5__point_5-1");
    List<String> parts =
        item.children().stream()
            .filter(part -> part.is("p, section"))
            .map(part -> part.text().substring(0, 9))
            .toList();
    assertEquals(
        List.of("Tham mưu ", "– Đợt 1: ", "– Đợt 2: ", "Trong năm", "Đẩy mạnh ", "Tăng cườn"),
        parts);
  }

  @Test
  void everyWordOfTheSourceIsOnThePage() throws Exception {
    String page = squeezed(page(DOCUMENT, 200).selectFirst(".law").wholeText());
    for (Place place : Places.of(Decision161.document())) {
      for (String line : (place.heading() + "\n" + place.text()).split("\n")) {
        boolean isTitle = place.eId().equals(Places.PREFACE);
        assertTrue(isTitle || page.contains(squeezed(line)), place.eId() + ": " + line);
      }
    }
  }

  @Test
  void everyNoteStandsBesideItsWords() throws Exception {
    Document page = page(DOCUMENT, 200);
    List<Element> notes = page.select(".note");
    assertEquals(28, notes.size());
    assertEquals(28, page.select(".as-printed").size());
    for (Element printed : page.select(".as-printed")) {
      Element note = page.getElementById(printed.attr("aria-describedby"));
      assertTrue(note.text().contains(printed.text()), printed.text());
    }
  }

  @Test
  void everyPageSaysThatItIsNoOriginal() throws Exception {
    for (String address :
        List.of("/", "/tro-giup", "/ve-du-lieu", "/tim?q=a", "/tim?q=zzz", DOCUMENT)) {
      assertTrue(
          page(address, 200).text().contains("Bản để tra cứu, không thay thế văn bản gốc."),
          address);
    }
  }

  @Test
  void noPageHasInlineStyleOrScript() throws Exception {
    for (String address :
        List.of("/", "/tro-giup", "/ve-du-lieu", "/tim?q=von", DOCUMENT + "/art_1")) {
      Document page = page(address, 200);
      assertTrue(
          page.select(
                  "[style], style, script:not([src]):not([type=application/ld+json]), [onclick]")
              .isEmpty(),
          address);
    }
  }

  @Test
  void theQuestionStaysInTheBoxAndIsNeverMarkup() throws Exception {
    Document page = page("/tim?q=%22%3E%3Cb+x%3D1%3Evon", 200);
    assertEquals("\"><b x=1>von", page.selectFirst("input[name=q]").val());
    assertTrue(page.select("b").isEmpty());
  }

  @Test
  void pagingKeepsItsPlace() throws Exception {
    Document second = page("/tim?q=kinh+te&page=2", 200);
    assertEquals("11", second.selectFirst("ol.hits").attr("start"));
    assertEquals("/tim?q=kinh+te", second.selectFirst("[rel=prev]").attr("href"));
    assertEquals("/tim?q=kinh+te&page=3", second.selectFirst("[rel=next]").attr("href"));
    assertTrue(page("/tim?q=57-NQ%2FTW&page=9", 200).text().contains("không còn kết quả"));
  }

  @Test
  void whatIsNotThereIsAPageThatHelps() throws Exception {
    Document place = page(DOCUMENT + "/art_1__part_II__cl_99", 404);
    assertEquals(
        List.of(DOCUMENT + "/art_1__part_II", DOCUMENT + "/art_1", DOCUMENT, "/"),
        place.select("main li a").eachAttr("href"));
    Document work = page("/van-ban/162-qd-ubnd", 404);
    assertEquals(List.of("/tim?q=162+qd+ubnd", "/"), work.select("main li a").eachAttr("href"));
    Document address = page("/khong-co", 404);
    assertEquals("Không có trang này", address.selectFirst("h1").text());
    assertTrue(page("/tim?q=a&page=x", 400).text().contains("Ghi một số nguyên từ 1 đến 100"));
  }

  @Test
  void everyPageLeadsToTheOthersAndToNothingThatIsMissing() throws Exception {
    Document home = page("/", 200);
    List<String> pages = home.select("header .site-pages a").eachAttr("href");
    assertTrue(pages.containsAll(List.of("/tro-giup", "/ve-du-lieu")), pages.toString());
    for (String address : pages) {
      assertEquals(pages, page(address, 200).select("header .site-pages a").eachAttr("href"));
    }
    for (Element example : page("/tro-giup", 200).select(".examples a")) {
      assertTrue(
          page(example.attr("href"), 200).select(".hit").size() > 0,
          "an example that finds nothing: " + example.text());
    }
  }

  @Test
  void theFirstPageTellsWhatIsHeldAndWhatIsNot() throws Exception {
    Document home = page("/", 200);
    assertTrue(home.selectFirst("#dang-co").text().startsWith("Đang có 1 văn bản, 89 "));
    assertTrue(home.text().contains("mà kho chưa có toàn văn"));
    assertTrue(home.select("[aria-labelledby=dan-chieu-nhieu] a").size() > 3, "most cited");
    Document data = page("/ve-du-lieu", 200);
    assertEquals(DOCUMENT, data.selectFirst(".sources .title a").attr("href"));
    assertTrue(data.text().contains("Điều 15 Luật Sở hữu trí tuệ"));
  }

  private static Document page(String address, int status) throws Exception {
    HttpResponse<String> answer = server.get(address);
    assertEquals(status, answer.statusCode(), address);
    assertTrue(
        Pattern.compile("text/html; ?charset=utf-8", Pattern.CASE_INSENSITIVE)
            .matcher(answer.headers().firstValue("content-type").orElse(""))
            .matches());
    return Jsoup.parse(answer.body());
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
