package vn.tracuu.source;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the tables of Markdown, in the three ways that converters write them.
 *
 * <p>Example: a line "| 1 | Sơn La |" is a row; "+---+---+" draws a grid; a line "|" alone stands
 * before and after each cell of a converted web page.
 */
final class MarkdownTable {
  private static final Pattern GRID = Pattern.compile("\\+[-=+:]{3,}\\+");
  private static final Pattern RULED = Pattern.compile(" {0,4}-{5,}(?: +-{5,})+ *");
  private static final Pattern DELIMITERS = Pattern.compile("[| :-]*-[| :-]*");

  private MarkdownTable() {}

  /** Writes the table that begins at a line and gives the line behind it; else the same line. */
  static int read(List<String> lines, int from, BlockWriter writer) {
    String line = lines.get(from).strip();
    if (line.equals("|")) {
      return LoneBars.read(lines, from, writer);
    }
    if (GRID.matcher(line).matches()) {
      return MarkdownGrid.read(lines, from, writer);
    }
    if (RULED.matcher(lines.get(from)).matches()) {
      return MarkdownGrid.readRuled(lines, from, writer);
    }
    return isRow(line) ? rows(lines, from, writer) : from;
  }

  static boolean isRow(String line) {
    return line.length() > 2 && line.startsWith("|") && line.endsWith("|");
  }

  private static int rows(List<String> lines, int from, BlockWriter writer) {
    int i = from;
    writer.mark(Block.Kind.TABLE);
    while (i < lines.size() && isRow(lines.get(i).strip())) {
      String row = lines.get(i).strip();
      if (!DELIMITERS.matcher(row).matches()) {
        row(row.substring(1, row.length() - 1).split("(?<!\\\\)\\|", -1), writer);
      }
      i++;
    }
    writer.mark(Block.Kind.TABLE_END);
    return i;
  }

  static void row(String[] cells, BlockWriter writer) {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        writer.add(Block.Kind.PARAGRAPH, Markdown.words(cell.strip()).replace("<br>", "\n"));
      }
      writer.mark(Block.Kind.CELL);
    }
    writer.mark(Block.Kind.ROW);
  }
}
