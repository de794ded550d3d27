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
  void aWorkIsNamedByItsNumberAndWithoutOneByItsTitle() {
    assertEquals("Quyết định 161/QĐ-UBND", CitationWords.brief(work("161/QĐ-UBND")));
    assertEquals("Quyết định Về việc thử", CitationWords.brief(work("")));
    assertEquals("khoản 1 Quyết định 1/QĐ", CitationWords.where("khoản 1", work("1/QĐ")));
    assertEquals("20/01/2025", CitationWords.day(work("")));
  }

  private static Work work(String number) {
    Optional<LocalDate> date = Optional.of(LocalDate.of(2025, 1, 20));
    return new Work("", "id", WorkType.QUYET_DINH, number, "", "", date, "Về việc thử", List.of());
  }
}
