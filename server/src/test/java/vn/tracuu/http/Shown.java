package vn.tracuu.http;

import java.util.List;
import java.util.function.Consumer;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * A page in one of its states. Every measure of pages goes through {@link #ALL}: a new page, or a
 * new state of one, is one line there.
 *
 * @param act what brings the page into the state after it was opened, as opening a menu
 */
record Shown(String name, String address, Consumer<ChromeDriver> act) {
  private static final String DOCUMENT = "/van-ban/" + TestServer.ID;

  static final List<Shown> ALL =
      List.of(
          of("home", "/"),
          of("help", "/tro-giup"),
          of("data", "/ve-du-lieu"),
          of("results", "/tim?q=giai+ngan+von+dau+tu+cong"),
          of("results-note", "/tim?q=%C4%91%E1%BA%A9y+nhanh+ti%E1%BA%BFn+%C4%91%E1%BB%99"),
          of("results-last", "/tim?q=kinh+te&page=3"),
          of("results-chips", "/tim?q=so+tai+chinh+UBND"),
          of("results-cited", "/tim?q=nq+57"),
          of("results-filtered", "/tim?q=k%E1%BA%BF+ho%E1%BA%A1ch&lead=so-tai-chinh&has=target"),
          of("results-why", "/tim?q=giai+ngan+von&explain=true"),
          of("results-slip", "/tim?q=gi%E1%BA%A3i+ng%C3%A2ng&off=marks"),
          of("nothing-filtered", "/tim?q=gi%E1%BA%A3i+ng%C3%A2n&lead=so-y-te&has=target"),
          new Shown(
              "suggestions",
              "/tim?q=giai+ngan",
              driver -> driver.findElement(By.name("q")).sendKeys(" v")),
          of("nothing", "/tim?q=%22xe+%C4%91%E1%BA%A1p+tr%C3%AAn+m%C3%A2y%22"),
          of("document", DOCUMENT),
          of("landed", DOCUMENT + "/art_1__part_II__cl_5__point_5-1"),
          of("note", DOCUMENT + "/art_1__part_II__cl_2__point_2-3"),
          of("bullet", DOCUMENT + "/art_2__cl_1__indent_3"),
          of("basis", DOCUMENT + "/preamble__cit_4"),
          of("conclusions", DOCUMENT + "/conclusions"),
          new Shown("found", DOCUMENT, Shown::find),
          new Shown(
              "menu",
              DOCUMENT,
              driver -> driver.findElement(By.cssSelector(".get summary")).click()),
          of("no-place", DOCUMENT + "/art_1__part_II__cl_99"),
          of("no-document", "/van-ban/162-qd-ubnd"),
          of("instrument", "/van-ban/1369-qd-ubnd-son-la-2025"),
          of("relations", DOCUMENT + "/quan-he"),
          of("draft", "/kiem-tra"),
          of("bad-page", "/tim?q=a&page=x"),
          of("register", "/so-nhiem-vu"),
          of("register-agency", "/so-nhiem-vu?agency=so-tai-chinh&sort=work"),
          of("register-none", "/so-nhiem-vu?agency=so-y-te&dueTo=2000-01-01"),
          of("agencies", "/co-quan"),
          of("agency", "/co-quan/so-tai-chinh"),
          of("agency-religion", "/co-quan/so-dan-toc-va-ton-giao"),
          of("embed", "/nhung?works=161/QĐ-UBND"),
          of("frame", "/khung?q=giai+ngan+von&work=161-qd-ubnd-son-la-2025"),
          of("frame-empty", "/khung"));

  private static void find(ChromeDriver driver) {
    driver
        .findElement(By.cssSelector(".find input[type=search]"))
        .sendKeys("giai ngan", Keys.ENTER);
  }

  /** A page as it is opened. */
  static Shown of(String name, String address) {
    return new Shown(name, address, driver -> {});
  }

  /**
   * What of it is looked at closely, as a selector: of a long document only the place landed on,
   * because the page "document" holds all the rest.
   */
  String context() {
    boolean isPlace =
        address.startsWith(DOCUMENT + "/") && !name.startsWith("no-") && !name.equals("relations");
    boolean isOfBar = name.equals("found") || name.equals("menu");
    return isPlace ? ".landed" : isOfBar ? ".bar" : "html";
  }

  /** The page of that name. */
  static Shown named(String name) {
    return ALL.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  @Override
  public String toString() {
    return name;
  }
}
