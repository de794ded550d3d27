package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of issuers out of the lines in capitals around quốc hiệu. */
class IssuerNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          CHÍNH PHỦ                                           | Chính phủ
          CHÍNH PHỦ / “CỔNG THÔNG TIN ĐIỆN TỬ CHÍNH PHÙ       | Chính phủ
          CHÍNH PHỦ / CỔNG THÔNG TIN ĐIỆN TỬ CHÍNH PHỦ        | Chính phủ
          CHÍNH PHỦ / 8/2026/NĐ-CP                            | Chính phủ
          CHÍNH PHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM        | Chính phủ
          QUỐC HỘI / DỰ THẢO 24.10.2026                       | Quốc hội
          ỦY BAN NHÂN DÂN / TỈNH SƠN LA                       | Ủy ban nhân dân tỉnh Sơn La
          BỘ GIÁO DỤC / VÀ ĐÀO TẠO                            | Bộ Giáo dục và Đào tạo
          """)
  void whatIsNoNameIsNoPartOfIt(String lines, String expected) {
    assertEquals(expected, IssuerName.of(List.of(lines.split(" / "))));
  }
}
