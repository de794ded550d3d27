package vn.tracuu.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** The rules of axe-core for WCAG 2.0 to 2.2, levels A and AA, and for best practice. */
final class Axe {
  private static final String SCRIPT = script();
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");
  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      const [context, runOnly] = arguments;
      axe.run(document.querySelector(context), {runOnly, resultTypes: ['violations']})
        .then(result => done({
            passed: result.passes.length,
            found: result.violations.map(one => one.id + ': ' + one.help + ' at '
              + one.nodes.slice(0, 3).map(node => node.target + ' (' + node.any.concat(node.all).map(check => check.message).join(' ') + ')').join(', ')
              + (one.nodes.length > 3 ? ' and ' + (one.nodes.length - 3) + ' more' : ''))
          }), fault => done({passed: 0, found: ['axe failed: ' + fault]}));
      """;

  private Axe() {}

  /**
   * What is against a rule on the open page, a line each; that no rule held is a fault too.
   *
   * @param context what is looked at, as a selector: "html" is the whole page
   */
  static List<String> faults(ChromeDriver driver, String context) {
    return run(driver, context, Map.of("type", "tag", "values", TAGS));
  }

  /** What is against the rules on colour. */
  static List<String> faultsOfColour(ChromeDriver driver, String context) {
    return run(driver, context, Map.of("type", "rule", "values", List.of("color-contrast")));
  }

  private static List<String> run(ChromeDriver driver, String context, Map<String, Object> rules) {
    driver.executeScript(SCRIPT);
    Map<?, ?> result = (Map<?, ?>) driver.executeAsyncScript(RUN, context, rules);
    List<?> found = (List<?>) result.get("found");
    long passed = (Long) result.get("passed");
    return passed == 0 && found.isEmpty()
        ? List.of("no rule was looked at")
        : found.stream().map(Object::toString).toList();
  }

  private static String script() {
    try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
