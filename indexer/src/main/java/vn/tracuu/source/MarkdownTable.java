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
  private static final Pattern RULED = Pattern.compile(" {0,4}-{5,}(?: +-{5,})++ *");
  private static final Pattern DELIMITERS = Pattern.compile("[| :-]*-[| :-]*");

  private MarkdownTable() {}

  /** Writes the table that begins at a line and gives the line behind it; else the same line. */
  static int read(List<MarkdownLine> lines, int from, MarkdownBlocks blocks) {
    String line = lines.get(from).text().strip();
    if (line.equals("|")) {
      return LoneBars.read(lines, from, blocks);
    }
    if (GRID.matcher(line).matches()) {
      return MarkdownGrid.read(lines, from, blocks);
    }
    if (RULED.matcher(lines.get(from).text()).matches()) {
      return MarkdownGrid.readRuled(lines, from, blocks);
    }
    return isRow(line) ? rows(lines, from, blocks) : from;
  }

  private static boolean isRow(String line) {
    return line.length() > 2 && line.startsWith("|") && line.endsWith("|");
  }

  private static int rows(List<MarkdownLine> lines, int from, MarkdownBlocks blocks) {
    int i = from;
    blocks.mark(Block.Kind.TABLE);
    while (i < lines.size() && isRow(lines.get(i).text().strip())) {
      if (!DELIMITERS.matcher(lines.get(i).text()).matches()) {
        row(lines.get(i), blocks);
      }
      i++;
    }
    blocks.mark(Block.Kind.TABLE_END);
    return i;
  }

  private static void row(MarkdownLine line, MarkdownBlocks blocks) {
    String text = line.text();
    int cell = text.indexOf('|') + 1;
    for (int bar = bar(text, cell); bar >= 0; bar = bar(text, cell)) {
      MarkdownLine words = line.part(cell, bar);
      if (!words.isBlank()) {
        blocks.add(Block.Kind.PARAGRAPH, words);
      }
      blocks.mark(Block.Kind.CELL);
      cell = bar + 1;
    }
    blocks.mark(Block.Kind.ROW);
  }

  /** The next bar that is not escaped. */
  private static int bar(String text, int from) {
    int bar = text.indexOf('|', from);
    while (bar > 0 && text.charAt(bar - 1) == '\\') {
      bar = text.indexOf('|', bar + 1);
    }
    return bar;
  }
}
