package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  private static Work work(String head) throws IOException {
    String text = head + "\n\nĐiều 1. Thử.\n\nĐiều 2. Thử nữa.\n\nĐiều 3. Thi hành.\n";
    return switch (Parser.parse(SourceTexts.read("a.md", text))) {
      case Parsed.Document found -> found.document().work();
      case Parsed.NotADocument other -> throw new AssertionError(other.reason());
    };
  }
}
