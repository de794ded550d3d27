package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/**
 * Every page in every state ({@link Shown}), in one browser: accessible, light, still, never wider
 * than the window, read without script, walked through by keyboard.
 *
 * <p>The pictures are in {@code server/target/pictures}, to be looked at; what each page weighs is
 * in {@code weights.tsv} beside them.
 */
class EveryPageTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final int KILOBYTE = 1000;
  private static final int LONGEST_WALK = 300;

  /** Stops that the page itself does not see, in shadow trees of its elements. */
  private static final int IN_SHADOW = 4;

  /** A field of a day is four stops: day, month, year and the calendar's button. */
  private static final int IN_DAY = 3;

  @TempDir static Path folder;
  private static TestServer server;
  private static Browser browser;
  private static final List<String> WEIGHTS = new ArrayList<>(List.of("page\tall\tscripts"));

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.ofCorpus(folder);
    browser = Browser.withScript();
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
      Files.write(PICTURES.resolve("weights.tsv"), WEIGHTS);
    }
    server.close();
  }

  /** All of them, or those that {@code -Dshown=home,results} names. */
  static Stream<Shown> pages() {
    String named = System.getProperty("shown", "");
    return Shown.ALL.stream()
        .filter(page -> named.isEmpty() || List.of(named.split(",")).contains(page.name()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void onAWideWindow(Shown page) throws IOException {
    open(page, 1280);
    picture("1280-", page);
    assertAll(
        () -> assertEquals(0, shift(), "layout shift"),
        () -> assertEquals(0, browser.overflow(), "overflow at 1280"),
        () -> assertEquals(List.of(), Axe.faults(browser.driver(), page.context())),
        () -> isLight(page),
        () -> nothingSticksOutWhenZoomed());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void onATelephone(Shown page) throws IOException {
    open(page, 360);
    picture("360-", page);
    assertAll(
        () -> assertEquals(0, shift(), "layout shift"),
        () -> assertEquals(0, browser.overflow(), "overflow at 360"),
        () -> assertEquals(List.of(), Axe.faults(browser.driver(), page.context())));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void inTheDark(Shown page) throws IOException {
    browser.media("prefers-color-scheme", "dark");
    try {
      open(page, 1280);
      picture("dark-", page);
      assertEquals(List.of(), Axe.faultsOfColour(browser.driver(), page.context()));
    } finally {
      browser.media("prefers-color-scheme", "light");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void byKeyboardAlone(Shown page) {
    open(page, 1280);
    Set<String> reached = walk();
    List<String> missed = new ArrayList<>(names("return focusable()"));
    int stops = missed.size();
    missed.removeAll(reached);
    assertTrue(stops > 0, "nothing can be reached");
    assertTrue(stops > LONGEST_WALK || missed.isEmpty(), "not reached by Tab: " + missed);
    assertEquals(List.of(), names("return unseen"), "focus is not seen");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void withoutScript(Shown page) {
    open(page, 360);
    String read = browser.driver().findElement(By.tagName("h1")).getText();
    browser.script(false);
    try {
      browser.driver().get(server.url(page.address()));
      assertEquals(read, browser.driver().findElement(By.tagName("h1")).getText());
      assertFalse(browser.driver().findElement(By.tagName("main")).getText().isBlank());
      assertEquals(List.of(), names(DEAD), "buttons that do nothing without script");
    } finally {
      browser.script(true);
    }
  }

  @Test
  void onPaper() throws IOException {
    browser.size(794, 1123).paper();
    try {
      for (String name : List.of("document", "results", "register")) {
        browser.driver().get(server.url(Shown.named(name).address()));
        picture("paper-", Shown.named(name));
        assertEquals(0, browser.overflow(), name + " on paper");
        browser.print(PICTURES.resolve(name + ".pdf"));
      }
    } finally {
      browser.screen();
    }
  }

  private static void open(Shown page, int width) {
    browser.size(width, width < 600 ? 740 : 900);
    browser.driver().get(server.url(page.address()));
    page.act().accept(browser.driver());
  }

  private static void picture(String prefix, Shown page) throws IOException {
    browser.picture(PICTURES.resolve(prefix + page.name() + ".png"));
  }

  /** 200 % and 400 % of a window of 1280 pixels leave 640 and 320; 820 is a tablet. */
  private static void nothingSticksOutWhenZoomed() {
    for (int width : new int[] {820, 640, 320}) {
      browser.size(width, 900);
      assertEquals(0, browser.overflow(), "overflow at " + width);
    }
  }

  private static void isLight(Shown page) {
    Weight weight = Weight.of(browser.driver());
    WEIGHTS.add(page.name() + "\t" + weight.all() + "\t" + weight.scripts());
    assertTrue(weight.scripts() <= 20 * KILOBYTE, "scripts: " + weight.scripts());
    boolean isSearch = page.address().startsWith("/tim");
    assertTrue(!isSearch || weight.all() <= 60 * KILOBYTE, "all that travels: " + weight.all());
  }

  /** The sum of all shifts since the page was opened, by the browser's own account. */
  private static double shift() {
    Object sum =
        browser
            .driver()
            .executeAsyncScript(
                """
                const done = arguments[0];
                let sum = 0;
                const seen = new PerformanceObserver(() => {});
                seen.observe({type: 'layout-shift', buffered: true});
                requestAnimationFrame(() => requestAnimationFrame(() => {
                  seen.takeRecords().forEach(one => sum += one.value);
                  done(sum);
                }));
                """);
    return ((Number) sum).doubleValue();
  }

  /** Presses Tab from the top of the page to its end, and says where the focus came. */
  private static Set<String> walk() {
    ChromeDriver driver = browser.driver();
    driver.executeScript(WALK);
    int stops = Math.min(LONGEST_WALK, names("return focusable()").size());
    int days = driver.findElements(By.cssSelector("input[type=date]")).size();
    String tabs = Keys.TAB.toString();
    new Actions(driver).sendKeys(tabs.repeat(stops + IN_SHADOW + days * IN_DAY)).perform();
    return new LinkedHashSet<>(names("return reached"));
  }

  private static List<String> names(String script) {
    return ((List<?>) browser.driver().executeScript(script))
        .stream().map(Object::toString).toList();
  }

  private static final String WALK =
      """
      window.reached = [];
      window.unseen = [];
      const called = one => one.tagName + (one.id ? '#' + one.id : '') + ' ' + (one.href ?? '')
        + ' ' + (one.getAttribute('aria-label') ?? one.textContent).trim().replace(/\\s+/g, ' ').slice(0, 60);
      window.focusable = () => [...document.querySelectorAll(
        'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
        .filter(one => one.checkVisibility({visibilityProperty: true, contentVisibilityAuto: false}))
        .filter(one => !one.disabled && !one.closest('[tabindex="-1"], [inert]'))
        .map(called);
      document.activeElement?.blur();
      const top = document.createElement('span');
      top.tabIndex = -1;
      document.body.prepend(top);
      top.focus();
      document.addEventListener('focusin', event => {
        const [one] = event.composedPath();
        reached.push(called(one));
        const style = getComputedStyle(one);
        if (style.outlineStyle === 'none' && style.boxShadow === 'none') {
          unseen.push(called(one));
        }
      });
      """;

  private static final String DEAD =
      """
      return [...document.querySelectorAll('button')]
        .filter(one => one.checkVisibility() && !(one.form && one.type === 'submit'))
        .map(one => one.textContent.trim());
      """;
}
