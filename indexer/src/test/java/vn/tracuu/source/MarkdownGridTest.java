package vn.tracuu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Drawn tables, whose columns are held by their place in the line. */
class MarkdownGridTest {
  private static final String RULE = "+--------------+--------------+\n";

  @Test
  void marksThatAreLettersMoveTheBarsOfALineAndNotTheCells() throws IOException {
    String name = Normalizer.normalize("Trần Thử Mẫn ", Normalizer.Form.NFD);
    assertEquals(
        List.of("Người thử máy", "Trần Thử Mẫn"),
        paragraphs(
            RULE
                + "| Người thử    | "
                + name
                + "|\n"
                + "| "
                + Normalizer.normalize("máy          ", Normalizer.Form.NFD)
                + "|              |\n"
                + RULE));
  }

  @Test
  void aLetterMayStandWhereABarShould() throws IOException {
    assertEquals(
        List.of("Người thử máy b", "Trần"),
        paragraphs(
            RULE + "| Người thử    | Trần         |\n| máy         b|              |\n" + RULE));
  }

  /** Within bold and slanted letters too. */
  @Test
  void aBackslashEndsAParagraph() throws IOException {
    assertEquals(
        List.of("Nơi gửi:", "- Tổ thử;", "Loại máy to"),
        paragraphs(
            RULE
                + "| ***Nơi gửi:\\***| Loại         |\n"
                + "| - Tổ thử;    | máy to       |\n"
                + RULE));
  }

  private static List<String> paragraphs(String text) throws IOException {
    return SourceTexts.read("a.md", "# Thử\n\n" + text).blocks().stream()
        .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
        .map(block -> block.passage().text())
        .skip(1)
        .toList();
  }
}
