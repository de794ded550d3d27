package vn.tracuu.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tracuu.Bench;
import vn.tracuu.Decision161;
import vn.tracuu.directive.Agencies;
import vn.tracuu.link.Finding.Concern;

final class DraftCheckTest {
  private static final DraftCheck CHECK =
      new DraftCheck(corpus(), Agencies.known(), LocalDate.of(2026, 1, 5));

  private static LinkedCorpus corpus() {
    try {
      return LinkedCorpus.of(
          List.of(Decision161.document()), CatalogueFile.read(Bench.checkout().resolve("corpus")));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;|NONE|Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024
          Căn cứ Nghị quyết số 29-NQ ngày 04/11/2013 của Ban Chấp hành Trung ương khóa XVI;|CONTRADICTED|29-NQ/TW
          Căn cứ Nghị quyết số 57-NQ/TW ngày 20/12/2024 của Bộ Chính trị;|CONTRADICTED|ngày 22/12/2024
          Căn cứ Nghị quyết 06/NQ-TU ngày 21/01/2021 của Ban Chấp hành Đảng bộ tỉnh;|CONTRADICTED|06-NQ/TU
          Căn cứ Luật số 158/2024/QH15;|CONTRADICTED|Nghị quyết
          Căn cứ Nghị quyết số 420/NQ-HĐND ngày 05/12/2024 của HĐND tỉnh Sơn La;|SUPERSEDED|457/NQ-HĐND
          Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Chính phủ;|CONTRADICTED|do Bộ Chính trị ban hành
          Căn cứ Nghị quyết số 420/NQ-HĐND ngày 05/12/2024 của UBND tỉnh Sơn La;|CONTRADICTED|do Hội đồng nhân dân tỉnh Sơn La
          Căn cứ Chỉ thị số 21/CT-UBND ngày 11/12/2023 của UBND tỉnh Sơn La;|NONE|Chỉ thị số 21/CT-UBND
          Thực hiện mục 5.9 phần II Điều 1 Quyết định số 161/QĐ-UBND ngày 20/01/2025;|MISSING|không có mục 5.9 phần II Điều 1
          Thực hiện mục 5.1 phần II Điều 1 Quyết định số 161/QĐ-UBND ngày 20/01/2025;|NONE|161/QĐ-UBND
          Căn cứ Nghị định số 999/2025/NĐ-CP ngày 01/9/2025;|UNKNOWN|Chưa có
          Căn cứ Quyết định số 161/QĐ-UBND ngày 20/01/2025 của UBND tỉnh Cà Mau;|UNKNOWN|Chưa có
          Căn cứ Nghị quyết số 57-NQ/TW ngày 03/5/2019;|UNKNOWN|Chưa có
          Theo Văn bản hợp nhất số 06/VBHN-VPQH|AMBIGUOUS|Có thể là
          Giao Sở Kế hoạch và Đầu tư tổng hợp.|RENAMED|Nay là Sở Tài chính
          """)
  void eachConcernIsTold(String draft, Concern concern, String part) {
    Finding finding = CHECK.check(draft).getFirst();
    assertEquals(concern, finding.concern(), finding.message());
    assertTrue(finding.message().contains(part), finding.message());
  }

  @Test
  void theDoubtfulComeFirst() {
    List<Concern> concerns =
        CHECK
            .check(
                "Căn cứ Luật Đất đai năm 2024; Nghị định số 999/2025/NĐ-CP; Nghị quyết số 29-NQ ngày"
                    + " 04/11/2013")
            .stream()
            .map(Finding::concern)
            .toList();
    assertEquals(List.of(Concern.CONTRADICTED, Concern.UNKNOWN, Concern.NONE), concerns);
  }

  @Test
  void nothingIsNothing() {
    assertEquals(List.of(), CHECK.check(""));
  }
}
