package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tracuu.http.Browser.until;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** What a person does, in a real browser, with scripts and without. */
class BrowserTest {
  private static final String ADDRESS =
      "/van-ban/161-qd-ubnd-son-la-2025/art_1__part_II__cl_5__point_5-1";
  private static final String CITATION =
      "mục 5.1 phần II Điều 1 Quyết định số 161/QĐ-UBND ngày 20 tháng 01 năm 2025 của Ủy ban nhân"
          + " dân tỉnh Sơn La về nhiệm vụ, giải pháp chủ yếu thực hiện Kế hoạch phát triển kinh tế -"
          + " xã hội và dự toán ngân sách nhà nước năm 2025";

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
  void aPersonSearchesOpensFollowsAPermalinkAndCopiesTheCitation() throws IOException {
    try (Browser browser = Browser.withScript()) {
      ChromeDriver driver = browser.size(1280, 900).driver();
      searchAndOpen(driver);
      landsOn(driver, "art_1__part_II__cl_5__point_5-1");
      assertTrue(focus(driver).contains("mục 5.1 phần II Điều 1"), focus(driver));
      copies(driver);
      driver
          .findElement(By.cssSelector("#art_1__part_II__cl_5__point_5-1__indent_2 > .num"))
          .click();
      landsOn(driver, "art_1__part_II__cl_5__point_5-1__indent_2");
      assertEquals(server.url(ADDRESS + "__indent_2"), driver.getCurrentUrl());
      driver.navigate().back();
      landsOn(driver, "art_1__part_II__cl_5__point_5-1");
    }
  }

  @Test
  void allOfItWorksWithoutScript() throws IOException {
    try (Browser browser = Browser.withoutScript()) {
      ChromeDriver driver = browser.size(360, 740).driver();
      searchAndOpen(driver);
      landsOn(driver, "art_1__part_II__cl_5__point_5-1");
      WebElement place = driver.findElement(By.id("art_1__part_II__cl_5__point_5-1"));
      assertTrue(place.findElements(By.cssSelector("button.copy")).isEmpty());
      assertEquals(CITATION, place.findElement(By.cssSelector(".citation")).getText());
      assertEquals(
          server.url(ADDRESS),
          place.findElement(By.cssSelector("a.permalink")).getDomProperty("href"));
      driver.findElement(By.cssSelector(".bar .to-contents")).click();
      driver.findElement(By.cssSelector(".contents summary")).click();
      driver.findElement(By.cssSelector(".contents a[href='#art_2']")).click();
      assertTrue(isInWindow(driver, "art_2"), "art_2 out of the window");
    }
  }

  @Test
  void anUnknownPlaceHelpsOn() throws IOException {
    try (Browser browser = Browser.withScript()) {
      ChromeDriver driver = browser.size(360, 740).driver();
      driver.get(server.url("/van-ban/161-qd-ubnd-son-la-2025/art_1__part_II__cl_99"));
      driver.findElement(By.linkText("phần II Điều 1 Quyết định 161/QĐ-UBND")).click();
      landsOn(driver, "art_1__part_II");
      driver.get(server.url("/van-ban/161-qd-ubnd"));
      driver.findElement(By.linkText("Tìm “161 qd ubnd”")).click();
      until("hits", () -> !driver.findElements(By.cssSelector(".hit")).isEmpty());
    }
  }

  @Test
  void errorsOfTheSourceAreNotedBesideTheText() throws IOException {
    try (Browser browser = Browser.withScript()) {
      ChromeDriver driver = browser.size(1280, 900).driver();
      driver.get(server.url("/van-ban/161-qd-ubnd-son-la-2025/art_1__part_II__cl_2__point_2-3"));
      WebElement printed = driver.findElement(By.cssSelector(".landed .as-printed"));
      WebElement note = driver.findElement(By.cssSelector(".landed .note"));
      assertTrue(printed.getText().contains("tiến hộ"), printed.getText());
      assertTrue(note.getText().contains("tiến độ"), note.getText());
      assertEquals(note.getDomAttribute("id"), printed.getDomAttribute("aria-describedby"));
      Rectangle paragraph = printed.findElement(By.xpath("ancestor::p")).getRect();
      assertTrue(note.getRect().x >= paragraph.x + paragraph.width, "in the margin");
      assertTrue(note.getRect().y >= paragraph.y, "above its paragraph");
      assertTrue(note.getRect().y < paragraph.y + paragraph.height, "below its paragraph");
    }
  }

