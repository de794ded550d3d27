package vn.tracuu.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the rows of a table among cells of which only the bars between them are known.
 *
 * <p>A row has as many cells as the first one, empty ones too, and an empty cell behind it; "I",
 * "Công tác chỉ đạo" over a part of the table is a shorter one. Of all ways to part the cells the
 * one with the most whole rows is taken; where none goes on the table ends. Only tables of who is
 * to do what are read so: in others cells stand over several rows.
 */
final class LoneRows {
  private static final int FEWEST_COLUMNS = 3;
  private static final int MOST_COLUMNS = 12;
  private static final int FULLEST_CELL = 40;

  private final List<List<MarkdownLine>> cells;
  private final int columns;

  /** For each cell the row that begins there, as part of the best table from there on. */
  private final List<Row> rows;

  private LoneRows(List<List<MarkdownLine>> cells, int columns) {
    this.cells = cells;
    this.columns = columns;
    this.rows = new ArrayList<>(Collections.nCopies(cells.size() + 1, Row.NONE));
    for (int i = cells.size() - 1; i >= 0; i--) {
      rows.set(i, best(i));
    }
  }

  /** The tables among cells, which are gone through once for each number of columns. */
  static final class Tables {
    private final List<List<MarkdownLine>> cells;
    private final Map<Integer, LoneRows> byColumns = new HashMap<>();

    Tables(List<List<MarkdownLine>> cells) {
      this.cells = cells;
    }

    /** The table that begins with the heads of its columns, where a whole row at least follows. */
    Optional<Found> at(int start) {
      int columns = columns(cells, start);
      return columns == 0
          ? Optional.empty()
          : byColumns.computeIfAbsent(columns, count -> new LoneRows(cells, count)).at(start);
    }
  }

  private Optional<Found> at(int start) {
    boolean isTable = rows.get(start).score() >= 2 * columns;
    return isTable ? Optional.of(from(start)) : Optional.empty();
  }

  /** How many heads stand in a row from a cell on that are of duties; 0 where none do. */
  static int columns(List<List<MarkdownLine>> cells, int start) {
    int columns = run(cells, start, start + MOST_COLUMNS + 1) - start;
    boolean isOfDuties = cells.subList(start, start + columns).stream().anyMatch(LoneRows::isRole);
    return columns < FEWEST_COLUMNS || columns > MOST_COLUMNS || !isOfDuties ? 0 : columns;
  }

  /**
   * A table.
   *
   * @param rows the first cell of each row and the one behind its last
   * @param end behind the last cell, and the empty one that closes the last row
   */
  record Found(List<Span> rows, int end) {}

  /** Cells from one to another. */
  record Span(int from, int to) {}

  private Found from(int start) {
    List<Span> spans = new ArrayList<>();
    int at = start;
    while (rows.get(at) != Row.NONE) {
      Row row = rows.get(at);
      spans.add(new Span(at, row.end()));
      if (row.isCut()) {
        spans.add(new Span(row.end(), row.next()));
      }
      at = row.next();
      if (row.isLast()) {
        break;
      }
    }
    return new Found(spans, at);
  }

  /**
   * A row.
   *
   * @param end behind its last cell
   * @param next where the next one begins
   * @param isCut what was left out there stands between the two, a line of dots
   * @param isLast the table ends with it
   * @param score what it and all rows behind it are worth
   */
  private record Row(int end, int next, boolean isCut, boolean isLast, int score) {
    static final Row NONE = new Row(0, 0, false, true, 0);
  }

  private Row best(int i) {
    Row whole = whole(i);
    int part = run(cells, i, i + columns);
    boolean isPart = part > i && part < i + columns && part < cells.size() && !isFull(i, part);
    int score = isPart ? rows.get(part + 1).score() - 1 : 0;
    return score > whole.score() ? new Row(part, part + 1, false, false, score) : whole;
  }

  private Row whole(int i) {
    int end = i + columns;
    if (end > cells.size() || cells.get(i).isEmpty() || isFull(i, end)) {
      return Row.NONE;
    }
    if (end == cells.size()) {
      return new Row(end, end, false, true, columns);
    }
    int behind = rows.get(end + 1).score();
    if (cells.get(end).isEmpty()) {
      return new Row(end, end + 1, false, false, columns + behind);
    }
    boolean isCut = behind > 2 * columns && isDots(cells.get(end));
    return isCut
        ? new Row(end, end + 1, true, false, behind - columns)
        : new Row(end, end, false, true, columns);
  }

  /** A head of those tables whose rows are regular: "Cơ quan chủ trì". */
  private static boolean isRole(List<MarkdownLine> head) {
    String words = head.stream().map(line -> line.words().text()).collect(Collectors.joining(" "));
    String small = words.toLowerCase(Locale.ROOT);
    return small.contains("chủ trì") || small.contains("phối hợp");
  }

  /** "…........": rows were left out here. */
  private static boolean isDots(List<MarkdownLine> cell) {
    return cell.stream()
        .noneMatch(line -> line.text().chars().anyMatch(Character::isLetterOrDigit));
  }

  /** Holds a page, or the heads of the next table. */
  private boolean isFull(int from, int to) {
    return cells.subList(from, to).stream().anyMatch(cell -> cell.size() > FULLEST_CELL)
        || cells.subList(Math.min(from + 1, to), to).stream().anyMatch(LoneBars::isNumbering);
  }

  /** The first empty cell from one on, looked for up to {@code end}. */
  private static int run(List<List<MarkdownLine>> cells, int from, int end) {
    int i = from;
    while (i < Math.min(end, cells.size()) && !cells.get(i).isEmpty()) {
      i++;
    }
    return i;
  }
}
