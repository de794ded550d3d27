package vn.tracuu.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes lines that stand in columns as a table.
 *
 * <p>Two columns are the head or the foot of a document and one row: all of the left, then all of
 * the right. More columns are a table, a row for each line that fills its first cell.
 */
final class PdfColumns {
  private final List<float[]> columns = new ArrayList<>();
  private final BlockWriter writer;

  private PdfColumns(BlockWriter writer) {
    this.writer = writer;
  }

  static void write(List<PdfPage.Line> lines, BlockWriter writer) {
    PdfColumns table = new PdfColumns(writer);
    lines.forEach(table::widen);
    writer.mark(Block.Kind.TABLE);
    if (table.columns.size() <= 2) {
      table.row(lines);
    } else {
      table.rows(lines);
    }
    writer.mark(Block.Kind.TABLE_END);
  }

  /** Runs that overlap from line to line are of one column. */
  private void widen(PdfPage.Line line) {
    for (PdfPage.Run run : line.runs()) {
      int i = 0;
      while (i < columns.size() && columns.get(i)[1] < run.left()) {
        i++;
      }
      if (i == columns.size() || columns.get(i)[0] > run.right()) {
        columns.add(i, new float[] {run.left(), run.right()});
      } else if (line.runs().size() > 1) {
        columns.get(i)[0] = Math.min(columns.get(i)[0], run.left());
        columns.get(i)[1] = Math.max(columns.get(i)[1], run.right());
      }
    }
  }

  private void rows(List<PdfPage.Line> lines) {
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || column(lines.get(i).runs().getFirst()) == 0) {
        row(lines.subList(from, i));
        from = i;
      }
    }
  }

  private void row(List<PdfPage.Line> lines) {
    for (int column = 0; column < Math.max(1, columns.size()); column++) {
      for (PdfPage.Line line : lines) {
        cell(line, column);
      }
      writer.mark(Block.Kind.CELL);
    }
    writer.mark(Block.Kind.ROW);
  }

  private void cell(PdfPage.Line line, int column) {
    for (PdfPage.Run run : line.runs()) {
      if (column(run) == column) {
        writer.add(Block.Kind.LINE, run.text());
      }
    }
  }

  /** The column that a run overlaps most. */
  private int column(PdfPage.Run run) {
    int best = 0;
    float most = -Float.MAX_VALUE;
    for (int i = 0; i < columns.size(); i++) {
      float overlap =
          Math.min(run.right(), columns.get(i)[1]) - Math.max(run.left(), columns.get(i)[0]);
      if (overlap > most) {
        most = overlap;
        best = i;
      }
    }
    return best;
  }
}