  @Test
  void wordsAreFoundInTheDocumentCountedAndSteppedThrough() throws IOException {
    try (Browser browser = Browser.withScript()) {
      ChromeDriver driver = browser.size(1280, 900).driver();
      driver.get(server.url("/van-ban/161-qd-ubnd-son-la-2025"));
      WebElement box = driver.findElement(By.cssSelector(".find input[type=search]"));
      WebElement found = driver.findElement(By.cssSelector(".found"));
      for (String words : List.of("giai ngan", "giải ngân", "GIẢI NGÂN")) {
        box.clear();
        box.sendKeys(words, Keys.ENTER);
        until("found " + words, () -> found.getText().matches("1/\\d+ chỗ"));
      }
      String all = found.getText().substring(2);
      assertFalse(driver.findElements(By.cssSelector(".hit-map span")).isEmpty());
      box.sendKeys(Keys.ENTER);
      until("the second", () -> found.getText().equals("2/" + all));
      box.sendKeys(Keys.chord(Keys.SHIFT, Keys.ENTER), Keys.chord(Keys.SHIFT, Keys.ENTER));
      until("the last", () -> found.getText().equals(all.replaceFirst(" .*", "") + "/" + all));
      box.sendKeys(Keys.ESCAPE);
      until("nothing asked", () -> found.getText().isEmpty());
      box.sendKeys("xe đạp trên mây", Keys.ENTER);
      until("nothing found", () -> found.getText().equals("không có"));
    }
  }

  @Test
  void theTableOfContentsFollowsAndMenusCloseByEscape() throws IOException {
    try (Browser browser = Browser.withScript()) {
      ChromeDriver driver = browser.size(1280, 900).driver();
      driver.get(server.url(ADDRESS));
      By marked = By.cssSelector(".contents [aria-current=location]");
      until("marked", () -> words(driver, marked).startsWith("5.1"));
      WebElement menu = driver.findElement(By.cssSelector(".get summary"));
      menu.click();
      WebElement word = driver.findElement(By.cssSelector(".get a[href$='.docx']"));
      until("open", word::isDisplayed);
      menu.sendKeys(Keys.ESCAPE);
      until("closed", () -> !word.isDisplayed());
    }
  }

  private static void searchAndOpen(ChromeDriver driver) {
    driver.get(server.url("/"));
    driver.findElement(By.name("q")).sendKeys("giai ngan von dau tu cong", Keys.ENTER);
    until("hits", () -> !driver.findElements(By.cssSelector(".hit .title a")).isEmpty());
    WebElement hit = driver.findElement(By.cssSelector(".hit .title a"));
    assertFalse(driver.findElements(By.cssSelector(".hit mark")).isEmpty());
    hit.click();
    until("opened", () -> driver.getCurrentUrl().equals(server.url(ADDRESS)));
  }

  private static void landsOn(ChromeDriver driver, String eId) {
    By landed = By.cssSelector("#" + eId + ".landed");
    until("marked " + eId, () -> !driver.findElements(landed).isEmpty());
    assertEquals(1, driver.findElements(By.cssSelector(".landed")).size());
    until("in the window: " + eId, () -> isInWindow(driver, eId));
  }

  /** The top of the place, seen by what the browser laid out, not by script of the page. */
  private static boolean isInWindow(ChromeDriver driver, String eId) {
    int top = driver.findElement(By.id(eId)).getLocation().y;
    Map<?, ?> metrics = (Map<?, ?>) driver.executeCdpCommand("Page.getLayoutMetrics", Map.of());
    Map<?, ?> window = (Map<?, ?>) metrics.get("cssVisualViewport");
    int from = ((Number) window.get("pageY")).intValue();
    int height = ((Number) window.get("clientHeight")).intValue();
    return top >= from && top < from + height;
  }

  private static void copies(ChromeDriver driver) {
    driver.executeCdpCommand(
        "Browser.grantPermissions",
        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    WebElement place = driver.findElement(By.id("art_1__part_II__cl_5__point_5-1"));
    By rich = By.cssSelector("[data-copy=rich]");
    until("tools", () -> !place.findElements(rich).isEmpty());
    copies(driver, place.findElement(rich), CITATION);
    copies(driver, place.findElement(By.cssSelector("[data-copy=link]")), server.url(ADDRESS));
  }

  private static void copies(ChromeDriver driver, WebElement button, String expected) {
    button.click();
    until("copied", () -> button.getText().equals("Đã chép"));
    Object copied =
        driver.executeAsyncScript(
            "const done = arguments[0]; navigator.clipboard.readText().then(done, done);");
    assertEquals(expected, copied);
  }

  /** What an element says, also where the driver takes it for folded away. */
  private static String words(ChromeDriver driver, By element) {
    return driver.findElements(element).stream()
        .map(one -> one.getDomProperty("textContent").strip())
        .collect(Collectors.joining());
  }

  private static String focus(ChromeDriver driver) {
    return driver.switchTo().activeElement().getText();
  }
}
