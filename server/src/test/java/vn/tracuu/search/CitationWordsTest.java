package vn.tracuu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tracuu.model.Work;
import vn.tracuu.model.WorkType;

class CitationWordsTest {
  @Test
  void aWorkIsNamedAsOfficesNameIt() {
    assertEquals(
        "Quyết định số 161/QĐ-UBND ngày 20/01/2025 của UBND tỉnh Sơn La",
        full("161/QĐ-UBND", "Ủy ban nhân dân tỉnh Sơn La"));
    assertEquals(
        "Quyết định số 161/QĐ-UBND ngày 20/01/2025 của UBND tỉnh Sơn La",
        full("161/QĐ-UBND", "Uỷ ban nhân dân tỉnh Sơn La"));
    assertEquals(
        "Quyết định số 4/QĐ-HĐND ngày 20/01/2025 của HĐND tỉnh Sơn La",
        full("4/QĐ-HĐND", "Hội đồng nhân dân tỉnh Sơn La"));
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    assertEquals("Quyết định Về việc thử ngày 20/01/2025", full("", ""));
    assertEquals("Quyết định số 1/QĐ", CitationWords.full(work("1/QĐ", "", Optional.empty())));
  }

  private static String full(String number, String issuer) {
    return CitationWords.full(work(number, issuer, Optional.of(LocalDate.of(2025, 1, 20))));
  }

  private static Work work(String number, String issuer, Optional<LocalDate> date) {
    return new Work(
        "", "id", WorkType.QUYET_DINH, number, issuer, "", date, "Về việc thử", List.of());
  }
}
