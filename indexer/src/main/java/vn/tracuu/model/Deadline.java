package vn.tracuu.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A day or time of the calendar that limits a task.
 *
 * <p>Example: "trước ngày 15/02/2025" has the date 2025-02-15, as printed, and the bound {@code
 * BEFORE}: that the 14th is the last good day is for the reader to conclude, who sees the words.
 *
 * @param words as printed
 * @param time the time meant
 */
public record Deadline(Pinpoint place, String words, Kind kind, Bound bound, Time time) {

  /** What sort of time limits the task. */
  public enum Kind {
    DAY("ngày"),
    MONTHLY("hằng tháng"),
    QUARTER("quý"),
    YEAR_END("hết năm"),
    WITHIN_YEAR("trong năm"),
    CHECKPOINT("mốc rà soát"),
    PERIOD("thời gian");

    private final String vietnamese;

    Kind(String vietnamese) {
      this.vietnamese = vietnamese;
    }

    /** The word in JSON: {@code year-end}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words that readers see. */
    public String vietnamese() {
      return vietnamese;
    }
  }

  /** How the time limits it. */
  public enum Bound {
    BEFORE,
    BY,
    WITHIN;

    /** The word in JSON. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A time of the calendar.
   *
   * @param date the day printed, or the last day of a year that is to end
   * @param from the first day of a quarter, year or period
   * @param to its last day
   * @param dayOfMonth of a day of every month
   * @param yearly of a day of every year, or of one whose year is not printed
   */
  public record Time(
      Optional<LocalDate> date,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      OptionalInt dayOfMonth,
      Optional<MonthDay> yearly) {

    /** One day. */
    public static Time on(LocalDate date) {
      return new Time(
          Optional.of(date),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty());
    }

    /** All days from one to another. */
    public static Time within(LocalDate from, LocalDate to) {
      return new Time(
          Optional.empty(),
          Optional.of(from),
          Optional.of(to),
          OptionalInt.empty(),
          Optional.empty());
    }

    /** A day of every month. */
    public static Time monthly(int day) {
      return new Time(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.of(day),
          Optional.empty());
    }

    /** A day of every year. */
    public static Time yearly(MonthDay day) {
      return new Time(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          Optional.of(day));
    }

    /** The last day that it names, where it names one. */
    public Optional<LocalDate> end() {
      return date.or(() -> to);
    }
  }
}
