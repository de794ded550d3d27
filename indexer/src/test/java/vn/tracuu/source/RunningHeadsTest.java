package vn.tracuu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers of pages beside running heads, among those of tables. */
class RunningHeadsTest {
  private static final String HEAD = "CÔNG BÁO/Số 28/Ngày 09-05-2026\n";

  @Test
  void thePageStandsAboveItsHeadOrBelowIt() {
    String text = "40\n" + HEAD + "\nMột\n\n" + HEAD + "41\n \nHai\n \n42\n" + HEAD + "Ba\n";
    assertEquals(List.of("40", "41", "42"), pages(text));
    assertEquals(List.of("Một", "Hai", "Ba"), lines(text));
  }

  /** A table ends above each head: its last figure is none of a page. */
  @Test
  void ofTwoNumbersTheOneThatCountsOnIsThePages() {
    String text =
        HEAD + "41\nMột\n60\n" + HEAD + "42\nHai\n80\n \n" + HEAD + "\n43\nBa\n44\n" + HEAD + "1\n";
    assertEquals(List.of("41", "42", "43", "44"), pages(text));
    assertEquals(List.of("Một", "60", "Hai", "80", "Ba", "1"), lines(text));
  }

  /** As long as nothing was counted, and where neither counts on, the one above is the page's. */
  @Test
  void ofTwoNumbersThatCountNothingTheOneAboveIsThePages() {
    assertEquals(List.of("40"), pages("40\n" + HEAD + "7\nMột\n"));
    assertEquals(
        List.of("2", "9"), pages(HEAD + "2\nMột\n9\n" + HEAD + "7\nHai\n"), "pages are missing");
  }

  private static List<String> pages(String text) {
    return texts(text, Block.Kind.ASIDE).stream()
        .filter(line -> !line.isEmpty() && !HEAD.strip().equals(line))
        .toList();
  }

  private static List<String> lines(String text) {
    return texts(text, Block.Kind.LINE);
  }

  private static List<String> texts(String text, Block.Kind kind) {
    return PlainText.read(text).blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block.passage().text())
        .toList();
  }
}
