package vn.tracuu.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tracuu.model.Deadline;
import vn.tracuu.model.Deadline.Time;

/**
 * The days of the calendar on which a deadline falls.
 *
 * <p>Example: "trước ngày 18 hàng tháng" of a decision of 20/01/2025 falls on 18/02/2025 and on;
 * given are those to the end of the year after its issue. The 31st falls on the last day of a
 * shorter month.
 */
public final class DueDays {
  private DueDays() {}

  /** The days, first to last; none where the words name no day. */
  public static List<LocalDate> of(Deadline deadline, LocalDate issued) {
    Time time = deadline.time();
    if (time.end().isPresent()) {
      return List.of(time.end().get());
    }
    LocalDate last = LocalDate.of(issued.getYear() + 1, 12, 31);
    Stream<LocalDate> days =
        time.dayOfMonth().isPresent()
            ? months(time.dayOfMonth().getAsInt(), issued, deadline.kind() == Deadline.Kind.QUARTER)
            : years(time, issued);
    return days.filter(day -> !day.isBefore(issued) && !day.isAfter(last)).toList();
  }

  /** The first of the days that is not before a given one, else the last of all. */
  public static Optional<LocalDate> next(List<LocalDate> days, LocalDate from) {
    return days.stream()
        .filter(day -> !day.isBefore(from))
        .findFirst()
        .or(() -> days.stream().reduce((first, second) -> second));
  }

  private static Stream<LocalDate> months(int day, LocalDate issued, boolean isQuarterly) {
    return IntStream.range(0, 24)
        .mapToObj(month -> LocalDate.of(issued.getYear(), 1, 1).plusMonths(month))
        .filter(month -> !isQuarterly || month.getMonthValue() % 3 == 0)
        .map(month -> month.withDayOfMonth(Math.min(day, month.lengthOfMonth())));
  }

  private static Stream<LocalDate> years(Time time, LocalDate issued) {
    return IntStream.rangeClosed(issued.getYear(), issued.getYear() + 1)
        .boxed()
        .flatMap(year -> time.yearly().map(day -> day.atYear(year)).stream());
  }
}
