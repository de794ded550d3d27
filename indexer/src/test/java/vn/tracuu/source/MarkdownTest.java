package vn.tracuu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Marks of Markdown that are no letters of the document. */
class MarkdownTest {
  @Test
  void anEmptyLineOfAQuotationPartsItsParagraphs() throws IOException {
    assertEquals(
        List.of("# Thử", "LINE Điều 1. Người thử máy.", "BORDER", "LINE 1 > 0 thì thử."),
        read("# Thử\n> Điều 1. Người thử máy.\n>\n> 1 > 0 thì thử.\n"));
  }

  private static List<String> read(String text) throws IOException {
    return SourceTexts.read("a.md", text).blocks().stream()
        .skip(1)
        .map(block -> (block.kind() + " " + block.passage().text()).strip())
        .map(line -> line.replace("PARAGRAPH ", "# "))
        .toList();
  }
}
