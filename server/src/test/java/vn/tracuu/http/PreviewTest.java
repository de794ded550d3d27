package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/**
 * Previews as WCAG 1.4.13 has them, the ways of copying, and the check of a draft, in a browser.
 */
class PreviewTest {
  private static final String PLACE =
      "/van-ban/" + TestServer.ID + "/art_1__part_II__cl_6__point_6-3";
  private static final By LINK =
      By.cssSelector("#art_1__part_II__cl_6__point_6-3 a.cites[href='/van-ban/57-nq-tw-2024']");
  private static final By PREVIEW = By.id("xem-truoc");

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
  void itComesWithFocusAndGoesWithEscape() throws IOException {
    try (Browser browser = Browser.withScript()) {
      ChromeDriver driver = browser.size(1280, 900).driver();
      driver.get(server.url(PLACE));
      driver.executeScript("arguments[0].focus()", driver.findElement(LINK));
      waitForPreview(driver, true);
      assertEquals("xem-truoc", driver.findElement(LINK).getDomAttribute("aria-describedby"));
      String words = driver.findElement(PREVIEW).getText();
      assertTrue(words.contains("Nghị quyết số 57-NQ/TW"), words);
      assertTrue(words.contains("Tình trạng: chưa xác minh"), words);
      browser.picture(Path.of("target", "pictures", "preview.png"));
      driver.switchTo().activeElement().sendKeys(Keys.ESCAPE);
      waitForPreview(driver, false);
      assertEquals(driver.findElement(LINK), driver.switchTo().activeElement());
      assertNull(driver.findElement(LINK).getDomAttribute("aria-describedby"));
    }
  }

  @Test
  void thePointerCanGoOverToItAndItStays() throws IOException {
    try (Browser browser = Browser.withScript()) {
      ChromeDriver driver = browser.size(1280, 900).driver();
      driver.get(server.url(PLACE));
      Actions actions = new Actions(driver);
      actions.moveToElement(driver.findElement(LINK)).perform();
      waitForPreview(driver, true);
      actions.moveToElement(driver.findElement(PREVIEW)).pause(Duration.ofMillis(900)).perform();
      assertTrue(driver.findElement(PREVIEW).isDisplayed());
      actions.moveToElement(driver.findElement(By.cssSelector(".site-name"))).perform();
      waitForPreview(driver, false);
    }
  }

  @Test
  void theFirstTapShowsAndTheSecondFollows() throws IOException {
    try (Browser browser = Browser.withScript()) {
      ChromeDriver driver = browser.size(360, 740).driver();
      driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
      driver.get(server.url(PLACE));
      Browser.until("script", () -> !driver.findElements(PREVIEW).isEmpty());
      tap(driver, driver.findElement(LINK));
      waitForPreview(driver, true);
      assertEquals(server.url(PLACE), driver.getCurrentUrl());
      assertEquals(0, browser.overflow());
      browser.picture(Path.of("target", "pictures", "360-preview.png"));
      tap(driver, driver.findElement(LINK));
      Browser.until("as expected", () -> driver.getCurrentUrl().endsWith("/van-ban/57-nq-tw-2024"));
    }
  }

  @Test
  void aCitationIsCopiedInEveryWay() throws IOException {
    try (Browser browser = Browser.withScript()) {
      ChromeDriver driver = browser.size(1280, 900).driver();
      driver.executeCdpCommand(
          "Browser.grantPermissions",
          Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
      driver.get(server.url(PLACE));
      WebElement place = driver.findElement(By.id("art_1__part_II__cl_6__point_6-3"));
      By ways = By.cssSelector(":scope > .tools .cite summary");
      Browser.until("tools", () -> !place.findElements(ways).isEmpty());
      place.findElement(ways).click();
      Browser.until("as expected", () -> place.findElements(By.cssSelector(".ways")).size() == 2);
      String words = "mục 6.3 phần II Điều 1 Quyết định số 161/QĐ-UBND";
      press(place, ".cite p:nth-of-type(2) [data-copy=markdown]");
      assertEquals("[" + words + "](" + server.url(PLACE) + ")", clipboard(driver, "text/plain"));
      press(place, ".cite p:nth-of-type(2) [data-copy=rich]");
      assertEquals(words, clipboard(driver, "text/plain"));
      String rich = clipboard(driver, "text/html");
      assertTrue(rich.contains("href=\"" + server.url(PLACE) + "\""), rich);
      press(place, ".cite p:nth-of-type(1) [data-copy=plain]");
      assertTrue(clipboard(driver, "text/plain").startsWith(words + " ngày 20 tháng 01 năm 2025"));
    }
  }

  @Test
  void aDraftIsCheckedWithoutScript() throws IOException {
    try (Browser browser = Browser.withoutScript()) {
      ChromeDriver driver = browser.size(360, 740).driver();
      driver.get(server.url("/kiem-tra"));
      driver.findElement(By.name("text")).sendKeys("Căn cứ Nghị quyết số 57-NQ/TW ngày 20/12/2024");
      driver.findElement(By.cssSelector(".draft-form button")).click();
      By message = By.cssSelector(".doubtful .message");
      Browser.until("checked", () -> !driver.findElements(message).isEmpty());
      assertTrue(driver.findElement(message).getText().contains("22/12/2024"));
      assertFalse(driver.getCurrentUrl().contains("?"));
      assertEquals(0, browser.overflow());
      browser.picture(Path.of("target", "pictures", "360-draft-checked.png"));
    }
  }

  private static void press(WebElement place, String button) {
    place.findElement(By.cssSelector(":scope > .tools " + button)).click();
  }

  private static String clipboard(ChromeDriver driver, String type) {
    return (String)
        driver.executeAsyncScript(
            "const [type, done] = arguments;"
                + "setTimeout(() => navigator.clipboard.read()"
                + ".then(([item]) => item.getType(type)).then((blob) => blob.text())"
                + ".then(done, (e) => done(String(e))), 300);",
            type);
  }

  private static void tap(ChromeDriver driver, WebElement element) {
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    List<?> at =
        (List<?>)
            driver.executeScript(
                "const r = arguments[0].getClientRects()[0];"
                    + "return [r.left + r.width / 2, r.top + r.height / 2];",
                element);
    Map<String, Object> point = Map.of("x", at.get(0), "y", at.get(1));
    driver.executeCdpCommand(
        "Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", List.of(point)));
    driver.executeCdpCommand(
        "Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
  }

  private static void waitForPreview(ChromeDriver driver, boolean isShown) {
    Browser.until("as expected", () -> driver.findElement(PREVIEW).isDisplayed() == isShown);
  }
}
