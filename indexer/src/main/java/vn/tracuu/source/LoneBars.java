package vn.tracuu.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a table of which a converter kept the bars only, each alone on its line.
 *
 * <p>The lines "|", "STT", "|", "Tên", "|", "|", "1" ... are cells in rows. The surprise: two bars
 * in a row are the end of a row or an empty cell; the number of columns tells which, where one
 * number fits all rows. Where none does, text and tables stand between the same bars: the tables
 * among them are told by their numbered first column.
 */
final class LoneBars {
  private static final int MOST_COLUMNS = 40;

  /** What stands above the column that numbers the rows. */
  private static final Set<String> NUMBERING = Set.of("tt", "stt", "số tt", "số thứ tự");

  private LoneBars() {}

  static int read(List<MarkdownLine> lines, int from, MarkdownBlocks blocks) {
    int end = end(lines, from);
    List<List<MarkdownLine>> cells = cells(lines.subList(from + 1, end));
    int columns = columns(cells);
    if (columns > 0) {
      write(cells, columns, blocks);
    } else {
      writeParts(cells, blocks);
    }
    return end;
  }

  private static void writeParts(List<List<MarkdownLine>> cells, MarkdownBlocks blocks) {
    LoneRows.Tables tables = new LoneRows.Tables(cells);
    int done = 0;
    for (int i = 0; i < cells.size(); i++) {
      Optional<LoneRows.Found> table = isNumbering(cells.get(i)) ? tables.at(i) : Optional.empty();
      if (table.isPresent()) {
        write(cells.subList(done, i), 0, blocks);
        write(table.get(), cells, blocks);
        done = table.get().end();
        i = done - 1;
      }
    }
    write(cells.subList(done, cells.size()), 0, blocks);
  }

  private static void write(
      LoneRows.Found table, List<List<MarkdownLine>> cells, MarkdownBlocks blocks) {
    blocks.mark(Block.Kind.TABLE);
    for (LoneRows.Span row : table.rows()) {
      cells.subList(row.from(), row.to()).forEach(cell -> write(cell, blocks));
      blocks.mark(Block.Kind.ROW);
    }
    blocks.mark(Block.Kind.TABLE_END);
  }

  private static void write(List<MarkdownLine> cell, MarkdownBlocks blocks) {
    BoldHeadings headings = new BoldHeadings();
    for (int i = 0; i < cell.size(); i++) {
      blocks.add(Block.Kind.LINE, cell.get(i));
      if (headings.closesWith(cell, i)) {
        blocks.mark(Block.Kind.BORDER);
      }
    }
    blocks.mark(Block.Kind.CELL);
  }

  static boolean isNumbering(List<MarkdownLine> cell) {
    return cell.size() == 1
        && NUMBERING.contains(cell.getFirst().words().text().toLowerCase(Locale.ROOT));
  }

  /**
   * @param columns of each row; 0 where an empty cell alone parts the rows
   */
  private static void write(List<List<MarkdownLine>> cells, int columns, MarkdownBlocks blocks) {
    if (cells.isEmpty()) {
      return;
    }
    blocks.mark(Block.Kind.TABLE);
    int column = 0;
    for (List<MarkdownLine> cell : cells) {
      boolean isBetweenRows = columns == 0 ? cell.isEmpty() : column == columns;
      if (isBetweenRows) {
        blocks.mark(Block.Kind.ROW);
        column = 0;
      } else {
        write(cell, blocks);
        column++;
      }
    }
    blocks.mark(Block.Kind.ROW);
    blocks.mark(Block.Kind.TABLE_END);
  }

  /** A table ends at a bar with an empty line or nothing behind it. */
  private static int end(List<MarkdownLine> lines, int from) {
    for (int i = from + 1; i < lines.size(); i++) {
      boolean isLast = i + 1 == lines.size() || lines.get(i + 1).isBlank();
      if (isBar(lines.get(i)) && isLast) {
        return i + 1;
      }
    }
    return lines.size();
  }

  private static List<List<MarkdownLine>> cells(List<MarkdownLine> lines) {
    List<List<MarkdownLine>> cells = new ArrayList<>();
    List<MarkdownLine> cell = new ArrayList<>();
    for (MarkdownLine line : lines) {
      if (isBar(line)) {
        cells.add(List.copyOf(cell));
        cell.clear();
      } else if (!line.isBlank()) {
        cell.add(line);
      }
    }
    if (!cell.isEmpty()) {
      cells.add(List.copyOf(cell));
    }
    return cells;
  }

  /**
   * The one number of columns with which an empty cell follows each row; 0 where there is none, nor
   * where a table of duties has another number of heads.
   */
  private static int columns(List<List<MarkdownLine>> cells) {
    boolean isNumbered = !cells.isEmpty() && isNumbering(cells.getFirst());
    int heads = isNumbered ? LoneRows.columns(cells, 0) : 0;
    int columns = fitting(cells);
    return heads == 0 || heads == columns ? columns : 0;
  }

  private static int fitting(List<List<MarkdownLine>> cells) {
    for (int columns = 1; columns <= MOST_COLUMNS; columns++) {
      if ((cells.size() + 1) % (columns + 1) == 0 && fits(cells, columns)) {
        return columns;
      }
    }
    return 0;
  }

  private static boolean fits(List<List<MarkdownLine>> cells, int columns) {
    for (int i = columns; i < cells.size(); i += columns + 1) {
      if (!cells.get(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBar(MarkdownLine line) {
    return line.is("|");
  }
}
