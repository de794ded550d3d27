package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Passage;
import vn.tracuu.source.SourceTexts;

/** What a site writes behind a document is kept apart from it, even where no signature ends it. */
class SiteTailTest {
  private static final String PLAN =
      "# KẾ HOẠCH\n\n**Thử một kế hoạch**\n\nSố: 9/KH-UBND\n\n**1. Việc thứ nhất**\n\nSở Thử làm việc này.\n\n"
          + "**2. Việc thứ hai**\n\nSở Thử làm việc kia.\n\n";
  private static final String LIST =
      "Ban hành:\n24/10/2025\nHiệu lực: Đã biết\nCập nhật:\n27/10/2025\n";

  @Test
  void theListOfRelatedDocumentsAndAllBehindItAreTheSites() throws IOException {
    LegalDocument found =
        read(
            PLAN
                + "Kế hoạch 9/KH-UBND thử\nVăn bản này chưa cập nhật nội dung Tiếng Anh\nKế hoạch 9 ngày 1/1/2025\n"
                + "## Văn bản liên quan\n"
                + LIST
                + LIST
                + "Địa chỉ: 1 Đường Thử\n");
    List<String> aside = found.setAside().stream().map(Passage::text).toList();
    assertEquals("Sở Thử làm việc kia.", found.provisions().getLast().text());
    assertTrue(aside.contains("Kế hoạch 9/KH-UBND thử"), aside.toString());
    assertTrue(aside.contains("Địa chỉ: 1 Đường Thử"), aside.toString());
  }

  @Test
  void aHeadingOfTheDocumentIsTheDocuments() throws IOException {
    LegalDocument found =
        read(
            PLAN + "**3. Văn bản liên quan**\n\nVăn bản liên quan\n\nCác văn bản nêu ở Phụ lục.\n");
    assertTrue(found.provisions().getLast().text().contains("nêu ở Phụ lục"), found.toString());
    assertEquals(List.of(), found.setAside());
  }

  @Test
  void whatToolsWroteBesideLinksIsNoLaw() throws IOException {
    LegalDocument found =
        read(PLAN.replace("việc kia.", "việc kia [JavaScript: Tip] [ID: cum_1] theo Luật Thử."));
    assertEquals("Sở Thử làm việc kia theo Luật Thử.", found.provisions().getLast().text());
  }

  private static LegalDocument read(String page) throws IOException {
    return switch (Parser.parse(SourceTexts.read("a.md", page))) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> throw new AssertionError(other.reason());
    };
  }
}
