package vn.tracuu.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.tracuu.model.Work;

/**
 * A column of the register in files, declared once for all of them.
 *
 * @param name its head
 * @param width in a spreadsheet, in characters
 * @param value what a row holds in it
 */
record Column(String name, int width, Function<RegisterRow, Value> value) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  /** A value of a cell: words, a day, or words that lead somewhere. */
  record Value(String words, Optional<LocalDate> day, Optional<String> link) {
    static Value of(String words) {
      return new Value(words, Optional.empty(), Optional.empty());
    }

    static Value of(Optional<LocalDate> day) {
      return new Value(day.map(DAY::format).orElse(""), day, Optional.empty());
    }

    static Value linked(String words, String address) {
      return new Value(words, Optional.empty(), Optional.of(address));
    }
  }

  /**
   * All columns, in order.
   *
   * @param host "http://localhost:8080": what stands before an address
   */
  static List<Column> all(String host) {
    return List.of(
        new Column("Cơ quan chủ trì", 30, row -> Value.of(row.leads())),
        new Column("Cơ quan phối hợp", 36, row -> Value.of(row.coordinators())),
        new Column("Nhiệm vụ", 70, row -> Value.of(row.task())),
        new Column("Hạn (nguyên văn)", 24, row -> Value.of(row.dueWords())),
        new Column("Loại hạn", 14, row -> Value.of(kind(row))),
        new Column("Ngày", 12, row -> Value.of(row.due())),
        new Column("Chỉ tiêu", 36, row -> Value.of(row.targets())),
        new Column("Văn bản", 26, row -> Value.of(brief(row.work()))),
        new Column("Ngày ban hành", 14, row -> Value.of(row.work().date())),
        new Column(
            "Vị trí", 30, row -> Value.linked(row.where(), host + RegisterRows.address(row))),
        new Column("Cách đọc", 30, row -> Value.of(reading(row))),
        new Column("Cần đối chiếu", 30, row -> Value.of(String.join(" ", row.cautions()))));
  }

  private static String kind(RegisterRow row) {
    return row.deadline().map(due -> due.kind().vietnamese()).orElse("");
  }

  private static String brief(Work work) {
    return work.type().vietnamese() + " " + work.number();
  }

  private static String reading(RegisterRow row) {
    String words = row.directive().readAs().vietnamese();
    return row.directive().readAs().isDoubtful() ? words + " (cần xem lại)" : words;
  }
}
