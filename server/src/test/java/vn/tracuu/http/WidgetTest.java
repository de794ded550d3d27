package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tracuu.http.Browser.until;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import vn.tracuu.cli.PortalCommand;

/**
 * The search box on a portal of another origin, with loud styles, a strict policy and shortcuts.
 */
class WidgetTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final String PLACE =
      "/van-ban/161-qd-ubnd-son-la-2025/art_1__part_II__cl_5__point_5-1";

  private static final String UPGRADED =
      "return [...document.querySelectorAll('tra-cuu')].every(box => box.shadowRoot)";

  @TempDir static Path folder;
  private static TestServer server;
  private static HttpServer portal;
  private static Browser browser;
  private ChromeDriver driver;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.ofCorpus(folder);
    portal = PortalCommand.start(URI.create(server.url("/")), 0);
    browser = Browser.withScript();
  }

  @AfterAll
  static void stop() throws IOException {
    browser.close();
    portal.stop(0);
    server.close();
  }

  @BeforeEach
  void open() {
    driver = browser.size(1280, 900).driver();
    driver.get(portalUrl());
    until("upgraded", () -> (boolean) driver.executeScript(UPGRADED));
  }

  /** What a strict policy refuses is written there. */
  @AfterEach
  void nothingWasRefused() {
    List<String> refused =
        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
            .map(Object::toString)
            .filter(line -> line.contains("Content Security Policy") || line.contains("CORS"))
            .toList();
    assertEquals(List.of(), refused);
  }

  @Test
  void asksNothingBeforeItIsUsed() {
    assertEquals(0L, asked());
    type("giai ngan von dau tu cong");
    results();
    assertTrue(asked() > 0);
  }

  @Test
  void suggestsAndFindsInPlaceAndLooksAsItShould() throws IOException {
    type("giai ngan von dau tu cong");
    WebElement first = results("cong").getFirst();
    assertEquals(server.url(PLACE), first.getDomProperty("href"));
    assertFalse(first.findElements(By.cssSelector("mark")).isEmpty());
    assertEquals("none", first.getCssValue("text-transform"));
    assertEquals("normal", first.getCssValue("letter-spacing"));
    assertTrue(first.getSize().width > 300, "as wide as the box");
    assertTrue(isOnTop(first), "nothing lies over it or cuts it off");
    browser.picture(PICTURES.resolve("1280-widget.png"));
    driver.get(portalUrl());
    browser.size(360, 740);
    type("giai ngan von");
    results();
    browser.picture(PICTURES.resolve("360-widget.png"));
  }

  @Test
  void worksByKeyboardAlone() {
    type("giai ngan");
    results("giai+ngan");
    until("told", () -> !shadow().findElement(By.cssSelector("[role=status]")).getText().isEmpty());
    press(Keys.ARROW_DOWN);
    WebElement chosen = shadow().findElement(By.cssSelector("li[aria-selected=true]"));
    assertEquals(chosen.getDomAttribute("id"), input().getDomAttribute("aria-activedescendant"));
    press(Keys.ESCAPE);
    assertEquals("false", input().getDomAttribute("aria-expanded"));
    assertEquals("giai ngan", input().getDomProperty("value"));
    press(Keys.ENTER);
    until("full page", () -> driver.getCurrentUrl().startsWith(server.url("/tim?q=giai")));
  }

  @Test
  void keysDoNotLeakAndChoicesAreTold() {
    type("giai ngan von");
    WebElement first = results("von").getFirst();
    assertEquals("", driver.findElement(By.id("heard")).getText());
    driver.executeScript("document.addEventListener('tra-cuu:select', (e) => e.preventDefault())");
    first.click();
    until("told", () -> driver.findElement(By.id("chosen")).getText().contains("5.1"));
    assertEquals(portalUrl(), driver.getCurrentUrl());
  }

  @Test
  void theSecondBoxKeepsToItsWork() {
    SearchContext second = driver.findElement(By.cssSelector(".second")).getShadowRoot();
    second.findElement(By.cssSelector("input")).sendKeys("tin ngưỡng tôn giáo");
    until("results", () -> !second.findElements(By.cssSelector("ol a")).isEmpty());
    assertTrue(second.findElements(By.cssSelector("ol a")).size() <= 3);
    assertTrue(
        second.findElement(By.cssSelector("a.all")).getDomProperty("href").contains("&work=161-"));
    assertTrue(
        shadow().findElements(By.cssSelector("ol a")).isEmpty(), "the first stays as it was");
  }

  @Test
  void oldAnswersNeverOverwriteNewOnes() {
    driver.executeScript(
        """
        const real = window.fetch;
        window.fetch = async (address, options) => {
          const { signal, ...rest } = options;
          if (address.includes("q=giai")) {
            await new Promise((resolve) => setTimeout(resolve, 1500));
          }
          return real(address, rest);
        };
        """);
    type("giai ngan");
    pause(300);
    driver.executeScript("arguments[0].value = ''", input());
    type("tôn giáo");
    results();
    pause(2000);
    assertTrue(
        shadow().findElement(By.cssSelector("a.all")).getDomProperty("href").contains("q=t"));
  }

  @Test
  void aBadLineIsTriedAgainThenTold() {
    driver.executeScript(
        """
        const real = window.fetch;
        window.failing = 99;
        window.fetch = (...all) => window.failing-- > 0 ? Promise.reject(new TypeError()) : real(...all);
        """);
    type("giai ngan von");
    until("told", () -> !shadow().findElements(By.cssSelector("p[part=message] button")).isEmpty());
    driver.executeScript("window.failing = 1");
    shadow().findElement(By.cssSelector("p[part=message] button")).click();
    until("results", () -> !results().isEmpty());
    until(
        "no longer told",
        () -> shadow().findElements(By.cssSelector("p[part=message] button")).isEmpty());
  }

  @Test
  void withoutScriptItIsAForm() throws IOException {
    try (Browser plain = Browser.withoutScript()) {
      ChromeDriver bare = plain.size(360, 740).driver();
      bare.get(portalUrl());
      bare.findElement(By.cssSelector("tra-cuu input")).sendKeys("giai ngan", Keys.ENTER);
      until("full page", () -> bare.getCurrentUrl().startsWith(server.url("/tim?q=giai")));
      until("hits", () -> !bare.findElements(By.cssSelector(".hit")).isEmpty());
    }
  }

  private static String portalUrl() {
    return "http://localhost:" + portal.getAddress().getPort() + "/";
  }

  private SearchContext shadow() {
    return driver.findElement(By.cssSelector("tra-cuu")).getShadowRoot();
  }

  private WebElement input() {
    return shadow().findElement(By.cssSelector("input"));
  }

  private void type(String words) {
    input().sendKeys(words);
  }

  /** Where the focus is: sendKeys of an element in a shadow tree takes it away first. */
  private void press(Keys key) {
    new Actions(driver).sendKeys(key).perform();
  }

  /** The results for what was typed last: those for its first letters may come before. */
  private List<WebElement> results(String end) {
    until(
        "results for " + end,
        () ->
            shadow().findElements(By.cssSelector("a.all")).stream()
                .anyMatch(all -> all.getDomProperty("href").endsWith(end)));
    return shadow().findElements(By.cssSelector("ol a"));
  }

  private List<WebElement> results() {
    until("results", () -> !shadow().findElements(By.cssSelector("ol a")).isEmpty());
    return shadow().findElements(By.cssSelector("ol a"));
  }

  /** Requests to the search server behind the script itself and the frame. */
  private long asked() {
    return (long)
        driver.executeScript(
            "return performance.getEntriesByType('resource')"
                + ".filter(e => e.name.includes('/api/')).length");
  }

  private boolean isOnTop(WebElement element) {
    return (boolean)
        driver.executeScript(
            """
            const box = arguments[0].getBoundingClientRect();
            const root = arguments[0].getRootNode();
            return arguments[0].contains(root.elementFromPoint(box.left + 20, box.top + 10));
            """,
            element);
  }

  private static void pause(long millis) {
    java.util.concurrent.locks.LockSupport.parkNanos(millis * 1_000_000);
  }
}
