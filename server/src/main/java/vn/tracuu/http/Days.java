package vn.tracuu.http;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as Vietnamese offices write them: 20/01/2025. */
final class Days {
  private Days() {}

  static String of(LocalDate day) {
    return of(day, "dd/MM/yyyy");
  }

  static String of(LocalDate day, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(day);
  }
}
