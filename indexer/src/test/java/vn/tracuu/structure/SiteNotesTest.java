package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Passage;
import vn.tracuu.source.SourceTexts;

/** What a site notes on its own copy is kept apart, and nothing of the document with it. */
class SiteNotesTest {
  private static final String FRONT = "---\ntitle: \"Thông tư 9/2026/TT-BT\"\ndocid: 7\n---\n\n";
  private static final String ARTICLES =
      "# THÔNG TƯ\n\n## Quy định việc thử\n\n### Điều 1. Phạm vi\n\nThông tư này để thử.\n\n"
          + "### Điều 2. Hiệu lực\n\nThông tư này có hiệu lực ngay.\n\n";

  @Test
  void notesOnHowTheTextWasMadeAndAllBehindThemAreTheSites() throws IOException {
    LegalDocument found =
        parse(
            FRONT
                + ARTICLES
                + "---\n\n## Ghi chú\n\n- **PDF gốc:** 9-bt.pdf\n- Có 2 điều.\n\n"
                + "## Văn bản liên quan\n\n- Luật Thử\n");
    assertEquals("Thông tư này có hiệu lực ngay.", found.provisions().getLast().text());
    assertTrue(aside(found).containsAll(List.of("- Có 2 điều.", "- Luật Thử")), found.toString());
  }

  @Test
  void headingsWithoutMarksAreReadToo() throws IOException {
    LegalDocument found =
        parse(FRONT + ARTICLES + "## NGUON THAM KHAO\n\n- [vanban.chinhphu.vn](https://a.vn/1)\n");
    assertTrue(aside(found).contains("- vanban.chinhphu.vn"), found.toString());
  }

  @Test
  void aRemarkBetweenParagraphsIsTheSites() throws IOException {
    LegalDocument found =
        parse(
            FRONT
                + ARTICLES.replace("để thử.", "để thử.\n\n> Lưu ý: bản OCR, cần đối chiếu.\n")
                + "*Cập nhật lần cuối: 08/06/2026*\n");
    assertEquals(
        List.of("Thông tư này để thử.", "Thông tư này có hiệu lực ngay."),
        found.provisions().stream().map(one -> one.text()).toList());
    assertEquals(2, aside(found).stream().filter(line -> line.matches("(Lưu|Cập).*")).count());
  }

  @Test
  void theLinesAboveTheLastRemarkAreOfIt() throws IOException {
    String remark =
        "*Thông tư này thay thế Thông tư 8/2025/TT-BT.*\n*Nguồn: chinhphu.vn (PDF signed, 5 trang).*\n";
    LegalDocument found = parse(FRONT + ARTICLES + "---\n\n" + remark);
    assertEquals("Thông tư này có hiệu lực ngay.", found.provisions().getLast().text());
    assertTrue(aside(found).contains("Thông tư này thay thế Thông tư 8/2025/TT-BT."), "set aside");
    LegalDocument without = parse(FRONT + ARTICLES + remark);
    assertTrue(without.provisions().getLast().text().contains("thay thế"), "no rule above it");
  }

  /** Of the links no address is left that would tell them. */
  @Test
  void aHeadingBelowARemarkIsTheSites() throws IOException {
    LegalDocument found =
        parse(
            FRONT
                + ARTICLES
                + "---\n\n*Ghi chú: Trích từ luatvietnam.vn.*\n\n---\n\n## Tham khảo\n\n- Luật Thử\n");
    assertEquals("Thông tư này có hiệu lực ngay.", found.provisions().getLast().text());
    assertTrue(aside(found).containsAll(List.of("Tham khảo", "- Luật Thử")), found.toString());
  }

  @Test
  void notesOfAFormAreLaw() throws IOException {
    String form = "## PHỤ LỤC\n\n**MẪU ĐƠN**\n\nKính đề nghị thử.\n\nGhi chú:\n\n(1) Ghi rõ tên.\n";
    LegalDocument found = parse(FRONT + ARTICLES + form);
    assertTrue(found.toString().contains("Ghi rõ tên"), found.toString());
    assertFalse(aside(found).contains("(1) Ghi rõ tên."), found.toString());
    LegalDocument noted = parse(FRONT + ARTICLES + form + "\n---\n\n*Nguồn: luatvietnam.vn*\n");
    assertFalse(aside(noted).contains("(1) Ghi rõ tên."), noted.toString());
    assertTrue(aside(noted).contains("Nguồn: luatvietnam.vn"), noted.toString());
  }

  @Test
  void notesAboveAnArticleDoNotEndTheDocument() throws IOException {
    LegalDocument found =
        parse(
            FRONT
                + "## Nguồn tham khảo\n\n- luatvietnam.vn\n\n"
                + ARTICLES
                + "Thông tư này nói về OCR.\n");
    assertTrue(found.provisions().getLast().text().endsWith("nói về OCR."), found.toString());
  }

  @Test
  void whatNoSiteWroteStaysWhole() throws IOException {
    LegalDocument found = parse(ARTICLES + "## Nguồn tham khảo\n\n- luatvietnam.vn\n");
    assertFalse(aside(found).contains("- luatvietnam.vn"), found.toString());
  }

  private static List<String> aside(LegalDocument document) {
    return document.setAside().stream().map(Passage::text).toList();
  }

  private static LegalDocument parse(String page) throws IOException {
    return switch (Parser.parse(SourceTexts.read("a.md", page))) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> throw new AssertionError(other.reason());
    };
  }
}
