package vn.tracuu.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tracuu.Bench;

final class CitationFormatTest {
  private static final LinkedCorpus CORPUS = corpus();

  private static LinkedCorpus corpus() {
    try {
      return LinkedCorpus.of(List.of(), CatalogueFile.read(Bench.checkout().resolve("corpus")));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          57-nq-tw-2024|''|Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia|Nghị quyết số 57-NQ/TW
          161-qd-ubnd-son-la-2025|mục 5.1 phần II Điều 1|mục 5.1 phần II Điều 1 Quyết định số 161/QĐ-UBND ngày 20 tháng 01 năm 2025 của Ủy ban nhân dân tỉnh Sơn La về nhiệm vụ, giải pháp chủ yếu thực hiện Kế hoạch phát triển kinh tế - xã hội và dự toán ngân sách nhà nước năm 2025|mục 5.1 phần II Điều 1 Quyết định số 161/QĐ-UBND
          31-2024-qh15|điểm đ khoản 2 Điều 5|điểm đ khoản 2 Điều 5 Luật Đất đai|điểm đ khoản 2 Điều 5 Luật Đất đai
          703-kl-tu-son-la-2022|''|Kết luận số 703-KL/TU ngày 30 tháng 8 năm 2022 của Ban Thường vụ Tỉnh ủy Sơn La|Kết luận số 703-KL/TU
          461-nq-hdnd-son-la-2025|Điều 1|Điều 1 Nghị quyết số 461/NQ-HĐND ngày 20 tháng 02 năm 2025 của Hội đồng nhân dân tỉnh Sơn La thành lập một số cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh|Điều 1 Nghị quyết số 461/NQ-HĐND
          01-nq-cp-2025|''|Nghị quyết số 01/NQ-CP ngày 08 tháng 01 năm 2025 của Chính phủ về nhiệm vụ, giải pháp chủ yếu thực hiện Kế hoạch phát triển kinh tế - xã hội và dự toán ngân sách nhà nước năm 2025|Nghị quyết số 01/NQ-CP
          """)
  void firstAndLater(String id, String place, String first, String later) {
    CitationFormat format = new CitationFormat(CORPUS.work(id).orElseThrow());
    assertEquals(first, format.first(place));
    assertEquals(later, format.later(place));
  }
}
