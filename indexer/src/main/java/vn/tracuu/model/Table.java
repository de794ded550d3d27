package vn.tracuu.model;

import java.util.List;

/**
 * A table as printed: rows of cells.
 *
 * <p>Example: an appendix that lists targets by commune. The surprise: {@link
 * Provision#paragraphs()} gives each row as a line, so that search and citations see tables too.
 */
public record Table(List<Row> rows) implements Content {

  public Table {
    rows = List.copyOf(rows);
  }

  /** Each row as one passage, "1 | Sơn La | 20,6%"; rows without words are left out. */
  public List<Passage> lines() {
    return rows.stream().map(Row::line).filter(line -> !line.isEmpty()).toList();
  }

  /** Cells side by side. */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    private Passage line() {
      return Passage.join(" | ", cells.stream().map(Cell::line).toList());
    }
  }

  /** What stands in one field, a passage a paragraph. */
  public record Cell(List<Passage> paragraphs) {
    public Cell {
      paragraphs = List.copyOf(paragraphs);
    }

    private Passage line() {
      return Passage.join(" ", paragraphs);
    }
  }
}
