package vn.tracuu.http;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tracuu.model.Deadline;
import vn.tracuu.register.RegisterRow;

/**
 * The days of the register as a picture, from left to right, and the same as a list.
 *
 * <p>Places are in hundredths of the width, so that letters keep their size on a narrow screen. A
 * day on which something falls due is a disc, one on which something is looked at a square, one
 * that comes again a ring; several in one place stand upon each other.
 *
 * @param height in pixels
 * @param summary what the picture shows, in one sentence
 */
public record Timeline(
    int height, List<Mark> marks, List<Tick> ticks, String today, String summary, List<Day> days) {
  /** A sign in the picture. */
  public record Mark(String x, int y, String shape, boolean isPast) {}

  /** The beginning of a month on the line below. */
  public record Tick(String x, String words) {}

  /** A line of the list. */
  public record Day(DueView due, String who, Link place) {}

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);
  private static final int STEP = 11;
  private static final int FOOT = 26;
  private static final int MOST_TICKS = 5;
  private static final int COLUMNS = 90;
  private static final int HIGHEST = 14;

  /** The picture of rows that have a day. */
  static Timeline of(List<RegisterRow> rows, LocalDate today) {
    List<RegisterRow> dated =
        rows.stream()
            .filter(row -> row.due().isPresent())
            .sorted(Comparator.comparing(row -> row.due().orElseThrow()))
            .toList();
    if (dated.isEmpty()) {
      return new Timeline(0, List.of(), List.of(), "", "", List.of());
    }
    Scale scale = Scale.of(dated, today);
    Map<Integer, Integer> stacks = new HashMap<>();
    List<Spot> spots = new ArrayList<>();
    for (RegisterRow row : dated) {
      int column = scale.column(row.due().orElseThrow());
      spots.add(new Spot(row, column, Math.min(HIGHEST, stacks.merge(column, 1, Integer::sum))));
    }
    int tallest = spots.stream().mapToInt(Spot::level).max().orElse(1);
    int base = tallest * STEP + STEP;
    return new Timeline(
        base + FOOT,
        spots.stream().map(spot -> spot.mark(base, today)).toList(),
        scale.ticks(),
        scale.x(today),
        Messages.of("timeline.summary", dated.size(), scale.first(), scale.last()),
        dated.stream().map(row -> day(row, today)).toList());
  }

  /** A row at its place in the picture. */
  private record Spot(RegisterRow row, int column, int level) {
    Mark mark(int base, LocalDate today) {
      String x = String.format(Locale.ROOT, "%.2f%%", 3 + 94.0 * column / COLUMNS);
      boolean isPast = row.due().orElseThrow().isBefore(today);
      return new Mark(x, base - level * STEP, shape(row), isPast);
    }

    private static String shape(RegisterRow row) {
      if (row.isCheckpoint()) {
        return "checkpoint";
      }
      Deadline.Time time = row.deadline().orElseThrow().time();
      return time.end().isPresent() ? "due" : "recurring";
    }
  }

  private static Day day(RegisterRow row, LocalDate today) {
    return new Day(
        DueView.of(row, today),
        row.leads(),
        new Link(Addresses.place(row.work().id(), row.eId()), row.where()));
  }

  /** Whole months from the first to the last, today within. */
  private record Scale(YearMonth from, YearMonth to) {
    static Scale of(List<RegisterRow> dated, LocalDate today) {
      LocalDate first = dated.getFirst().due().orElseThrow();
      LocalDate last = dated.getLast().due().orElseThrow();
      return new Scale(
          YearMonth.from(first.isBefore(today) ? first : today),
          YearMonth.from(last.isAfter(today) ? last : today));
    }

    String first() {
      return MONTH.format(from);
    }

    String last() {
      return MONTH.format(to);
    }

    private double part(LocalDate day) {
      double days = ChronoUnit.DAYS.between(from.atDay(1), day);
      return days / ChronoUnit.DAYS.between(from.atDay(1), to.plusMonths(1).atDay(1));
    }

    int column(LocalDate day) {
      return (int) Math.round(part(day) * COLUMNS);
    }

    String x(LocalDate day) {
      return String.format(Locale.ROOT, "%.2f%%", 3 + 94 * part(day));
    }

    List<Tick> ticks() {
      long months = ChronoUnit.MONTHS.between(from, to) + 1;
      long step = Math.max(1, (months + MOST_TICKS - 1) / MOST_TICKS);
      List<Tick> ticks = new ArrayList<>();
      for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(step)) {
        ticks.add(new Tick(x(month.atDay(1)), MONTH.format(month)));
      }
      return ticks;
    }
  }
}
