package vn.tracuu.register;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tracuu.index.DueDays;
import vn.tracuu.model.Deadline;
import vn.tracuu.model.Work;

/**
 * The deadlines of the register as a calendar by RFC 5545: an event a day, a recurring event for a
 * day of every month, quarter or year.
 *
 * <p>A recurring event has no end, since the text prints none; "trước ngày 15/02/2025" stands on
 * that day, with its words.
 */
public final class IcsFile {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final int LONGEST_LINE = 75;
  private static final int SHORTEST_MONTH = 28;

  private final StringBuilder text = new StringBuilder();

  private IcsFile() {}

  /**
   * The file; of the same rows it is the same to the byte.
   *
   * @param title what a calendar shows as its name
   */
  public static byte[] of(List<RegisterRow> rows, String title, String host) {
    IcsFile file = new IcsFile();
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line("PRODID:-//tracuu//So nhiem vu//VI");
    file.line("X-WR-CALNAME:" + escaped(title));
    rows.forEach(row -> file.event(row, host));
    file.line("END:VCALENDAR");
    return file.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void event(RegisterRow row, String host) {
    Optional<LocalDate> first = first(row);
    if (row.deadline().isEmpty() || first.isEmpty()) {
      return;
    }
    Deadline due = row.deadline().get();
    String address = host + RegisterRows.address(row);
    line("BEGIN:VEVENT");
    line("UID:" + row.work().id() + "-" + row.eId() + "-" + due.place().start() + "@tracuu");
    line("DTSTAMP:" + STAMP.format(revised(row.work())));
    line("DTSTART;VALUE=DATE:" + DAY.format(first.get()));
    rule(due).ifPresent(rule -> line("RRULE:" + rule));
    line("SUMMARY:" + escaped(summary(row, due)));
    line("DESCRIPTION:" + escaped(description(row)));
    line("URL:" + address);
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  private static String description(RegisterRow row) {
    String place = row.where() + ", " + row.work().number();
    return Stream.concat(Stream.of(row.task(), place), row.cautions().stream())
        .collect(Collectors.joining("\n"));
  }

  /** "mốc rà soát: đến 30/9/2025 – Sở Kế hoạch và Đầu tư": no due date where nothing is due. */
  private static String summary(RegisterRow row, Deadline due) {
    String kind = row.isCheckpoint() ? due.kind().vietnamese() + ": " : "";
    return kind + due.words() + (row.leads().isEmpty() ? "" : " – " + row.leads());
  }

  /**
   * When the order was last revised: the day that it was issued, in Vietnam. Not the moment of the
   * download, at which a calendar that subscribes would take every event for changed.
   */
  private static Instant revised(Work work) {
    return work.date().orElse(LocalDate.EPOCH).atStartOfDay(VIETNAM).toInstant();
  }

  /** The first day of the series, not the next one: a calendar shows what was due as well. */
  private static Optional<LocalDate> first(RegisterRow row) {
    return row.deadline().flatMap(due -> DueDays.of(due, row.work()).stream().findFirst());
  }

  private static Optional<String> rule(Deadline due) {
    if (due.time().dayOfMonth().isPresent()) {
      String interval = due.kind() == Deadline.Kind.QUARTER ? "INTERVAL=3;" : "";
      return Optional.of("FREQ=MONTHLY;" + interval + day(due.time().dayOfMonth().getAsInt()));
    }
    return due.time().yearly().map(day -> "FREQ=YEARLY");
  }

  /** The 31st is the last day of a shorter month, as in {@link DueDays}. */
  private static String day(int day) {
    String days =
        IntStream.rangeClosed(Math.min(day, SHORTEST_MONTH), day)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(","));
    return "BYMONTHDAY=" + days + (day > SHORTEST_MONTH ? ";BYSETPOS=-1" : "");
  }

  private static String escaped(String words) {
    return words
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }

  /** Folds at 75 octets, never within a letter. */
  private void line(String words) {
    int octets = 0;
    for (int i = 0; i < words.length(); ) {
      int letter = words.codePointAt(i);
      int size = new String(Character.toChars(letter)).getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST_LINE) {
        text.append("\r\n ");
        octets = 1;
      }
      text.appendCodePoint(letter);
      octets += size;
      i += Character.charCount(letter);
    }
    text.append("\r\n");
  }
}
