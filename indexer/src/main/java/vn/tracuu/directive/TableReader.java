package vn.tracuu.directive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Pinpoint;
import vn.tracuu.model.ReadAs;
import vn.tracuu.model.Table;

/**
 * Reads a table of assignments by the heads of its columns: "Nhiệm vụ | Cơ quan chủ trì | Cơ quan
 * phối hợp | Thời gian hoàn thành".
 *
 * <p>A table without a column of tasks and one of leads gives nothing, nor does a row whose lead is
 * blank or no name of bodies: whose it is would be a guess.
 */
final class TableReader {
  private static final int MOST_HEADS = 3;
  private static final int LONGEST_HEAD = 60;
  private static final List<String> CHARGES =
      List.of("đầu mối", "chịu trách nhiệm", "phụ trách", "tham mưu");
  private static final List<String> TASKS = List.of("nhiệm vụ", "công việc");
  private static final List<String> GOALS =
      List.of("nội dung", "chỉ tiêu", "mục tiêu", "hoạt động", "giải pháp");

  /** What a column holds. */
  private enum Column {
    TASK,
    LEAD,
    COORDINATOR,
    TIME
  }

  private final Page page;
  private final String eId;

  TableReader(Page page, String eId) {
    this.page = page;
    this.eId = eId;
  }

  /**
   * Opens a directive for each row that says who leads.
   *
   * @param base where the table begins in the text of its provision
   */
  void read(Table table, int base) {
    Map<Column, Integer> columns = Map.of();
    int width = 0;
    int seen = 0;
    int start = base;
    for (Table.Row row : table.rows()) {
      List<Part> cells = cells(row, start);
      if (columns.isEmpty() && seen < MOST_HEADS) {
        columns = columns(cells);
        width = cells.size();
      } else if (!columns.isEmpty() && cells.size() == width) {
        row(cells, columns);
      }
      seen++;
      start = behind(cells, start);
    }
  }

  /** The cells with their places in the line that the row is; an empty one takes no room there. */
  private List<Part> cells(Table.Row row, int start) {
    List<Part> cells = new ArrayList<>();
    int at = start;
    for (Table.Cell cell : row.cells()) {
      String text = Passage.join(" ", cell.paragraphs()).text();
      at += text.isEmpty() || at == start ? 0 : " | ".length();
      cells.add(new Part(eId, Pinpoint.In.TEXT, at, text));
      at += text.length();
    }
    return cells;
  }

  private static int behind(List<Part> cells, int start) {
    int end =
        cells.stream().mapToInt(cell -> cell.base() + cell.text().length()).max().orElse(start);
    return end > start ? end + 1 : start;
  }

  private static Map<Column, Integer> columns(List<Part> heads) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    for (int i = 0; i < heads.size(); i++) {
      int at = i;
      column(heads.get(i).text()).ifPresent(column -> columns.putIfAbsent(column, at));
    }
    boolean isOfTasks = columns.containsKey(Column.TASK) && columns.containsKey(Column.LEAD);
    return isOfTasks ? columns : Map.of();
  }

  private static Optional<Column> column(String head) {
    String words = Folded.of(head).strip();
    if (words.isEmpty() || words.length() > LONGEST_HEAD) {
      return Optional.empty();
    }
    boolean isBody = words.startsWith("cơ quan") || words.startsWith("đơn vị");
    boolean isCharged = words.endsWith("thực hiện") || CHARGES.stream().anyMatch(words::contains);
    if (words.contains("chủ trì") || isBody && isCharged) {
      return words.contains("phối hợp") ? Optional.empty() : Optional.of(Column.LEAD);
    }
    if (words.contains("phối hợp")) {
      return Optional.of(Column.COORDINATOR);
    }
    if (words.startsWith("thời") || words.startsWith("tiến độ")) {
      return Optional.of(Column.TIME);
    }
    boolean isTask =
        TASKS.stream().anyMatch(words::contains) || GOALS.stream().anyMatch(words::startsWith);
    return isTask ? Optional.of(Column.TASK) : Optional.empty();
  }

  private void row(List<Part> cells, Map<Column, Integer> columns) {
    Part task = cells.get(columns.get(Column.TASK));
    Part lead = cells.get(columns.get(Column.LEAD));
    if (task.text().isBlank() || !page.isLead(lead)) {
      return;
    }
    Draft draft = page.open(eId, ReadAs.TABLE);
    page.leads(lead, draft);
    draft.task(task.at(0, task.text().length()));
    Optional.ofNullable(columns.get(Column.COORDINATOR))
        .ifPresent(i -> page.coordinators(cells.get(i), draft));
    Optional.ofNullable(columns.get(Column.TIME)).ifPresent(i -> page.due(cells.get(i), draft));
  }
}
