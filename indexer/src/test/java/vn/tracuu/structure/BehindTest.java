package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Signer;
import vn.tracuu.source.SourceTexts;

/** What stands behind the signature of a document is of the document unless a site speaks. */
class BehindTest {
  private static final String TEXT =
      """
      # THÔNG TƯ

      Số: 8/2026/TT-BTC

      Điều 1. Ban hành mẫu để thử.

      Điều 2. Thông tư này có hiệu lực từ ngày 02 tháng 3 năm 2026.

      """;
  private static final String SIGNED = TEXT + "BỘ TRƯỞNG\n\nNguyễn Văn Thử\n\n";

  @Test
  void whatIsLongIsAttachedWithoutATitleToo() throws IOException {
    String rows = "Máy cày số 1 dùng để thử ở ruộng cạn và ruộng nước.\n\n".repeat(50);
    LegalDocument document = parse(SIGNED + "Tập máy đã thử năm 2026\n\n" + rows);
    assertEquals(List.of("art_1", "art_2", "att_1"), places(document));
    assertTrue(text(document, "att_1").contains("Máy cày số 1"));
  }

  @Test
  void whatIsLongBehindAConsolidatedTextIsNotAttached() throws IOException {
    String notes = "Máy cày số 1 dùng để thử ở ruộng cạn và ruộng nước.\n\n".repeat(50);
    String authenticated = TEXT + "XÁC THỰC VĂN BẢN HỢP NHẤT\n\nBỘ TRƯỞNG\n\nNguyễn Văn Thử\n\n";
    assertEquals(List.of("art_1", "art_2"), places(parse(authenticated + "Các máy\n\n" + notes)));
  }

  @Test
  void whatIsNumberedBelowTheFileIsNoRecipient() throws IOException {
    String rows = "Máy cày số 1 dùng để thử ở ruộng cạn và ruộng nước.\n".repeat(50);
    LegalDocument document =
        parse(
            TEXT
                + "Nơi nhận:\n- Bộ Thử;\n- Lưu: VT, KT (2).\n1. Máy thử có tên.\n2. Máy thử có số.\n"
                + rows);
    assertEquals(2, document.conclusions().recipients().size());
    assertTrue(document.find("att_1").isPresent());
  }

  @Test
  void aFormWithoutALabelIsAttached() throws IOException {
    LegalDocument document =
        parse(
            SIGNED
                + "HỒ SƠ THỬ MÁY\n\n(Ban hành kèm theo Thông tư số 8/2026/TT-BTC)\n\nTên máy thử là gì.\n");
    assertEquals(List.of("art_1", "art_2", "att_1"), places(document));
    assertTrue(text(document, "att_1").contains("Tên máy thử là gì."));
  }

  @Test
  void whatHasNoTitleStandsInTheConclusions() throws IOException {
    LegalDocument document = parse(SIGNED + "và những máy đã được thử từ trước.\n");
    assertTrue(
        document.conclusions().other().stream()
            .anyMatch(line -> line.text().equals("và những máy đã được thử từ trước.")));
  }

  @Test
  void aTranslationAndASitesNotesAreSetAside() throws IOException {
    String translation = "SOCIALIST REPUBLIC OF VIETNAM\n\nIndependence - Freedom\n\nArticle 1\n";
    assertTrue(aside(parse(SIGNED + translation)).contains("Article 1"));
    assertTrue(aside(parse(SIGNED + "GHI CHÚ SỐ HÓA\n\n- Đọc từ ảnh\n")).contains("- Đọc từ ảnh"));
  }

  @Test
  void issuerAndMottoPrintedOnceMoreAreNoAttachment() throws IOException {
    LegalDocument document =
        parse(
            SIGNED
                + "BỘ TÀI CHÍNH\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\n"
                + "QUY CHẾ\n\n(Ban hành kèm theo Thông tư số 8/2026/TT-BTC)\n\nĐiều 1. Thử.\n");
    assertEquals(List.of("art_1", "art_2", "att_1", "att_1__art_1"), places(document));
  }

  @Test
  void allWhoSignAreRead() throws IOException {
    LegalDocument document =
        parse(
            TEXT
                + "KT. BỘ TRƯỞNG BỘ TÀI CHÍNH\n\nTHỨ TRƯỞNG\n\nNguyễn Văn Thử\n\n"
                + "KT. BỘ TRƯỞNG BỘ CÔNG AN\n\nTHỨ TRƯỞNG\n\nTrung tướng Trần Thị Đọc\n");
    assertEquals(
        List.of("Nguyễn Văn Thử", "Trung tướng Trần Thị Đọc"),
        document.work().signers().stream().map(Signer::name).toList());
  }

  @Test
  void anAppendixBehindAnUnsignedTextIsNotLost() throws IOException {
    LegalDocument document =
        parse(TEXT + "Phụ lục I\n\n(Kèm theo Thông tư số 8/2026/TT-BTC)\n\nMáy thứ nhất.\n");
    assertEquals(List.of("art_1", "art_2", "att_1"), places(document));
  }

  @Test
  void aListRightBelowItsLabelIsOneAppendix() throws IOException {
    LegalDocument document =
        parse(
            SIGNED
                + "PHỤ LỤC I\n\nDANH MỤC MÁY THỬ\n\n(Kèm theo Thông tư số 8/2026/TT-BTC)\n\nMáy A.\n\n"
                + "PHỤ LỤC II\n\nQUY TRÌNH THỬ\n\n(Kèm theo Thông tư số 8/2026/TT-BTC)\n\nThử.\n");
    assertEquals(List.of("art_1", "art_2", "att_1", "att_2"), places(document));
    assertEquals("DANH MỤC MÁY THỬ", document.find("att_1").orElseThrow().last().heading().text());
  }

  @Test
  void theEndOfABracketIsNoAppendix() throws IOException {
    LegalDocument document =
        parse(
            "# QUYẾT ĐỊNH\n\nSố: 8/QĐ-UBND\n\nĐiều 1. Công bố danh mục máy thử (có\n"
                + "Phụ lục kèm theo).\n\nĐiều 2. Quyết định này có hiệu lực từ ngày ký.\n");
    assertEquals(List.of("art_1", "art_2"), places(document));
  }

  @Test
  void aSignatureBehindAnAppendixIsTheDocuments() throws IOException {
    LegalDocument document =
        parse(
            TEXT
                + "PHỤ LỤC\n\n(Kèm theo Thông tư số 8/2026/TT-BTC)\n\nMáy thứ nhất.\n\n"
                + "Nơi nhận:\n\n- Bộ Tài chính;\n- Lưu: VT.\n\nBỘ TRƯỞNG\n\nNguyễn Văn Thử\n");
    assertEquals("Nguyễn Văn Thử", document.work().signers().getFirst().name());
    assertEquals(2, document.conclusions().recipients().size());
    assertFalse(text(document, "att_1").contains("Lưu"));
  }

  @Test
  void footnotesOfAConsolidatedTextAreNoPartOfItsAppendix() throws IOException {
    LegalDocument document =
        parse(
            SIGNED
                + "PHỤ LỤC I\n\nMáy thứ nhất.\n\n"
                + "[1] Luật Thử số 8/2026/QH15 có căn cứ ban hành như sau:\n\n[2] Khoản này được sửa đổi.\n");
    assertEquals(2, document.conclusions().footnotes().size());
    assertEquals("Máy thứ nhất.", text(document, "att_1"));
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

  private static String text(LegalDocument document, String eId) {
    return document.find(eId).orElseThrow().last().text();
  }

  private static List<String> aside(LegalDocument document) {
    return document.setAside().stream().map(Passage::text).toList();
  }
}
