package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The box and the page of results in a real browser, by keyboard alone. */
class SearchBrowserTest {
  private static final By OPTIONS = By.cssSelector("[role=option]");

  @TempDir static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.ofCorpus(folder);
    server.get("/api/v1/suggest?q=made"); // a busy machine may take long to make them
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void suggestionsAreChosenByArrowsAndClosedByEscape() throws IOException {
    try (Browser browser = Browser.withScript()) {
      ChromeDriver driver = browser.size(1280, 900).driver();
      driver.get(server.url("/tim?q=a"));
      WebElement box = driver.findElement(By.name("q"));
      box.clear();
      box.sendKeys("giai ng");
      Browser.until("options", () -> !driver.findElements(OPTIONS).isEmpty());
      assertEquals("combobox", box.getDomAttribute("role"));
      assertEquals("true", box.getDomAttribute("aria-expanded"));
      box.sendKeys(Keys.ARROW_DOWN);
      WebElement first = driver.findElements(OPTIONS).getFirst();
      assertEquals(first.getDomAttribute("id"), box.getDomAttribute("aria-activedescendant"));
      assertEquals("true", first.getDomAttribute("aria-selected"));
      assertEquals("giải ngân", box.getDomProperty("value"));
      box.sendKeys(Keys.ESCAPE);
      assertEquals("false", box.getDomAttribute("aria-expanded"));
      assertEquals("giai ng", box.getDomProperty("value"));
      assertFalse(driver.findElement(By.id("goi-y")).isDisplayed());
      box.sendKeys(Keys.ARROW_DOWN);
      Browser.until("again", () -> driver.findElement(By.id("goi-y")).isDisplayed());
      box.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
      Browser.until("searched", () -> driver.getCurrentUrl().contains("gi%E1%BA%A3i+ng%C3%A2n"));
    }
  }

  @Test
  void aNumberThatIsChosenOpensItsPageAndTheCountIsAnnounced() throws IOException {
    try (Browser browser = Browser.withScript()) {
      ChromeDriver driver = browser.size(360, 740).driver();
      driver.get(server.url("/tim?q=a"));
      WebElement box = driver.findElement(By.name("q"));
      box.clear();
      box.sendKeys("nq 57");
      Browser.until("options", () -> !driver.findElements(OPTIONS).isEmpty());
      List<String> news =
          driver.findElements(By.cssSelector(".box [role=status]")).stream()
              .map(one -> one.getDomProperty("textContent"))
              .toList();
      assertTrue(news.getFirst().startsWith("Có 1 gợi ý"), news.toString());
      driver.findElements(OPTIONS).getFirst().click();
      Browser.until("opened", () -> driver.getCurrentUrl().endsWith("/van-ban/57-nq-tw-2024"));
    }
  }

  @Test
  void chipsAndFiltersAreLinksAndTheAddressTellsThem() throws IOException {
    try (Browser browser = Browser.withoutScript()) {
      ChromeDriver driver = browser.size(1280, 900).driver();
      driver.get(server.url("/tim?q=nq+57"));
      assertEquals("Đúng nơi được hỏi · chưa có toàn văn", text(driver, ".hit .role"));
      driver.findElement(By.linkText("xem như từ khóa")).sendKeys(Keys.ENTER);
      Browser.until("off", () -> driver.getCurrentUrl().contains("off=citation"));
      driver.findElement(By.linkText("bật lại")).sendKeys(Keys.ENTER);
      Browser.until("on", () -> !driver.getCurrentUrl().contains("off="));
      driver.get(server.url("/tim?q=giai+ngan"));
      driver.findElement(By.xpath("//summary[.='Chủ trì']")).sendKeys(Keys.ENTER);
      driver.findElement(By.partialLinkText("Sở Kế hoạch và Đầu tư")).sendKeys(Keys.ENTER);
      Browser.until(
          "filtered", () -> driver.getCurrentUrl().contains("lead=so-ke-hoach-va-dau-tu"));
      assertTrue(text(driver, ".hit .line").contains("→ nay Sở Tài chính"));
      driver.findElement(By.linkText("bỏ lọc")).sendKeys(Keys.ENTER);
      Browser.until("all", () -> !driver.getCurrentUrl().contains("lead="));
      driver.navigate().back();
      Browser.until("back", () -> driver.getCurrentUrl().contains("lead="));
    }
  }

  private static String text(ChromeDriver driver, String selector) {
    return driver.findElement(By.cssSelector(selector)).getText();
  }
}
