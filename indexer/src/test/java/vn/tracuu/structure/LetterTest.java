package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Passage;
import vn.tracuu.source.SourceTexts;

/** Letters have no type: behind those they are addressed to the text begins. */
class LetterTest {
  private static final String HEAD =
      """
      CỤC THUẾ
      -------
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      ---------------
      Số: 8/CT-CS
      V/v máy thử
      Hà Nội, ngày 02 tháng 3 năm 2026

      """;
  private static final String TEXT =
      """
      Cục Thuế nhận được công văn số 9/SLA-CNTK ngày 01/3/2026 của Thuế tỉnh Sơn La về máy
      thử. Về vấn đề này, Cục Thuế có ý kiến như sau:
      Máy thử nộp thuế như máy khác và người thử máy thì không phải nộp gì cho đến hết năm.
      """;
  private static final String SIGNATURE =
      "\nNơi nhận:\n- Như trên.\n\nCỤC TRƯỞNG\n\nNguyễn Văn Thử\n";

  @Test
  void theTextBeginsBehindTheAddresseeWithoutABlankLine() throws IOException {
    LegalDocument letter = parse("Kính gửi: Thuế tỉnh Sơn La.\n" + TEXT);
    assertEquals("Kính gửi: Thuế tỉnh Sơn La.", letter.preface().getLast().text());
    assertTrue(body(letter).startsWith("Cục Thuế nhận được công văn"));
    assertEquals("Cục Thuế", letter.work().issuer());
  }

  @Test
  void allWhoAreAddressedStayTogether() throws IOException {
    LegalDocument letter =
        parse(
            "Kính gửi:\n- Ủy ban nhân dân các tỉnh, thành phố trực thuộc\nTrung ương;\n- Thuế tỉnh Sơn La.\n"
                + TEXT);
    assertTrue(letter.preface().getLast().text().endsWith("Trung ương; - Thuế tỉnh Sơn La."));
    assertTrue(body(letter).startsWith("Cục Thuế nhận được"));
  }

  private static String body(LegalDocument letter) {
    return ((Passage) letter.body().getFirst()).text();
  }

  private static LegalDocument parse(String text) throws IOException {
    return switch (Parser.parse(SourceTexts.read("a.md", HEAD + text + SIGNATURE))) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> throw new AssertionError(other.reason());
    };
  }
}
