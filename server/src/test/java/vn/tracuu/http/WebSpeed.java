package vn.tracuu.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.source.SourceFile;
import vn.tracuu.source.UnreadableException;
import vn.tracuu.structure.Parsed;
import vn.tracuu.structure.Parser;

/**
 * How long people wait in front of a page, in a headless browser on the machine of the server: from
 * a keystroke to the suggestions painted, and to the first paint of a long document.
 */
public final class WebSpeed {
  private static final List<String> TYPED =
      List.of("giải ngân vốn", "nq 57", "so tai chinh", "chuyen doi so", "đầu tư công", "161/qđ");
  private static final int PAINTS = 9;

  /** Notes, for each answer shown, the time since the key that asked for it. */
  private static final String WATCH =
      """
      window.waits = [];
      let key = 0;
      const box = document.querySelector("input[name=q]");
      box.addEventListener("input", () => { key = performance.now(); }, true);
      new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => {
        if (key) { window.waits.push(performance.now() - key); key = 0; }
      }))).observe(document.getElementById("goi-y"), { childList: true });
      """;

  private WebSpeed() {}

  /** The figures, one a line. */
  public static List<String> measure(Path folder, Path longFile) throws Exception {
    List<String> lines = new ArrayList<>();
    try (Browser browser = Browser.withScript()) {
      try (TestServer server = TestServer.ofCorpus(Files.createDirectory(folder.resolve("a")))) {
        browser.size(1280, 900).driver().get(server.url("/"));
        lines.add(told("keystroke to suggestions painted", keystrokes(browser.driver())));
      }
      LegalDocument document = read(longFile);
      try (TestServer server =
          TestServer.of(Files.createDirectory(folder.resolve("b")), List.of(document))) {
        String url = server.url("/van-ban/" + document.work().id());
        lines.add(
            told("first contentful paint of " + longFile.getFileName(), paints(browser, url)));
      }
    }
    return lines;
  }

  private static List<Double> keystrokes(ChromeDriver driver) {
    driver.executeScript(WATCH);
    WebElement box = driver.findElement(By.name("q"));
    for (int round = 0; round < 4; round++) {
      for (String words : TYPED) {
        box.clear();
        words.chars().forEach(letter -> type(box, letter));
      }
    }
    List<Double> waits = new ArrayList<>();
    for (Object wait : (List<?>) driver.executeScript("return window.waits")) {
      waits.add(((Number) wait).doubleValue());
    }
    return waits;
  }

  private static void type(WebElement box, int letter) {
    box.sendKeys(Character.toString(letter));
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(120));
  }

  private static List<Double> paints(Browser browser, String url) {
    List<Double> paints = new ArrayList<>();
    for (int i = 0; i < PAINTS; i++) {
      browser.driver().get("about:blank");
      browser.driver().get(url);
      Object paint =
          browser
              .driver()
              .executeScript(
                  "return performance.getEntriesByName('first-contentful-paint')[0].startTime");
      paints.add(((Number) paint).doubleValue());
    }
    return paints;
  }

  private static LegalDocument read(Path file) throws IOException, UnreadableException {
    return switch (Parser.parse(SourceFile.read(file))) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> throw new IOException(file + ": " + other.reason());
    };
  }

  private static String told(String what, List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "%s: %d times, p50 %.0f ms, p95 %.0f ms, longest %.0f ms",
        what,
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.get((int) (sorted.size() * .95)),
        sorted.getLast());
  }
}
