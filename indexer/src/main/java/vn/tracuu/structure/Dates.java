package vn.tracuu.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as printed in figures. */
final class Dates {
  private Dates() {}

  /** A misprinted date ("31 tháng 02") is shown as printed and gives no date. */
  static Optional<LocalDate> of(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
