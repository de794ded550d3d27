package vn.tracuu.index;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tracuu.model.Deadline;
import vn.tracuu.model.Deadline.Time;
import vn.tracuu.model.Work;

/**
 * The days of the calendar on which a deadline falls.
 *
 * <p>Example: "trước ngày 18 hàng tháng" of a decision of 20/01/2025 falls on 18/02/2025 and on;
 * given are those to the end of the year after its issue, of a law those of ten years. The 31st
 * falls on the last day of a shorter month.
 */
public final class DueDays {
  private static final int YEARS = 1;
  private static final int YEARS_OF_LAW = 10;

  private DueDays() {}

  /** The days, first to last; none where the words name no day. */
  public static List<LocalDate> of(Deadline deadline, Work work) {
    LocalDate issued = work.date().orElse(LocalDate.EPOCH);
    Time time = deadline.time();
    if (time.end().isPresent()) {
      return List.of(time.end().get());
    }
    int years = work.type().isNormative() ? YEARS_OF_LAW : YEARS;
    return IntStream.rangeClosed(issued.getYear(), issued.getYear() + years)
        .boxed()
        .flatMap(year -> year(deadline, year))
        .filter(day -> !day.isBefore(issued))
        .toList();
  }

  /** The first of the days that is not before a given one, else the last of all. */
  public static Optional<LocalDate> next(List<LocalDate> days, LocalDate from) {
    return days.stream()
        .filter(day -> !day.isBefore(from))
        .findFirst()
        .or(() -> days.stream().reduce((first, second) -> second));
  }

  private static Stream<LocalDate> year(Deadline deadline, int year) {
    Time time = deadline.time();
    return time.dayOfMonth().isPresent()
        ? months(time.dayOfMonth().getAsInt(), year, deadline.kind() == Deadline.Kind.QUARTER)
        : time.yearly().map(day -> day.atYear(year)).stream();
  }

  private static Stream<LocalDate> months(int day, int year, boolean isQuarterly) {
    return IntStream.rangeClosed(1, 12)
        .filter(month -> !isQuarterly || month % 3 == 0)
        .mapToObj(month -> YearMonth.of(year, month))
        .map(month -> month.atDay(Math.min(day, month.lengthOfMonth())));
  }
}
