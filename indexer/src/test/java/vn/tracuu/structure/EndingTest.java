package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Work;
import vn.tracuu.source.SourceTexts;

/** Where the provisions end and what closes them begins. */
class EndingTest {
  private static final String TEXT =
      """
      Số: 8/NQ-HĐND

      NGHỊ QUYẾT

      Về việc thử máy

      Điều 1. Người thử máy thì thử mọi máy.

      Điều 2. Nghị quyết có hiệu lực từ ngày ký.

      """;

  @Test
  void whoAdoptedItIsNoPartOfTheLastArticle() throws IOException {
    LegalDocument document =
        parse(
            TEXT
                + "Nghị quyết này đã được Hội đồng nhân dân tỉnh Sơn La khóa XV,\n"
                + "kỳ họp thứ 8 thông qua ngày 02 tháng 3 năm 2026.\n\n"
                + "Nơi nhận:\n- Như trên.\n\nCHỦ TỊCH\n\nNguyễn Văn Thử\n");
    assertEquals("Nghị quyết có hiệu lực từ ngày ký.", text(document, "art_2"));
    assertTrue(
        document.conclusions().other().stream()
            .anyMatch(line -> line.text().endsWith("thông qua ngày 02 tháng 3 năm 2026.")));
  }

  @Test
  void anAdoptedResolutionWithinTheTextEndsNothing() throws IOException {
    LegalDocument document =
        parse(
            TEXT
                + "Nghị quyết đã được Hội đồng nhân dân tỉnh thông qua thì\nngười thử đọc lại.\n\n"
                + "Điều 3. Hội đồng nhân dân giám sát.\n\nĐiều 4. Người thử ghi lại.\n\n"
                + "Điều 5. Máy thử.\n\nĐiều 6. Máy đọc.\n\nĐiều 7. Máy ghi.\n\nĐiều 8. Hết.\n\n"
                + "Điều 9. Xong.\n\nCHỦ TỊCH\n\nNguyễn Văn Thử\n");
    assertTrue(document.find("art_9").isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KT. CHỦ TỊCH#PHÓ CHỦ TỊCH#Nguyễn#Văn Thử##|KT. CHỦ TỊCH, PHÓ CHỦ TỊCH, Nguyễn Văn Thử
          KT. CHỦ TỊCH#PHÓ CHỦ TỊCH#Nguyễn Văn#Thử##|KT. CHỦ TỊCH, PHÓ CHỦ TỊCH, Nguyễn Văn Thử
          KT. CHỦ TỊCH#PHÓ CHỦ TỊCH#Đại#tướng Nguyễn Văn Thử##|KT. CHỦ TỊCH, PHÓ CHỦ TỊCH, Đại tướng Nguyễn Văn Thử
          KT. CHỦ TỊCH#PHÓ CHỦ TỊCH#Nguyễn Văn Thử##Phụ#lục 1##|KT. CHỦ TỊCH, PHÓ CHỦ TỊCH, Nguyễn Văn Thử
          KT. CHỦ TỊCH#PHÓ CHỦ TỊCH#Nguyễn Văn Thử#Phụ#lục 1##|KT. CHỦ TỊCH, PHÓ CHỦ TỊCH, Nguyễn Văn Thử
          """)
  void aSignersNameMayBeBrokenOverTwoLines(String lines, String signer) throws IOException {
    assertEquals(List.of(signer), signers(lines));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CHỦ TỊCH##(Đã ký)##Nguyễn Văn Thử##|, CHỦ TỊCH, Nguyễn Văn Thử
          CHỦ TỊCH##(đã ký và đóng dấu)##Nguyễn Văn Thử##|, CHỦ TỊCH, Nguyễn Văn Thử
          CHỦ TỊCH##Đã ký##Nguyễn Văn Thử##|, CHỦ TỊCH, Nguyễn Văn Thử
          Nguyễn Văn Thử (Đã ký)##|, , Nguyễn Văn Thử
          """)
  void whatSaysThatItIsSignedIsNoPartOfTheName(String lines, String signer) throws IOException {
    assertEquals(List.of(signer), signers(lines));
    LegalDocument document = parse(TEXT + lines.replace('#', '\n'));
    assertEquals("Nghị quyết có hiệu lực từ ngày ký.", text(document, "art_2"));
    assertTrue(
        document.conclusions().other().stream()
            .anyMatch(line -> line.text().toLowerCase(Locale.ROOT).contains("đã ký")));
  }

  @Test
  void theNameMayStandAboveTheRole() throws IOException {
    assertEquals(
        List.of(", Bộ trưởng Bộ Công an, Đại tướng Nguyễn Văn Thử"),
        signers("Nơi nhận:#- Như trên.##Đại tướng Nguyễn Văn Thử#Bộ trưởng Bộ Công an#"));
  }

  @Test
  void anAgencyBehindTheNameSignsNothing() throws IOException {
    assertEquals(
        List.of(", CHỦ TỊCH, Nguyễn Văn Thử"),
        signers("CHỦ TỊCH#Nguyễn Văn Thử##THỦ TƯỚNG CHÍNH PHỦ##DANH SÁCH##Người thử"));
  }

  /** Its head is that of the decree, its foot its own. */
  @ParameterizedTest
  @ValueSource(strings = {"XÁC THỰC VĂN BẢN HỢP NHẤT", "XÁC NHẬN VĂN BẢN HỢP NHẤT"})
  void aConsolidatedTextHasTheNumberThatItIsAuthenticatedBy(String words) throws IOException {
    Work work =
        parse(
                "CHÍNH PHỦ\n\nSố: 8/2020/NĐ-CP\n\nNGHỊ ĐỊNH\n\nQuy định về thử máy\n\n"
                    + "Điều 1. Người thử máy.\n\nĐiều 2. Máy được thử.\n\n"
                    + "BỘ TÀI CHÍNH\n\nSố: 9/VBHN-BTC\n\n"
                    + words
                    + "\n\nHà Nội, ngày 3 tháng 5 năm 2026\n\nBỘ TRƯỞNG\n\nNguyễn Văn Thử\n")
            .work();
    assertEquals("9/VBHN-BTC", work.number());
    assertEquals("Bộ Tài chính", work.issuer());
    assertEquals("2026-05-03", work.date().orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          XÁC THỰC VĂN BẢN HỢP NHẤT##CHỦ NHIỆM##Nguyễn Văn Thử | , CHỦ NHIỆM, Nguyễn Văn Thử
          XÁC THỰC VĂN BẢN HỢP NHẤT##KT. BỘ TRƯỞNG#THỨ TRƯỞNG##Nguyễn Văn Thử | KT. BỘ TRƯỞNG, THỨ TRƯỞNG, Nguyễn Văn Thử
          """)
  void nobodySignsOnBehalfOfTheWordsThatAuthenticate(String lines, String signer)
      throws IOException {
    assertEquals(List.of(signer), signers(lines));
  }

  @Test
  void whatAuthenticatesMayStandBehindWhatIsAttached() throws IOException {
    LegalDocument document =
        parse(
            "NGHỊ ĐỊNH\n\nQuy định về thử máy\n\nĐiều 1. Người thử máy.\n\nĐiều 2. Máy được thử.\n\n"
                + "PHỤ LỤC\n\n(Kèm theo Nghị định số 8/2020/NĐ-CP)\n\n1. Máy thử.\n\n"
                + "BỘ TÀI CHÍNH\n\nSố: 9/VBHN-BTC\n\nXÁC THỰC VĂN BẢN HỢP NHẤT\n\n"
                + "Hà Nội, ngày 3 tháng 5 năm 2026\n\nBỘ TRƯỞNG\n\nNguyễn Văn Thử\n");
    assertEquals("9/VBHN-BTC", document.work().number());
    assertEquals("Nguyễn Văn Thử", document.work().signers().getFirst().name());
    assertEquals("Máy thử.", text(document, "att_1__cl_1"));
  }

  @Test
  void theRemarkBelowTheTitleOfWhatIsAttachedMayBeBroken() throws IOException {
    LegalDocument document =
        parse(
            TEXT
                + "CHỦ TỊCH\n\nNguyễn Văn Thử\n\nDANH MỤC MÁY\n\n(Kèm\ntheo Nghị quyết số 8/NQ-HĐND)\n\n"
                + "1. Máy thử.\n\nQUY TRÌNH THỬ MÁY\n\n(Kèm\ntheo Nghị quyết số 8/NQ-HĐND)\n\n"
                + "1. Thử máy.\n");
    assertEquals("Thử máy.", text(document, "att_2__cl_1"));
  }

  private static List<String> signers(String lines) throws IOException {
    return parse(TEXT + lines.replace('#', '\n')).work().signers().stream()
        .map(signer -> String.join(", ", signer.authority(), signer.role(), signer.name()))
        .toList();
  }

  private static String text(LegalDocument document, String eId) {
    return document.find(eId).orElseThrow().last().text();
  }

  private static LegalDocument parse(String text) throws IOException {
    return switch (Parser.parse(SourceTexts.read("a.md", text))) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> throw new AssertionError(other.reason());
    };
  }
}
