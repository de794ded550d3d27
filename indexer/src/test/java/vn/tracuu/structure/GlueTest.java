package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Signer;
import vn.tracuu.model.WorkType;
import vn.tracuu.source.SourceTexts;

/** Signatures that a converter glued to what stands around them. */
class GlueTest {
  private static final String TEXT =
      "BỘ TÀI CHÍNH ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ------- "
          + "Số: 8/2026/TT-BTC Hà Nội, ngày 02 tháng 3 năm 2026 THÔNG TƯ VỀ VIỆC THỬ\n"
          + "Điều 1. Thử máy.\nĐiều 2. Thông tư này có hiệu lực từ ngày ký.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Văn Thử|KT. BỘ TRƯỞNG|THỨ TRƯỞNG|-
          KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Văn Thử Phụ lục I (Kèm theo Thông tư này)|KT. BỘ TRƯỞNG|THỨ TRƯỞNG|Phụ lục I
          TM. CHÍNH PHỦ KT. THỦ TƯỚNG PHÓ THỦ TƯỚNG Nguyễn Văn Thử PHỤ LỤC (Kèm theo)|TM. CHÍNH PHỦ KT. THỦ TƯỚNG|PHÓ THỦ TƯỚNG|PHỤ LỤC
          TM. CHÍNH PHỦ THỦ TƯỚNG Nguyễn Văn Thử|TM. CHÍNH PHỦ|THỦ TƯỚNG|-
          - Lưu: VT, KH (2b). BỘ TRƯỞNG Nguyễn Văn Thử QUY CHẾ THỬ MÁY (Kèm theo)|''|BỘ TRƯỞNG|QUY CHẾ
          """)
  void aSignatureEndsWithTheName(String line, String authority, String role, String attached)
      throws IOException {
    LegalDocument document = document(TEXT + line + "\nMáy thứ nhất.\n");
    assertEquals(List.of(new Signer(authority, role, "Nguyễn Văn Thử")), document.work().signers());
    assertEquals(
        attached, document.find("att_1").map(path -> path.last().label().text()).orElse(null));
  }

  /** A line of thousands of signatures is read to its first ones, and the rest is kept. */
  @Test
  void manySignaturesInOneLineDoNotOverflow() throws IOException {
    String one = "KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Văn Thử PHỤ LỤC ";
    LegalDocument document = document(TEXT + one.repeat(20_000) + "Máy thứ hai.\n");
    assertEquals("Nguyễn Văn Thử", document.work().signers().getFirst().name());
    assertTrue(document.find("art_2").isPresent());
    String last = document.provisions().getLast().toString();
    assertTrue(last.contains("Máy thứ hai."), document.paths().size() + " places");
  }

  @ParameterizedTest
  @CsvSource({"DỰ THẢO LẦN 4", "DỰ THẢO 24.10.2026", "DỰ THẢO"})
  void aDraftSaysSoBeforeItsType(String words) throws IOException {
    LegalDocument draft =
        document(
            "QUỐC HỘI ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc -------"
                + " Luật số: … /2026/QH16 "
                + words
                + " LUẬT THỬ MÁY\nĐiều 1. Thử máy.\nĐiều 2. Luật này có hiệu lực từ ngày ký.\n");
    assertEquals(WorkType.LUAT, draft.work().type());
    assertEquals("THỬ MÁY", draft.work().title());
    assertEquals("Quốc hội", draft.work().issuer());
  }

  @Test
  void theSessionOfAnOldLawStandsBeforeItsType() throws IOException {
    LegalDocument law =
        document(
            "QUỐC HỘI ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc -------"
                + "\nSố: 8/2006/QH11\nHà Nội, ngày 02 tháng 3 năm 2006 QUỐC HỘI NƯỚC CỘNG HÒA XÃ HỘI CHỦ"
                + " NGHĨA VIỆT NAM Khoá XI, kỳ họp thứ 9 (Từ ngày 1 tháng 2 đến ngày 2 tháng 3 năm 2006)"
                + " LUẬT THỬ MÁY\nĐiều 1. Thử máy.\nĐiều 2. Thi hành.\n");
    assertEquals(WorkType.LUAT, law.work().type());
    assertEquals("THỬ MÁY", law.work().title());
    assertEquals("Quốc hội", law.work().issuer());
    assertEquals("2006-03-02", law.work().date().orElseThrow().toString());
  }

  private static LegalDocument document(String text) throws IOException {
    return switch (Parser.parse(SourceTexts.read("a.txt", text))) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> throw new AssertionError(other.reason());
    };
  }
}
