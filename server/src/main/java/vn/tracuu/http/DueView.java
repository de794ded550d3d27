package vn.tracuu.http;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import vn.tracuu.model.Deadline;
import vn.tracuu.register.RegisterRow;

/**
 * A deadline as readers see it: the words as printed always, what sort it is, and how it stands to
 * today.
 *
 * <p>Example: "trước ngày 15/02/2025", "hạn", "đã qua 9 tháng". Whether the task is done is not
 * known here, and not said. A checkpoint is called "mốc rà soát" and is never a due date; what
 * comes again is never called past due, and from the year after the order on only "if it still
 * applies".
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

  /** Of a row that has a deadline. */
  static DueView of(RegisterRow row, LocalDate today) {
    Deadline deadline = row.deadline().orElseThrow();
    Sort sort = sort(deadline);
    Optional<LocalDate> due = row.due();
    return new DueView(
        deadline.words(),
        Messages.of(sort.label),
        due.map(LocalDate::toString).orElse(""),
        deadline.time().date().isPresent() ? "" : due.map(DAY::format).orElse(""),
        due.map(day -> relative(row, sort, day, today)).orElse(""),
        sort != Sort.RECURRING && due.filter(day -> isPast(deadline, day, today)).isPresent(),
        sort == Sort.CHECKPOINT);
  }

  /** What is said of a deadline depends on whether it comes again. */
  private enum Sort {
    ONCE("due.label", "due.past", "due.ahead"),
    CHECKPOINT("due.checkpoint", "due.past.checkpoint", "due.ahead"),
    RECURRING("due.recurring", "due.past.recurring", "due.ahead.recurring");

    private final String label;
    private final String past;
    private final String ahead;

    Sort(String label, String past, String ahead) {
      this.label = label;
      this.past = past;
      this.ahead = ahead;
    }
  }

  private static Sort sort(Deadline deadline) {
    if (deadline.kind() == Deadline.Kind.CHECKPOINT) {
      return Sort.CHECKPOINT;
    }
    boolean recurs =
        deadline.time().dayOfMonth().isPresent() || deadline.time().yearly().isPresent();
    return recurs ? Sort.RECURRING : Sort.ONCE;
  }

  private static boolean isPast(Deadline deadline, LocalDate day, LocalDate today) {
    return deadline.bound() == Deadline.Bound.BEFORE ? !day.isAfter(today) : day.isBefore(today);
  }

  private static String relative(RegisterRow row, Sort sort, LocalDate day, LocalDate today) {
    if (day.equals(today)) {
      return Messages.of("due.today");
    }
    if (day.isBefore(today)) {
      return Messages.of(sort.past, span(day, today));
    }
    String ahead = Messages.of(sort.ahead, span(today, day));
    return sort == Sort.RECURRING && isOfLaterYear(row, day)
        ? ahead + Messages.of("due.still")
        : ahead;
  }

  /** Whether an order of one year is followed in the next is not told by its text. */
  private static boolean isOfLaterYear(RegisterRow row, LocalDate day) {
    return row.work().date().filter(issued -> issued.getYear() == day.getYear()).isEmpty();
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
