package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.source.SourceTexts;

/** Labels of articles that a converter glued to the quotation above them. */
class BrokenLabelsTest {
  private static final String TEXT =
      "Số: 8/2026/NĐ-CP\nNGHỊ ĐỊNH\nSửa đổi việc thử\n"
          + "Điều 1. Sửa đổi Điều 5 của Nghị định số 7/2025/NĐ-CP như sau:\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          “Điều 5. Người thử báo lại trong ngày."Điều 2. Hiệu lực thi hành
          "Điều 5. Người thử báo lại trong ngày."Điều 2.
          “Điều 5. Người thử báo lại trong ngày;”Điều 2. Bãi bỏ Điều 6
          “5. Những người sau đây báo lại:"Điều 2. Hiệu lực thi hành
          """)
  void anArticleBeginsBehindAQuotation(String line) throws IOException {
    assertEquals(List.of("art_1", "art_2", "art_3"), articles(line));
  }

  @Test
  void anArticleThatIsQuotedBeginsNone() throws IOException {
    assertEquals(
        List.of("art_1", "art_3"),
        articles("1. Sửa đổi như sau:\"Điều 2. Người thử báo lại trong ngày.\""));
  }

  private static List<String> articles(String line) throws IOException {
    String rest = "\nNghị định này có hiệu lực từ ngày ký.\nĐiều 3. Bộ Thử thi hành.\n";
    LegalDocument document =
        switch (Parser.parse(SourceTexts.read("a.txt", TEXT + line + rest))) {
          case Parsed.Document found -> found.document();
          case Parsed.NotADocument other -> throw new AssertionError(other.reason());
        };
    return document.provisions().stream().map(provision -> provision.eId()).toList();
  }
}
