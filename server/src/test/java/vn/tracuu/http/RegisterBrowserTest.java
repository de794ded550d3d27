package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The register as an officer uses it, without scripts and by keyboard alone. */
class RegisterBrowserTest {
  private static final By FOOT = By.cssSelector("body > footer");
  private static final String RESULT = ".tasks tbody tr:not(.group)";

  @TempDir static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.ofCorpus(folder, LocalDate.of(2025, 6, 1));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void isFilteredSortedAndFollowedWithoutScript() throws IOException {
    try (Browser browser = Browser.withoutScript()) {
      ChromeDriver driver = browser.size(1280, 900).driver();
      driver.get(server.url("/so-nhiem-vu"));
      driver.findElement(By.cssSelector("#co-quan option[value='so-ke-hoach-va-dau-tu']")).click();
      driver.findElement(By.cssSelector(".filters button")).click();
      shows(driver, "agency=so-ke-hoach-va-dau-tu");
      driver.findElement(By.linkText("Văn bản, căn cứ")).click();
      shows(driver, "sort=work");
      assertEquals("ascending", head(driver, 5).getDomAttribute("aria-sort"));
      head(driver, 5).findElement(By.tagName("a")).click();
      Browser.until(
          "turned", () -> "descending".equals(head(driver, 5).getDomAttribute("aria-sort")));
      int all = driver.findElements(By.cssSelector(RESULT)).size();
      driver.findElement(By.linkText("Chỉ tên cơ quan này")).click();
      Browser.until("fewer", () -> driver.findElements(By.cssSelector(RESULT)).size() < all);
      driver.findElement(By.cssSelector(RESULT + " .where a")).click();
      shows(driver, "/van-ban/" + TestServer.ID + "/art_");
    }
  }

  @Test
  void isFilteredByKeyboard() throws IOException {
    try (Browser browser = Browser.withScript()) {
      ChromeDriver driver = browser.size(1280, 900).driver();
      driver.get(server.url("/so-nhiem-vu"));
      tabTo(driver, "co-quan");
      driver.switchTo().activeElement().sendKeys("Sở Y");
      for (int i = 0; i < 9 && !tag(driver).equals("button"); i++) {
        driver.switchTo().activeElement().sendKeys(Keys.TAB);
      }
      driver.switchTo().activeElement().sendKeys(Keys.ENTER);
      shows(driver, "agency=so-y-te");
      assertEquals(1, driver.findElements(By.cssSelector(RESULT)).size());
      List<WebElement> chips = driver.findElements(By.cssSelector(".chips a"));
      chips.getFirst().sendKeys(Keys.ENTER);
      Browser.until("all", () -> driver.getCurrentUrl().equals(server.url("/so-nhiem-vu")));
    }
  }

  /** Waits for the whole page, down to its foot, at an address that has {@code part}. */
  private static void shows(ChromeDriver driver, String part) {
    Browser.until(
        part,
        () -> driver.getCurrentUrl().contains(part) && driver.findElement(FOOT).isDisplayed());
  }

  private static WebElement head(ChromeDriver driver, int column) {
    return driver.findElement(By.cssSelector(".tasks thead th:nth-child(" + column + ")"));
  }

  private static void tabTo(ChromeDriver driver, String id) {
    for (int i = 0;
        i < 12 && !id.equals(driver.switchTo().activeElement().getDomAttribute("id"));
        i++) {
      driver.switchTo().activeElement().sendKeys(Keys.TAB);
    }
    assertEquals(id, driver.switchTo().activeElement().getDomAttribute("id"));
  }

  private static String tag(ChromeDriver driver) {
    return driver.switchTo().activeElement().getTagName();
  }
}
