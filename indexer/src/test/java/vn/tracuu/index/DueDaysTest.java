package vn.tracuu.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tracuu.model.Deadline;
import vn.tracuu.model.Deadline.Bound;
import vn.tracuu.model.Deadline.Kind;
import vn.tracuu.model.Deadline.Time;
import vn.tracuu.model.Pinpoint;
import vn.tracuu.model.Work;
import vn.tracuu.model.WorkType;

class DueDaysTest {
  private static final LocalDate ISSUED = LocalDate.of(2024, 1, 18);

  @Test
  void aDayOfEveryMonthIsCountedToTheEndOfTheNextYear() {
    List<LocalDate> days = days(WorkType.QUYET_DINH, Kind.MONTHLY, Time.monthly(31));
    assertEquals(24, days.size());
    assertEquals(LocalDate.of(2024, 1, 31), days.getFirst());
    assertEquals(LocalDate.of(2024, 2, 29), days.get(1));
    assertEquals(LocalDate.of(2025, 12, 31), days.getLast());
  }

  @Test
  void aDayOfEveryQuarterIsOfItsLastMonth() {
    assertEquals(
        LocalDate.of(2024, 3, 15),
        days(WorkType.KE_HOACH, Kind.QUARTER, Time.monthly(15)).getFirst());
  }

  @Test
  void aLawGoesOnForTenYears() {
    Time yearly = Time.yearly(MonthDay.of(3, 31));
    assertEquals(2, days(WorkType.CHI_THI, Kind.DAY, yearly).size());
    assertEquals(LocalDate.of(2034, 3, 31), days(WorkType.LUAT, Kind.DAY, yearly).getLast());
  }

  private static List<LocalDate> days(WorkType type, Kind kind, Time time) {
    Work work = new Work("", "thu", type, "1", "", "", Optional.of(ISSUED), "", List.of());
    Pinpoint place = new Pinpoint("art_1", Pinpoint.In.TEXT, 0, 1);
    return DueDays.of(new Deadline(place, "", kind, Bound.BEFORE, time), work);
  }
}
