package vn.tracuu.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.Passage;
import vn.tracuu.text.CanonicalText;

/**
 * Reads tables whose columns are held by their place in the line.
 *
 * <p>Example: the lines between "+-----+-----+" and the next one are one row; what stands between
 * the same two marks in each is one cell. A "\" at the end of a cell's line ends a paragraph.
 */
final class MarkdownGrid {
  private static final Pattern DASHES = Pattern.compile("-{5,}");

  /** At the end of a cell's line, of bold letters too, or bold and slanted ones. */
  private static final List<String> BROKEN = List.of("\\", "\\**", "\\***");

  private static final int LONGEST = 400;

  private final List<Column> columns = new ArrayList<>();
  private final MarkdownBlocks blocks;

  private MarkdownGrid(MarkdownBlocks blocks) {
    this.blocks = blocks;
  }

  static int read(List<MarkdownLine> lines, int from, MarkdownBlocks blocks) {
    MarkdownGrid grid = new MarkdownGrid(blocks);
    blocks.mark(Block.Kind.TABLE);
    int i = from;
    while (i < lines.size() && isOfGrid(lines.get(i).text())) {
      if (lines.get(i).text().startsWith("+")) {
        grid.closeRow();
        grid.columnsBetween(lines.get(i).text());
      } else {
        grid.take(lines.get(i));
      }
      i++;
    }
    grid.closeRow();
    blocks.mark(Block.Kind.TABLE_END);
    return i;
  }

  private static boolean isOfGrid(String line) {
    return line.startsWith("+") || line.startsWith("|");
  }

  /** A table without bars: a line of hyphens above it and one below it show the columns. */
  static int readRuled(List<MarkdownLine> lines, int from, MarkdownBlocks blocks) {
    int end = from + 1;
    while (end < lines.size() && !lines.get(end).text().strip().startsWith("-----")) {
      end++;
    }
    if (end == lines.size() || end - from > LONGEST) {
      return from;
    }
    MarkdownGrid grid = new MarkdownGrid(blocks);
    grid.columnsUnder(lines.get(from).text());
    blocks.mark(Block.Kind.TABLE);
    for (MarkdownLine line : lines.subList(from + 1, end)) {
      if (line.isBlank()) {
        grid.closeRow();
      } else {
        grid.take(line);
      }
    }
    grid.closeRow();
    blocks.mark(Block.Kind.TABLE_END);
    return end + 1;
  }

  private void columnsBetween(String rule) {
    columns.clear();
    int start = 1;
    for (int plus = rule.indexOf('+', 1); plus > 0; plus = rule.indexOf('+', plus + 1)) {
      columns.add(new Column(start, plus, true));
      start = plus + 1;
    }
  }

  /** The last column runs to the end of the line. */
  private void columnsUnder(String rule) {
    Matcher dashes = DASHES.matcher(rule);
    int start = 0;
    while (dashes.find()) {
      boolean isLast = rule.substring(dashes.end()).isBlank();
      columns.add(new Column(start, isLast ? Integer.MAX_VALUE : dashes.end() + 1, false));
      start = dashes.end() + 1;
    }
  }

  private void take(MarkdownLine line) {
    List<Integer> bars = bars(line.text());
    if (bars.size() != columns.size() + 1) {
      columns.forEach(column -> column.takeFrom(line));
      return;
    }
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).take(line.part(bars.get(i) + 1, bars.get(i + 1)));
    }
  }

  /**
   * Where all bars stand the cells are between them: marks that are letters of their own (a tone
   * behind its vowel) move the bars of a line out of place.
   */
  private static List<Integer> bars(String line) {
    List<Integer> bars = new ArrayList<>();
    for (int bar = line.indexOf('|'); bar >= 0; bar = line.indexOf('|', bar + 1)) {
      if (bar == 0 || line.charAt(bar - 1) != '\\') {
        bars.add(bar);
      }
    }
    return bars;
  }

  private void closeRow() {
    if (columns.stream().allMatch(Column::isEmpty)) {
      return;
    }
    for (Column column : columns) {
      column.close(blocks);
      blocks.mark(Block.Kind.CELL);
    }
    blocks.mark(Block.Kind.ROW);
  }

  /** What stands between two places of the lines of a row. */
  private static final class Column {
    private final int from;
    private final int to;
    private final boolean isBarred;
    private final List<Passage> open = new ArrayList<>();
    private final List<Passage> paragraphs = new ArrayList<>();

    Column(int from, int to, boolean isBarred) {
      this.isBarred = isBarred;
      this.from = from;
      this.to = to;
    }

    boolean isEmpty() {
      return open.isEmpty() && paragraphs.isEmpty();
    }

    void takeFrom(MarkdownLine line) {
      take(line.part(from, isOverBar(line.text()) ? to + 1 : to));
    }

    void take(MarkdownLine part) {
      if (!part.isBlank()) {
        open.add(part.words());
      }
      String text = part.text().strip();
      if (BROKEN.stream().anyMatch(text::endsWith)) {
        closeParagraph();
      }
    }

    /** A letter stands where the bar should: the cell above it was drawn too narrow. */
    private boolean isOverBar(String line) {
      return isBarred && to < line.length() && line.charAt(to) != '|';
    }

    void close(MarkdownBlocks blocks) {
      closeParagraph();
      paragraphs.forEach(paragraph -> blocks.add(Block.Kind.PARAGRAPH, paragraph));
      paragraphs.clear();
    }

    private void closeParagraph() {
      Passage paragraph = CanonicalText.join(open);
      open.clear();
      if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph);
      }
    }
  }
}
