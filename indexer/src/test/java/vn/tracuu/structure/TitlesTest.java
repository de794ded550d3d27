package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.source.SourceTexts;

/** Headings of chapters in capitals over several lines. */
class TitlesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chương I|THỬ MÁY|Ở MỌI NƠI|THỬ MÁY Ở MỌI NƠI
          Chương I THỬ MÁY|Ở MỌI NƠI|CÓ MÁY|THỬ MÁY Ở MỌI NƠI CÓ MÁY
          Chương I THỬ MÁY|STT|Tên máy|THỬ MÁY
          Chương I THỬ MÁY|Máy thử ở đây.|THỬ LẠI|THỬ MÁY
          """)
  void aChaptersHeadingGoesOnInCapitals(String first, String second, String third, String heading)
      throws IOException {
    String text =
        "Số: 8/2026/NĐ-CP\n\nNGHỊ ĐỊNH\n\nQuy định việc thử\n\n"
            + String.join("\n\n", first, second, third)
            + "\n\nĐiều 1. Thử.\n\nĐiều 2. Thử nữa.\n";
    assertEquals(heading, document(text).find("chp_I").orElseThrow().last().heading().text());
  }

  private static LegalDocument document(String text) throws IOException {
    return switch (Parser.parse(SourceTexts.read("a.md", text))) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> throw new AssertionError(other.reason());
    };
  }
}
