package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tracuu.http.Browser.until;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import vn.tracuu.cli.PortalCommand;
import vn.tracuu.model.Doubt;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.source.SourceFile;
import vn.tracuu.structure.Parsed;
import vn.tracuu.structure.Parser;

/** Texts that are to be checked against the original say so where they are shown. */
class CautionTest {
  @TempDir Path folder;

  private static final String ARTICLES =
      "\n\nĐiều 1. Người thử máy.\n\nĐiều 2. Máy được thử.\n\nĐiều 3. Thi hành.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          THÔNG TƯ##Số: 8/2026/TT-BTC|true|no head
          Số: 8/2026/TT-BTC##THÔNG TƯ##Về thử máy##Bộ trưởng Bộ Tài chính ban hành Thông tư về thử máy.|false|a formula
          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM##Số: 8/2026/TT-BTC##THÔNG TƯ##Về thử máy|false|quốc hiệu
          Số 8-NQ/TW##NGHỊ QUYẾT##về thử máy|false|of the Party
          Số: 8/KH-UBND##KẾ HOẠCH##Thử máy|false|no formula enacts a plan
          """)
  void aCopyWithoutHeadIsTold(String head, boolean isTold, String why) throws Exception {
    LegalDocument document = document(head.replace("##", "\n\n"));
    assertEquals(isTold, document.isWithoutHead(), why);
    assertEquals(isTold ? List.of(Doubt.WITHOUT_HEAD) : List.of(), document.doubts());
  }

  @Test
  void thePageOfItSaysSo() throws Exception {
    LegalDocument bare = document("THÔNG TƯ\n\nSố: 8/2026/TT-BTC");
    LegalDocument whole = document("Số: 8/KH-UBND\n\nKẾ HOẠCH\n\nThử máy");
    try (TestServer server = TestServer.of(folder.resolve("index"), List.of(bare, whole))) {
      String words = Doubt.WITHOUT_HEAD.vietnamese();
      assertTrue(server.get("/van-ban/" + bare.work().id()).body().contains(words));
      assertTrue(server.get("/api/v1/works/" + bare.work().id()).body().contains(words));
      assertFalse(server.get("/van-ban/" + whole.work().id()).body().contains(words));
      String preview = "/api/v1/works/%s/provisions/art_1/preview";
      assertTrue(server.get(preview.formatted(bare.work().id())).body().contains(words));
      assertFalse(server.get(preview.formatted(whole.work().id())).body().contains(words));
      for (String list : List.of("/tim?q=%s", "/khung?q=%s", "/api/v1/search?q=%s")) {
        String one = server.get(list.formatted("may&work=" + bare.work().id())).body();
        String other = server.get(list.formatted("may&work=" + whole.work().id())).body();
        assertTrue(one.contains("Người thử") && one.contains(words), one);
        assertTrue(other.contains("Người thử") && !other.contains(words), other);
      }
    }
  }

  @Test
  void theBoxOnAnotherSiteSaysSo() throws Exception {
    LegalDocument bare = document("THÔNG TƯ\n\nSố: 8/2026/TT-BTC");
    try (TestServer server = TestServer.of(folder.resolve("index"), List.of(bare));
        Browser browser = Browser.withScript()) {
      HttpServer portal = PortalCommand.start(URI.create(server.url("/")), 0);
      try {
        ChromeDriver driver = browser.size(1280, 900).driver();
        driver.get("http://127.0.0.1:%d/".formatted(portal.getAddress().getPort()));
        WebElement box = driver.findElement(By.cssSelector("tra-cuu"));
        until("a box", () -> driver.executeScript("return arguments[0].shadowRoot", box) != null);
        box.getShadowRoot().findElement(By.cssSelector("input")).sendKeys("thử máy");
        By caution = By.cssSelector("ol a .caution");
        until("told", () -> !box.getShadowRoot().findElements(caution).isEmpty());
        String told = box.getShadowRoot().findElement(caution).getText();
        assertEquals(Doubt.WITHOUT_HEAD.vietnamese(), told);
      } finally {
        portal.stop(0);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".csv", ".json", ".atom", ".ics"})
  void theRegisterSaysSoWithTheDeadline(String file) throws Exception {
    LegalDocument bare =
        document("THÔNG TƯ\n\nSố: 8/2026/TT-BTC", "1. Sở Y tế chủ trì, báo cáo trước 15/3/2026.");
    LegalDocument whole =
        document(
            "Số: 8/KH-UBND\n\nKẾ HOẠCH\n\nThử máy", "1. Sở Y tế chủ trì, xong trước 16/3/2026.");
    try (TestServer server = TestServer.of(folder.resolve("index"), List.of(bare, whole))) {
      String all = server.get("/so-nhiem-vu" + file + "?agency=so-y-te").body();
      String words = Doubt.WITHOUT_HEAD.vietnamese();
      String read = all.replaceAll("\r\n[ \t]", "").replace("\\,", ",");
      assertTrue(read.contains("15/3/2026") && read.contains("16/3/2026"), read);
      assertEquals(2, read.split(Pattern.quote(words), -1).length, "once, with the bare one");
    }
  }

  @ParameterizedTest
  @CsvSource({"2,true", "3,false", "4,false"})
  void aDayOfEffectBeforeThatOfIssueIsToldToBeSo(int day, boolean isTold) throws Exception {
    String head = "Số: 8/2026/TT-BTC\n\nHà Nội, ngày 3 tháng 5 năm 2026\n\nTHÔNG TƯ\n\nVề thử máy";
    LegalDocument document =
        document(
            head
                + "\n\nĐiều 1. Thông tư này có hiệu lực từ ngày %d tháng 5 năm 2026."
                    .formatted(day));
    try (TestServer server = TestServer.of(folder.resolve("index"), List.of(document))) {
      String page = server.get("/van-ban/" + document.work().id()).body();
      assertTrue(page.contains("Thông tư này có hiệu lực từ ngày " + day), page);
      assertEquals(isTold, page.contains("(trước ngày ban hành)"));
    }
  }

  @ParameterizedTest
  @CsvSource({"2099,true", "2020,false"})
  void aDayOfEffectToComeIsToldInResults(int year, boolean isTold) throws Exception {
    LegalDocument document =
        document(
            "Số: 8/2026/TT-BTC\n\nTHÔNG TƯ\n\nVề thử máy\n\n"
                + "Điều 1. Thông tư này có hiệu lực từ ngày 3 tháng 5 năm %d.".formatted(year));
    try (TestServer server = TestServer.of(folder.resolve("index"), List.of(document))) {
      String words = "Văn bản ghi có hiệu lực từ 03/05/%d (chưa đến)".formatted(year);
      for (String question : List.of("may", "8/2026/TT-BTC")) {
        String page = server.get("/tim?q=" + question).body();
        assertTrue(page.contains("ket-qua-1"), page);
        assertEquals(isTold, page.contains(words), page);
      }
    }
  }

  /** What a site's line of a law tells is no place of the law that a link could lead to. */
  @Test
  void factsFromOutsideTheTextAreToldToBeSo() throws Exception {
    LegalDocument whole = document("Số: 8/2026/TT-BTC\n\nTHÔNG TƯ\n\nThử máy");
    LegalDocument bare =
        new LegalDocument(
            whole.work(),
            List.of(),
            whole.bases(),
            whole.formula(),
            whole.body(),
            whole.conclusions(),
            whole.preface(),
            whole.notes());
    try (TestServer server = TestServer.of(folder.resolve("index"), List.of(bare))) {
      String page = server.get("/van-ban/" + bare.work().id()).body();
      assertTrue(page.contains(Messages.of("fact.outside") + " (Số/Ký hiệu"), page);
    }
  }

  private LegalDocument document(String head) throws IOException {
    return document(head, "");
  }

  private LegalDocument document(String head, String order) throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), head + ARTICLES + "\n" + order + "\n");
    return switch (Parser.parse(SourceFile.read(file))) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> throw new AssertionError(other.reason());
    };
  }
}
