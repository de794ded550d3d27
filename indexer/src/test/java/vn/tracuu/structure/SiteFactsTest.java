package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.tracuu.model.Work;
import vn.tracuu.model.WorkType;
import vn.tracuu.source.SourceTexts;

/** What a site says over a text counts where the text is silent, and only there. */
class SiteFactsTest {
  private static final String LAW =
      "\n# NGHỊ ĐỊNH\n\n## QUY ĐỊNH VỀ VIỆC THỬ\n\nCăn cứ Luật Thử;\n\n### Điều 1. Phạm vi\n\nNghị định này"
          + " để thử.\n\n### Điều 2. Hiệu lực\n\nNghị định này có hiệu lực kể từ ngày ký.\n";

  @Test
  void frontMatterTellsNumberAndDay() throws IOException {
    Work work =
        work("---\nso_hieu: \"254/2026/NĐ-CP\"\nngay_ban_hanh: \"2026-06-30\"\n---\n" + LAW);
    assertEquals("254/2026/NĐ-CP", work.number());
    assertEquals("2026-06-30", work.date().orElseThrow().toString());
  }

  @Test
  void theTitleOfThePageMayNameTheNumber() throws IOException {
    assertEquals(
        "174/2026/NĐ-CP", work("---\ntitle: Nghị định 174/2026/NĐ-CP thử\n---\n" + LAW).number());
  }

  @Test
  void typeAndNumberInTheTitleOfThePageAreNoPartOfTheTitle() throws IOException {
    String page =
        "---\ntitle: %s\n---\n\n# NGHỊ ĐỊNH\n\n### Điều 1. Thử\n\nMáy.\n\n### Điều 2. Hết\n\nMáy.\n";
    assertEquals("về việc thử", work(page.formatted("Nghị định 8/2026/NĐ-CP về việc thử")).title());
    Work dashed = work(page.formatted("Nghị định số 8/2026/NĐ-CP - Thử máy"));
    assertEquals("Thử máy", dashed.title());
    assertEquals("8/2026/NĐ-CP", dashed.number());
  }

  @Test
  void aListOfFactsTellsThem() throws IOException {
    Work work =
        work(
            "## THÔNG TIN VĂN BẢN\n\n- **Số hiệu:** 260/2026/NĐ-CP\n- **Ngày ban hành:** 2026-06-30\n- **Ngày"
                + " hiệu lực:** 2026-07-01\n\n"
                + LAW);
    assertEquals("260/2026/NĐ-CP", work.number());
    assertEquals("2026-06-30", work.date().orElseThrow().toString());
  }

  @Test
  void theTextItselfComesFirst() throws IOException {
    String named =
        "---\nso_hieu: \"9/2026/NĐ-CP\"\n---\n\nCHÍNH PHỦ\n\nSố: 8/2026/NĐ-CP\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA"
            + " VIỆT NAM\n"
            + LAW;
    assertEquals("8/2026/NĐ-CP", work(named).number());
  }

  @Test
  void aHeadingOfThePageIsNoIssuerWhereTheNumberTellsOne() throws IOException {
    Work work =
        work(
            "---\nso-hieu: 254/2026/NĐ-CP\nsign_date: 2026-06-30\n---\n\n## THÔNG TIN VĂN BẢN\n"
                + LAW);
    assertEquals("Chính phủ", work.issuer());
    assertEquals("2026-06-30", work.date().orElseThrow().toString());
  }

  @Test
  void theFormulaNamesTheIssuerOfATextWithoutHead() throws IOException {
    Work work =
        work(
            "# THÔNG TƯ\n\n## Thử một thông tư\n\nCăn cứ Luật Thử;\n\nBộ trưởng Bộ Nội vụ ban hành Thông tư"
                + " thử.\n\n### Điều 1. Phạm vi\n\nThông tư này để thử.\n");
    assertEquals("Bộ Nội vụ", work.issuer());
  }

  @Test
  void theDayBesideItsNumberIsTheDocuments() throws IOException {
    Work work =
        work("Nghị định 8/2026/NĐ-CP\n\nSố: 8/2026/NĐ-CP Hà Nội ngày 11 tháng 4 năm 2026\n" + LAW);
    assertEquals("2026-04-11", work.date().orElseThrow().toString());
  }

  @Test
  void theGazettesHeadingTellsAConsolidatedText() throws IOException {
    Work work =
        work(
            "VĂN BẢN HỢP NHẤT - VĂN PHÒNG QUỐC HỘI\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do -"
                + " Hạnh phúc\n\n**LUẬT**\n\n**THỬ MỘT LUẬT**\n\nCăn cứ Hiến pháp;\n\n### Điều 1. Phạm vi\n\nLuật này"
                + " để thử.\n");
    assertEquals(WorkType.VAN_BAN_HOP_NHAT, work.type());
    assertEquals("Văn phòng Quốc hội", work.issuer());
  }

  private static Work work(String page) throws IOException {
    return switch (Parser.parse(SourceTexts.read("a.md", page))) {
      case Parsed.Document found -> found.document().work();
      case Parsed.NotADocument other -> throw new AssertionError(other.reason());
    };
  }
}
