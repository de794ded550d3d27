package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Provision;
import vn.tracuu.source.SourceTexts;

/** Clauses that stand within the paragraph of the one before, or have no full stop. */
class ClauseGapsTest {
  private static final String HEAD =
      "Số: 8/2026/NĐ-CP\nNGHỊ ĐỊNH\nQuy định việc thử máy đọc văn bản ở mọi nơi có máy đọc\n"
          + "Điều 1. Người thử\n1. Người thử đọc văn bản này cho đến khi hết dòng cuối cùng\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          của trang. 25 ợ 2. Người đọc báo lại.      | 1 2 3
          của trang. __ 2. Người đọc báo lại.        | 1 2 3
          của trang._2. Người đọc báo lại.           | 1 2 3
          của trang. 2, Người đọc báo lại.           | 1 2 3
          của trang; 2- Người đọc báo lại.           | 1 2 3
          theo mẫu ở Phụ lục 29b 2. Người đọc báo.   | 1 2 3
          theo khoản 2. Người đọc báo lại.           | 1 3
          của trang theo Bảng 2. Người đọc báo lại.  | 1 3
          của trang (2. Người đọc) báo lại.          | 1 3
          của trang 1.2. Người đọc báo lại.          | 1 3
          của trang ấy, 2, Người đọc báo lại.        | 1 2 3
          của trang ấy 2, Người đọc báo lại.         | 1 3
          của trang 2) Người đọc báo lại.            | 1 3
          của trang 4. Người đọc báo lại.            | 1 3
          """)
  void aClauseThatIsMissingIsFoundBetweenItsNeighbours(String line, String expected)
      throws IOException {
    assertEquals(List.of(expected.split(" ")), clauses(HEAD + line + "\n3. Người giữ.\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2, Người đọc báo lại.      | 1 2 3
          _ 2. Người đọc báo lại.    | 1 2 3
          2 Người đọc báo lại.       | 1 2 3
          2 người đọc báo lại.       | 1 3
          """)
  void aParagraphMayBeginWithIt(String line, String expected) throws IOException {
    String before = HEAD.strip() + ".\n\n";
    assertEquals(List.of(expected.split(" ")), clauses(before + line + "\n\n3. Người giữ.\n"));
  }

  /** What an amending law quotes has numbers of its own. */
  @Test
  void aQuotationIsNotSearched() throws IOException {
    assertEquals(
        List.of("1", "3"),
        clauses(
            "Số: 8/2026/NĐ-CP\nNGHỊ ĐỊNH\nSửa đổi việc thử\nĐiều 1. Sửa đổi Nghị định số 7/2025/NĐ-CP\n"
                + "1. Sửa đổi Điều 5 như sau:\n\n“Điều 5. Người thử 1. Máy. 2. Người đọc.”.\n\n"
                + "3. Bãi bỏ Điều 6.\n"));
  }

  @Test
  void allOfItsWordsStandInIt() throws IOException {
    LegalDocument document = parse(HEAD + "của trang. 25 ợ 2. Người đọc báo lại.\n3. Người giữ.\n");
    assertEquals(
        "Người thử đọc văn bản này cho đến khi hết dòng cuối cùng của trang. 25 ợ",
        document.find("art_1__cl_1").orElseThrow().last().text());
    assertEquals("Người đọc báo lại.", document.find("art_1__cl_2").orElseThrow().last().text());
  }

  private static List<String> clauses(String text) throws IOException {
    return parse(text).provisions().getFirst().children().stream().map(Provision::num).toList();
  }

  private static LegalDocument parse(String text) throws IOException {
    return switch (Parser.parse(SourceTexts.read("a.txt", text))) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> throw new AssertionError(other.reason());
    };
  }
}
