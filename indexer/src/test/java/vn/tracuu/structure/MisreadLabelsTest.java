package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.source.SourceTexts;

/** Labels of articles that recognition misread, between articles that it read. */
class MisreadLabelsTest {
  private static final String HEAD =
      "Số: 8/2026/NĐ-CP\nNGHỊ ĐỊNH\nQuy định việc thử\nĐiều 1. Phạm vi thử\nMáy.\n";

  private static final String REST =
      "\nMáy thử xong thì cất.\nĐiều 3. Thi hành\nBộ Thử thi hành.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          - Điều 2. Người thử  | art_1 art_2 art_3
          _ Điều 2. Người thử  | art_1 art_2 art_3
          x Điều 2. Người thử  | art_1 art_2 art_3
          _### Điều 2. Người thử | art_1 art_2 art_3
          Điều 2, Người thử    | art_1 art_2 art_3
          Điêu 2. Người thử    | art_1 art_2 art_3
          “Điều 2. Người thử   | art_1 art_3
          Điều 2, Điều 3 và 4  | art_1 art_3
          Điều 2, Khoản 1      | art_1 art_3
          - Điều 7. Người thử  | art_1 indent_1 art_3
          2) Điều 2. Người thử | art_1 art_3
          """)
  void aMisreadLabelFillsAGap(String line, String expected) throws IOException {
    List<String> steps =
        parse(HEAD + line + REST).paths().stream()
            .map(path -> path.last().eId().replaceFirst(".*__", ""))
            .toList();
    assertEquals(List.of(expected.split(" ")), steps);
  }

  /** The bullets of a list cite what the text itself has behind it. */
  @Test
  void articlesThatAListCitesAreNone() throws IOException {
    LegalDocument document =
        parse(HEAD + "- Điều 2. Nghị định cũ\n- Điều 3. Nghị định cũ\nĐiều 2. Người thử" + REST);
    assertEquals(3, document.provisions().size());
    assertEquals("Người thử", document.find("art_2").orElseThrow().last().heading().text());
  }

  @Test
  void whatStandsBeforeALabelIsNotLost() throws IOException {
    LegalDocument document = parse(HEAD + "- Điều 2, Người thử" + REST);
    assertEquals("Điều 2,", document.find("art_2").orElseThrow().last().label().text());
    assertEquals("Máy.\n-", document.find("art_1").orElseThrow().last().text());
  }

  private static LegalDocument parse(String text) throws IOException {
    return switch (Parser.parse(SourceTexts.read("a.txt", text))) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> throw new AssertionError(other.reason());
    };
  }
}
