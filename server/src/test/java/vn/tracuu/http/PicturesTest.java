package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page at 360 and 1280 pixels: nothing sticks out to the side.
 *
 * <p>The pictures are in {@code server/target/pictures}, to be looked at.
 */
class PicturesTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final String DOCUMENT = "/van-ban/" + TestServer.ID;

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

  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("home", "/");
    pages.put("results", "/tim?q=giai+ngan+von+dau+tu+cong");
    pages.put("results-note", "/tim?q=%C4%91%E1%BA%A9y+nhanh+ti%E1%BA%BFn+%C4%91%E1%BB%99");
    pages.put("nothing", "/tim?q=%22xe+%C4%91%E1%BA%A1p+tr%C3%AAn+m%C3%A2y%22");
    pages.put("document", DOCUMENT);
    pages.put("landed", DOCUMENT + "/art_1__part_II__cl_5__point_5-1");
    pages.put("note", DOCUMENT + "/art_1__part_II__cl_2__point_2-3");
    pages.put("bullet", DOCUMENT + "/art_2__cl_1__indent_3");
    pages.put("basis", DOCUMENT + "/preamble__cit_4");
    pages.put("conclusions", DOCUMENT + "/conclusions");
    pages.put("no-place", DOCUMENT + "/art_1__part_II__cl_99");
    pages.put("no-document", "/van-ban/162-qd-ubnd");
    pages.put("instrument", "/van-ban/1369-qd-ubnd-son-la-2025");
    pages.put("bad-page", "/tim?q=a&page=x");
    return pages;
  }

  @Test
  void nothingSticksOutInAnyWidth() throws IOException {
    try (Browser browser = Browser.withScript()) {
      for (int width : new int[] {360, 820, 1280}) {
        for (var page : pages().entrySet()) {
          browser.size(width, width == 360 ? 740 : 900);
          browser.driver().get(server.url(page.getValue()));
          browser.picture(PICTURES.resolve(width + "-" + page.getKey() + ".png"));
          assertEquals(0, browser.overflow(), page.getKey() + " at " + width);
        }
      }
    }
  }

  @Test
  void nothingSticksOutInTheDarkAndOnPaper() throws IOException {
    try (Browser browser = Browser.withScript()) {
      browser.size(1280, 900);
      browser.media("prefers-color-scheme", "dark");
      for (String page : new String[] {"home", "results", "landed", "note"}) {
        browser.driver().get(server.url(pages().get(page)));
        browser.picture(PICTURES.resolve("dark-" + page + ".png"));
        assertEquals(0, browser.overflow(), page);
      }
      browser.size(794, 1123).paper();
      browser.driver().get(server.url(DOCUMENT));
      browser.picture(PICTURES.resolve("paper-document.png"));
      assertEquals(0, browser.overflow(), "on paper");
      browser.print(PICTURES.resolve("document.pdf"));
      browser.driver().get(server.url(pages().get("results")));
      browser.print(PICTURES.resolve("results.pdf"));
    }
  }
}
