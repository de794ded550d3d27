package vn.tracuu.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.tracuu.model.Deadline.Time;

/** Sentences with the deadlines that a reader finds in them, and why. */
class DeadlineReaderTest {
  private static final DeadlineReader READER =
      new DeadlineReader(Optional.of(LocalDate.of(2025, 1, 20)), false);

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "deadlines.csv", delimiter = '|', numLinesToSkip = 1)
  void deadlines(String sentence, String expected, String why) {
    assertEquals(expected == null ? "" : expected, read(sentence), why);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "deadlines-of-laws.csv", delimiter = '|', numLinesToSkip = 1)
  void deadlinesOfLaws(String sentence, String expected, String why) {
    DeadlineReader reader = new DeadlineReader(Optional.of(LocalDate.of(2025, 1, 20)), true);
    assertEquals(expected == null ? "" : expected, read(reader, sentence), why);
  }

  private static String read(String sentence) {
    return read(READER, sentence);
  }

  private static String read(DeadlineReader reader, String sentence) {
    return reader.read(sentence).stream()
        .map(
            found ->
                "%s = %s %s %s"
                    .formatted(
                        sentence.substring(found.start(), found.end()),
                        found.meaning().kind().word(),
                        found.meaning().bound().word(),
                        time(found.meaning().time())))
        .collect(Collectors.joining("; "));
  }

  private static String time(Time time) {
    if (time.dayOfMonth().isPresent()) {
      return String.valueOf(time.dayOfMonth().getAsInt());
    }
    return time.date()
        .map(LocalDate::toString)
        .or(() -> time.yearly().map(day -> day.toString().substring(2)))
        .orElseGet(() -> time.from().orElseThrow() + ".." + time.to().orElseThrow());
  }

  @Test
  void noDayIsOlderThanTheState() {
    DeadlineReader undated = new DeadlineReader(Optional.empty(), false);
    assertEquals("", read(undated, "Lập hồ sơ cán bộ lão thành trước ngày 01/01/1945."));
    assertEquals(
        "trước ngày 01/01/2025 = day before 2025-01-01",
        read(undated, "Lập hồ sơ cán bộ lão thành trước ngày 01/01/2025."));
  }

  @Test
  void everyRuleIsShownByItsExample() {
    for (DeadlineRule rule : DeadlineRule.ALL) {
      assertTrue(matches(rule, rule.example()), rule.example());
    }
    for (DeadlineRule rule : DeadlineRule.BEHIND_LABEL) {
      assertTrue(matches(rule, "Thời hạn: " + rule.example()), rule.example());
    }
  }

  private static boolean matches(DeadlineRule rule, String sentence) {
    return rule.pattern().matcher(Figures.small(sentence)).find();
  }

  @Test
  void longSentencesTakeNoLonger() {
    List<String> soups =
        List.of(
            "trước ngày ".repeat(50_000),
            "đến ngày 30/6 ".repeat(30_000),
            "từ ngày 1/1 đến ".repeat(30_000),
            "12".repeat(200_000),
            "tháng 1 năm ".repeat(50_000));
    for (String soup : soups) {
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> READER.read(soup));
    }
  }
}
