package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Passage;
import vn.tracuu.source.SourceTexts;

class SiteSectionsTest {
  private static final String FACTS =
      """
      # Nghị định 8/2026/NĐ-CP

      ## THÔNG TIN VĂN BẢN

      | Số hiệu | 8/2026/NĐ-CP |
      |---|---|
      | Ngày ban hành | 02/03/2026 |
      | Cơ quan ban hành | Chính phủ |

      """;
  private static final String ARTICLES =
      """

      ### Điều 1. Phạm vi

      Nghị định này để thử.

      ### Điều 2. Đối tượng

      Người thử.
      """;

  @Test
  void aSummaryAboveTheTextIsNoLaw() throws IOException {
    LegalDocument document =
        parse(
            FACTS
                + "## TÓM TẮT NỘI DUNG\n\n- Cắt giảm một nửa thủ tục.\n\n## CĂN CỨ PHÁP LÝ\n\n- Luật Thử\n\n"
                + "## NỘI DUNG\n"
                + ARTICLES);
    assertEquals(List.of("art_1", "art_2"), places(document));
    assertTrue(aside(document).containsAll(List.of("- Cắt giảm một nửa thủ tục.", "- Luật Thử")));
  }

  @Test
  void whatStandsBehindTheTextOfHowThePageWasMadeIsNoLaw() throws IOException {
    LegalDocument document =
        parse(FACTS + "## NỘI DUNG\n" + ARTICLES + "\n## THAM KHẢO\n\n- Trang của một tờ báo\n");
    assertEquals(List.of("art_1", "art_2"), places(document));
    assertTrue(aside(document).contains("- Trang của một tờ báo"));
  }

  @Test
  void articlesBehindReferencesAreNotLost() throws IOException {
    LegalDocument document = parse(FACTS + "## THAM KHẢO\n\n- Một trang\n" + ARTICLES);
    assertTrue(places(document).containsAll(List.of("art_1", "art_2")));
  }

  @Test
  void basesInTheDocumentsOwnWordsStay() throws IOException {
    LegalDocument document =
        parse(FACTS + "## CĂN CỨ PHÁP LÝ\n\nCăn cứ Luật Thử;\n\nQUYẾT ĐỊNH:\n" + ARTICLES);
    assertTrue(aside(document).stream().noneMatch(line -> line.contains("Căn cứ Luật Thử")));
  }

  @Test
  void aListOfFactsIsTheSitesAsATableIs() throws IOException {
    LegalDocument document =
        parse(
            "# Thông tư 8/2026/TT-BT quy định việc thử\n\n## THÔNG TIN VĂN BẢN\n\n- **Số hiệu:** 8/2026/TT-BT\n- **Ngày ban hành:** 02/03/2026\n"
                + "- **Người ký:** Nguyễn Thử\n- **Bản sao y chữ ký số A-B:** 04/03/2026\n\n"
                + "## CĂN CỨ PHÁP LUẬT\n\n- Luật Thử;\n\nBộ trưởng Bộ Thử ban hành Thông tư quy định việc thử.\n\n"
                + "## NỘI DUNG\n"
                + ARTICLES);
    assertEquals(List.of("art_1", "art_2"), places(document));
    assertTrue(aside(document).containsAll(List.of("- Người ký: Nguyễn Thử", "NỘI DUNG")));
    assertTrue(aside(document).stream().noneMatch(line -> line.contains("ban hành Thông tư")));
  }

  @Test
  void fieldsOfAFormAreNoFacts() throws IOException {
    LegalDocument document =
        parse(ARTICLES + "\n- Số hiệu: ...\n- Nguồn: ...\n\n## NỘI DUNG\n\nĐiều khác.\n");
    assertEquals(List.of(), aside(document));
  }

  @Test
  void aHeadingOfADocumentWithoutASitesTableStays() throws IOException {
    LegalDocument document =
        parse("Số: 8/2026/NĐ-CP\n" + ARTICLES + "\nTÓM TẮT\n\nNgười thử tóm tắt việc thử.\n");
    assertTrue(
        document.paths().stream().anyMatch(path -> path.last().text().contains("Người thử tóm")));
  }

  private static LegalDocument parse(String page) throws IOException {
    return switch (Parser.parse(SourceTexts.read("a.md", page))) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> throw new AssertionError(other.reason());
    };
  }

  private static List<String> places(LegalDocument document) {
    return document.paths().stream().map(path -> path.last().eId()).toList();
  }

  private static List<String> aside(LegalDocument document) {
    return document.setAside().stream().map(Passage::text).toList();
  }
}
