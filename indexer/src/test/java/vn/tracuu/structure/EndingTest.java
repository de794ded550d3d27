package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.tracuu.model.LegalDocument;
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
