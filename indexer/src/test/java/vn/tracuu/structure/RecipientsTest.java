package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Signer;
import vn.tracuu.source.SourceTexts;

/** Recipients that recognition read line by line with the signature beside them. */
class RecipientsTest {
  private static final String TEXT =
      "Số: 8/2026/NĐ-CP\nNGHỊ ĐỊNH\nQuy định việc thử\nĐiều 1. Thử máy.\nĐiều 2. Bộ Thử thi hành.\n";

  @Test
  void theSignatureStandsInTheirLines() throws IOException {
    LegalDocument read =
        parse(
            "Nơi nhận: TM. CHÍNH PHỦ\n- Ban Bí thư Trung ương Đảng; KT. THỦ TƯỚNG\n"
                + "- Thủ tướng, các Phó Thủ tướng Chính phủ; PHÓ THỦ TƯỚNG\n"
                + "- Kiểm toán nhà nước; Nguyễn Văn Thử\n- Lưu: VT, TM (2b).\n");
    assertEquals(
        List.of(new Signer("TM. CHÍNH PHỦ KT. THỦ TƯỚNG", "PHÓ THỦ TƯỚNG", "Nguyễn Văn Thử")),
        read.work().signers());
    assertEquals(
        List.of(
            "- Ban Bí thư Trung ương Đảng;",
            "- Thủ tướng, các Phó Thủ tướng Chính phủ;",
            "- Kiểm toán nhà nước;",
            "- Lưu: VT, TM (2b)."),
        read.conclusions().recipients().stream().map(Passage::text).toList());
  }

  /** "THỦ TƯỚNG" may be the rest of "KT. THỦ TƯỚNG": nobody is said to have signed so. */
  @Test
  void whatIsReadInPartNamesNoOffice() throws IOException {
    LegalDocument read =
        parse(
            "Nơi nhận: TM. CHÍNH PHỦ\n- Ban Bí thư Trung ương Đảng; k TT. THỦ TƯỚNG\n"
                + "- Thủ tướng, các Phó Thủ tướng Chính phủ;\n- Lưu: VT, TM (2b).\n");
    assertEquals(List.of(), read.work().signers());
  }

  @ParameterizedTest
  @CsvSource({
    "Mới nhận: ì TM. CHÍNH PHỦ",
    "ơi nhận: TM. CHÍNH PHỦ",
    "ANới nhận: KT. BỘ TRƯỞNG",
    "''"
  })
  void aListIsToldByItsFirstNames(String heading) throws IOException {
    LegalDocument read =
        parse(
            heading
                + "\n- Ban Bí thư Trung ương Đảng;\n- Thủ tướng, các Phó Thủ tướng Chính phủ;\n"
                + "- Lưu: VT, TM (2b).\n");
    assertEquals("Bộ Thử thi hành.", read.find("art_2").orElseThrow().last().text());
    assertEquals(2, read.provisions().size());
    assertEquals(3, read.conclusions().recipients().size());
  }

  /** Within an article they are told something, and no list begins. */
  @Test
  void whoIsReportedToIsNoRecipient() throws IOException {
    LegalDocument read =
        parse("- Ban Bí thư Trung ương Đảng được báo cáo.\n- Người thử báo cáo Thủ tướng.\n");
    assertEquals(List.of(), read.conclusions().recipients());
  }

  private static LegalDocument parse(String ending) throws IOException {
    return switch (Parser.parse(SourceTexts.read("a.txt", TEXT + ending))) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> throw new AssertionError(other.reason());
    };
  }
}
