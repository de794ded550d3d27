package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import vn.tracuu.Bench;

/** A real browser without a window, for tests; a missing one ends the test and says so. */
final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private final ChromeDriver driver;
  private final Path profile;

  private Browser(ChromeDriver driver, Path profile) {
    this.driver = driver;
    this.profile = profile;
  }

  /** A fresh browser that runs scripts. */
  static Browser withScript() throws IOException {
    return open(true);
  }

  /** A fresh browser in which scripts are forbidden. */
  static Browser withoutScript() throws IOException {
    return open(false);
  }

  private static Browser open(boolean runsScript) throws IOException {
    if (!Files.isExecutable(CHROMIUM) || !Files.isExecutable(DRIVER)) {
      Bench.missing("browser: apt-get install chromium chromium-driver");
    }
    Path profile = Files.createTempDirectory("tracuu-browser");
    System.setProperty("webdriver.chrome.driver", DRIVER.toString());
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toString());
    options.addArguments(arguments(profile));
    Map<String, Object> preferences = new HashMap<>();
    preferences.put("profile.managed_default_content_settings.javascript", runsScript ? 1 : 2);
    options.setExperimentalOption("prefs", preferences);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new Browser(new ChromeDriver(service, options), profile);
  }

  private static List<String> arguments(Path profile) {
    return List.of(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=vi",
        "--user-data-dir=" + profile);
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Makes the page so many CSS pixels wide and high. */
  Browser size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    return this;
  }

  /** Shows the page as on paper, for pictures of it. */
  Browser paper() {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    return this;
  }

  /** Shows the page as on a screen again. */
  Browser screen() {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    return this;
  }

  /** Forbids scripts to the pages opened from now on, or allows them again. */
  Browser script(boolean runs) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !runs));
    return this;
  }

  /** Sets a media feature, as "prefers-color-scheme" to "dark". */
  Browser media(String feature, String value) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", feature, "value", value))));
    return this;
  }

  /** The pixels by which the page is wider than the window: 0 where nothing sticks out. */
  int overflow() {
    Map<?, ?> metrics = (Map<?, ?>) driver.executeCdpCommand("Page.getLayoutMetrics", Map.of());
    Map<?, ?> content = (Map<?, ?>) metrics.get("cssContentSize");
    Map<?, ?> view = (Map<?, ?>) metrics.get("cssLayoutViewport");
    return width(content, "width") - width(view, "clientWidth");
  }

  private static int width(Map<?, ?> metrics, String key) {
    return ((Number) metrics.get(key)).intValue();
  }

  /** A picture of what the window shows. */
  void picture(Path file) throws IOException {
    bytes(file, driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png")));
  }

  /** The page as it would be printed on A4. */
  void print(Path file) throws IOException {
    bytes(
        file,
        driver.executeCdpCommand(
            "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false)));
  }

  /** Waits up to ten seconds for what the browser is still doing. */
  static void until(String what, BooleanSupplier isSo) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (!isSoNow(isSo)) {
      assertTrue(System.nanoTime() < end, "not in ten seconds: " + what);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  /** Between two pages an element is absent or of the former page: then it is not so yet. */
  private static boolean isSoNow(BooleanSupplier isSo) {
    try {
      return isSo.getAsBoolean();
    } catch (NoSuchElementException | StaleElementReferenceException betweenPages) {
      return false;
    }
  }

  private static void bytes(Path file, Map<String, Object> answer) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode(answer.get("data").toString()));
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    try (var files = Files.walk(profile)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
