package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.source.SourceTexts;

/** Clauses and points in one paragraph. */
class GluedClausesTest {
  private static final String HEAD =
      "Số: 8/2026/NĐ-CP\nNGHỊ ĐỊNH\nQuy định việc thử\nĐiều 1. Phạm vi thử\nMáy.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Điều 1a. Người thử 1. Người đọc. 2. Người ghi. 3. Người giữ.   | cl_1 cl_2 cl_3
          Điều 1a. Người thử 1. Người đọc, và người ghi.                 | ``
          Điều 1a. Người thử là người của khoản 1. Máy. 2. Người.        | ``
          Điều 1a. Người thử và “1. Máy. 2. Người.” của văn bản ấy.      | ``
          Điều 1a. Người thử 1. Người gồm: a) Người đọc; b) Người ghi. 2. Máy. | cl_1 point_a point_b cl_2
          """)
  void clausesOfAnArticleInOneLine(String line, String expected) throws IOException {
    assertEquals(expected, below("art_1a", HEAD + line + "\nĐiều 2. Thi hành\nBộ Thử.\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1. Người đọc đọc. 2. Người ghi ghi lại. 3. Người giữ giữ.      | cl_1 cl_2 cl_3
          1. Người đọc đọc theo mục 2. Người ghi thì không.              | cl_1
          1. Người đọc đọc “Máy. 2. Người.” trong văn bản.               | cl_1
          1. Người gồm: a) Người đọc; b) Người ghi; c) Người giữ.        | cl_1 point_a point_b point_c
          1. Người đọc theo điểm a) Khoản 1 và điểm b) Khoản 2 Điều 1.   | cl_1
          1. Người gồm: a) Người đọc, và không ai khác.                  | cl_1
          """)
  void whatIsGluedToAClause(String line, String expected) throws IOException {
    assertEquals(
        expected,
        below("art_2", HEAD + "Điều 2. Người thử\n" + line + "\nĐiều 3. Thi hành\nAi.\n"));
  }

  @Test
  void aPointThatIsGluedToTheOneBefore() throws IOException {
    assertEquals(
        "cl_1 point_a point_b point_c",
        below(
            "art_2",
            HEAD
                + "Điều 2. Người thử\n1. Người gồm:\na) Người đọc; b) Người ghi;\nc) Người giữ.\n"
                + "Điều 3. Thi hành\nBộ Thử.\n"));
  }

  private static String below(String article, String text) throws IOException {
    List<String> steps =
        parse(text).paths().stream()
            .map(path -> path.last().eId())
            .filter(eId -> eId.startsWith(article + "__"))
            .map(eId -> eId.replaceFirst(".*__", ""))
            .toList();
    return String.join(" ", steps);
  }

  private static LegalDocument parse(String text) throws IOException {
    return switch (Parser.parse(SourceTexts.read("a.txt", text))) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> throw new AssertionError(other.reason());
    };
  }
}
