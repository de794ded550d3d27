package vn.tracuu.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads tables whose columns are held by their place in the line.
 *
 * <p>Example: the lines between "+-----+-----+" and the next one are one row; what stands between
 * the same two marks in each is one cell. A "\" at the end of a cell's line ends a paragraph.
 */
final class MarkdownGrid {
  private static final Pattern DASHES = Pattern.compile("-{5,}");

  private final List<int[]> columns = new ArrayList<>();
  private final List<StringBuilder> cells = new ArrayList<>();
  private final BlockWriter writer;

  private MarkdownGrid(BlockWriter writer) {
    this.writer = writer;
  }

  static int read(List<String> lines, int from, BlockWriter writer) {
    MarkdownGrid grid = new MarkdownGrid(writer);
    writer.mark(Block.Kind.TABLE);
    int i = from;
    while (i < lines.size()
        && !lines.get(i).isEmpty()
        && "+|".indexOf(lines.get(i).charAt(0)) >= 0) {
      String line = lines.get(i);
      if (line.startsWith("+")) {
        grid.closeRow();
        grid.columnsBetween(line);
      } else {
        grid.take(line);
      }
      i++;
    }
    grid.closeRow();
    writer.mark(Block.Kind.TABLE_END);
    return i;
  }

  /** A table without bars: a line of hyphens above it and one below it show the columns. */
  static int readRuled(List<String> lines, int from, BlockWriter writer) {
    int end = from + 1;
    while (end < lines.size() && !lines.get(end).strip().startsWith("-----")) {
      end++;
    }
    if (end == lines.size() || end - from > 400) {
      return from;
    }
    MarkdownGrid grid = new MarkdownGrid(writer);
    Matcher dashes = DASHES.matcher(lines.get(from));
    while (dashes.find()) {
      grid.columns.add(new int[] {dashes.start(), dashes.end()});
      grid.cells.add(new StringBuilder());
    }
    grid.columns.getLast()[1] = Integer.MAX_VALUE;
    writer.mark(Block.Kind.TABLE);
    for (String line : lines.subList(from + 1, end)) {
      if (line.isBlank()) {
        grid.closeRow();
      } else {
        grid.take(line);
      }
    }
    grid.closeRow();
    writer.mark(Block.Kind.TABLE_END);
    return end + 1;
  }

  private void columnsBetween(String rule) {
    columns.clear();
    cells.clear();
    int start = 1;
    for (int plus = rule.indexOf('+', 1); plus > 0; plus = rule.indexOf('+', plus + 1)) {
      columns.add(new int[] {start, plus});
      cells.add(new StringBuilder());
      start = plus + 1;
    }
  }

  private void take(String line) {
    for (int i = 0; i < columns.size(); i++) {
      int start = Math.min(line.length(), columns.get(i)[0]);
      int end = Math.min(line.length(), columns.get(i)[1]);
      String piece = line.substring(start, end).strip();
      boolean isEnded = piece.endsWith("\\") || piece.endsWith("\\**");
      cells.get(i).append(Markdown.words(piece.replace("\\**", "**"))).append(isEnded ? '\n' : ' ');
    }
  }

  private void closeRow() {
    if (cells.stream().allMatch(cell -> cell.toString().isBlank())) {
      return;
    }
    for (StringBuilder cell : cells) {
      if (!cell.toString().isBlank()) {
        writer.add(Block.Kind.PARAGRAPH, cell.toString().strip());
      }
      writer.mark(Block.Kind.CELL);
      cell.setLength(0);
    }
    writer.mark(Block.Kind.ROW);
  }
}
