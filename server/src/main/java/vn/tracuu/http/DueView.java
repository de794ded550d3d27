package vn.tracuu.http;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import vn.tracuu.model.Deadline;

/**
 * A deadline as readers see it: the words as printed always, what sort it is, and how it stands to
 * today.
 *
 * <p>Example: "trước ngày 15/02/2025", "hạn", "đã qua 9 tháng". Whether the task is done is not
 * known here, and not said. A checkpoint is called "mốc rà soát" and is never a due date.
 *
 * @param label "Hạn", "Mốc rà soát", "Định kỳ"
 * @param date ISO, the day that {@code relative} speaks of; empty where the words name none
 * @param day the same as 15/02/2025; empty where the words themselves say it
 * @param relative empty where there is no day
 */
public record DueView(
    String words,
    String label,
    String date,
    String day,
    String relative,
    boolean isPast,
    boolean isCheckpoint) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
  private static final int MOST_DAYS = 60;
  private static final int MOST_MONTHS = 24;

  static DueView of(Deadline deadline, Optional<LocalDate> due, LocalDate today) {
    boolean isCheckpoint = deadline.kind() == Deadline.Kind.CHECKPOINT;
    boolean isPast =
        due.map(
                day ->
                    deadline.bound() == Deadline.Bound.BEFORE
                        ? !day.isAfter(today)
                        : day.isBefore(today))
            .orElse(false);
    return new DueView(
        deadline.words(),
        label(deadline),
        due.map(LocalDate::toString).orElse(""),
        deadline.time().date().isPresent() ? "" : due.map(DAY::format).orElse(""),
        due.map(day -> relative(day, today, isCheckpoint)).orElse(""),
        isPast,
        isCheckpoint);
  }

  private static String label(Deadline deadline) {
    if (deadline.kind() == Deadline.Kind.CHECKPOINT) {
      return Messages.of("due.checkpoint");
    }
    boolean recurs =
        deadline.time().dayOfMonth().isPresent() || deadline.time().yearly().isPresent();
    return Messages.of(recurs ? "due.recurring" : "due.label");
  }

  private static String relative(LocalDate day, LocalDate today, boolean isCheckpoint) {
    if (day.equals(today)) {
      return Messages.of("due.today");
    }
    String span = day.isBefore(today) ? span(day, today) : span(today, day);
    if (day.isAfter(today)) {
      return Messages.of("due.ahead", span);
    }
    return Messages.of(isCheckpoint ? "due.past.checkpoint" : "due.past", span);
  }

  /** Days up to two months, whole months up to two years, then years. */
  private static String span(LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to);
    if (days <= MOST_DAYS) {
      return Messages.of("due.days", days);
    }
    long months = Period.between(from, to).toTotalMonths();
    return months < MOST_MONTHS
        ? Messages.of("due.months", months)
        : Messages.of("due.years", months / 12);
  }
}
