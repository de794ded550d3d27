package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Work;
import vn.tracuu.source.SourceTexts;

class HeadLinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Số: 8/2026/TT-BTC##Hà Nội, ngày 3 tháng 5 năm 2026##Về việc thử máy|8/2026/TT-BTC|2026-05-03|Về việc thử máy
          Số 8/2026/TT-BTC##Quy định việc thử máy|8/2026/TT-BTC||Quy định việc thử máy
          Số: 8/2026/TT-BTC|8/2026/TT-BTC||''
          VỀ PHÒNG,##CHỐNG VIỆC THỬ MÁY|''||VỀ PHÒNG, CHỐNG VIỆC THỬ MÁY
          """)
  void numberAndDayMayStandBelowTheType(String lines, String number, String day, String title)
      throws IOException {
    Work work = work("THÔNG TƯ\n\n" + lines.replace("##", "\n\n"));
    assertEquals(number, work.number());
    assertEquals(day, work.date().map(Object::toString).orElse(null));
    assertEquals(title, work.title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Quy định về thử máy#Thông tư số 8/2020/TT-BTC ngày 3 tháng 5 năm 2020 của Bộ trưởng Bộ Tài chính, có hiệu lực kể từ ngày 5 tháng 5 năm 2020, được sửa đổi, bổ sung bởi:#1. Thông tư số 9/2021/TT-BTC ngày 4 tháng 6 năm 2021.|Quy định về thử máy
          Sửa đổi, bổ sung một số điều của#Thông tư số 8/2020/TT-BTC ngày 3 tháng 5 năm 2020 quy định về thử máy|Sửa đổi, bổ sung một số điều của Thông tư số 8/2020/TT-BTC ngày 3 tháng 5 năm 2020 quy định về thử máy
          Quy định về thử máy đối với##Người thử máy|Quy định về thử máy đối với Người thử máy
          Thực hiện thí điểm thử máy#tại một số nơi|Thực hiện thí điểm thử máy tại một số nơi
          Quy định về thử máy1|Quy định về thử máy
          Quy định về thử máy dưới 50 m2[1] và máy COVID-19|Quy định về thử máy dưới 50 m2 và máy COVID-19
          """)
  void theTitleOfAConsolidatedTextIsTheLawsAlone(String lines, String title) throws IOException {
    String head = "Số: 8/VBHN-BTC\n\nTHÔNG TƯ1\n" + lines.replace('#', '\n');
    String text = head + "\n\nCăn cứ Luật Thử máy;\n\nBộ trưởng Bộ Tài chính ban hành Thông tư:";
    LegalDocument document = document(text);
    assertEquals("THÔNG TƯ " + title, document.work().title());
    assertEquals(1, document.bases().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Số: 8/2026/NĐ-CP#NGHỊ ĐỊNH#CHÍNH PHỦ#Quy định về thử máy|Quy định về thử máy
          BỘ THỬ MÁY#Số: 8/QĐ-BTM#QUYẾT ĐỊNH#BỘ THỬ MÁY#VỀ VIỆC THỬ MÁY|VỀ VIỆC THỬ MÁY
          BỘ THỬ MÁY#Số: 8/QĐ-BTM#QUYẾT ĐỊNH#VỀ VIỆC THỬ MÁY BỘ TRƯỞNG BỘ THỬ MÁY|VỀ VIỆC THỬ MÁY
          BỘ THỬ MÁY#Số: 8/QĐ-BTM#QUYẾT ĐỊNH#VỀ VIỆC CÔNG BỐ LỜI CỦA BỘ TRƯỞNG BỘ THỬ MÁY|VỀ VIỆC CÔNG BỐ LỜI CỦA BỘ TRƯỞNG BỘ THỬ MÁY
          """)
  void theIssuerAboveOrBelowTheTitleIsNoPartOfIt(String lines, String title) throws IOException {
    assertEquals(title, work(lines.replace("#", "\n\n")).title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Số: 8/BTC-CST#V/v thử máy##Hà#Nội, ngày 3 tháng 5 năm 2026|V/v thử máy
          Số: 8/BTC-CST V/v thử máy##Hà Nội, ngày 3 tháng 5 năm 2026|V/v thử máy
          Số: 8/BTC-CST#V/v thử#GTGT##Hà Nội, ngày 3 tháng 5 năm 2026|V/v thử GTGT
          Số: 8/BTC-CST#v/v thử máy##Hà Nội, ngày 3 tháng 5 năm 2026|v/v thử máy
          Số: 8/BTC-CST#Về thử máy##Thành phố#Hồ Chí Minh, ngày 3 tháng 5 năm 2026|Về thử máy
          """)
  void theSubjectAndTheDayOfALetter(String lines, String title) throws IOException {
    String head = "BỘ TÀI CHÍNH\n\n" + lines.replace('#', '\n') + "\n\nKính gửi: Thuế tỉnh Sơn La.";
    Work work = work(head);
    assertEquals(title, work.title());
    assertEquals("8/BTC-CST", work.number());
    assertEquals("2026-05-03", work.date().orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CỤC THUẾ#THUẾ TỈNH SƠN LA|Thuế tỉnh Sơn La
          ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI#SỞ GIÁO DỤC VÀ ĐÀO TẠO|Sở Giáo dục và Đào tạo
          """)
  void anAgencyBelowAnotherHasItsOwnName(String lines, String issuer) throws IOException {
    assertEquals(
        issuer, work(lines.replace("#", "\n\n") + "\n\nSố: 8/TM-TM\n\nV/v thử máy").issuer());
  }

  /** With a full stop, at length, and over an empty line. */
  @Test
  void whatStandsBetweenTypeAndRecitalsIsTheTitle() throws IOException {
    String recitals = "\n\nCăn cứ Luật Thử máy;\n\nTheo đề nghị của Vụ trưởng Vụ Thử;\n\n";
    for (String title :
        List.of(
            "Quy định việc thử máy.",
            "Sửa đổi Thông tư về việc thử máy" + ", việc đọc và việc ghi lỗi".repeat(30),
            "Hướng dẫn việc thử máy\n\nđối với người thử đã nghỉ việc")) {
      LegalDocument read =
          document(
              "Số: 8/2026/TT-BTM\n\nTHÔNG TƯ\n\n"
                  + title
                  + recitals
                  + "Bộ trưởng Bộ Thử máy ban hành Thông tư về việc thử máy.");
      assertEquals(title.replace("\n\n", " "), read.work().title());
      assertEquals(2, read.bases().size());
    }
  }

  private static Work work(String head) throws IOException {
    return document(head).work();
  }

  private static LegalDocument document(String head) throws IOException {
    String text = head + "\n\nĐiều 1. Thử.\n\nĐiều 2. Thử nữa.\n\nĐiều 3. Thi hành.\n";
    return switch (Parser.parse(SourceTexts.read("a.md", text))) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> throw new AssertionError(other.reason());
    };
  }
}
