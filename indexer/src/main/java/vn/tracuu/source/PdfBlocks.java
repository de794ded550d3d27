package vn.tracuu.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes paragraphs and tables of the lines of all pages.
 *
 * <p>A paragraph ends where a line stops short of the right margin or the next one is indented; it
 * goes on over the page. Lines in columns, one below the other, are a table.
 */
final class PdfBlocks {
  private static final Pattern PAGE_NUMBER = Pattern.compile("[-–]? ?\\d{1,4} ?[-–]?");
  private static final Pattern HEAD = Pattern.compile("(?:\\d{1,4} ?)?CÔNG BÁO ?/ ?Số.{1,60}");

  /** The margins at top and bottom in which running heads and page numbers stand. */
  private static final float MARGIN = 0.12f;

  private final BlockWriter writer;
  private final List<String> paragraph = new ArrayList<>();
  private final List<PdfPage.Line> columns = new ArrayList<>();
  private PdfMargins margins = PdfMargins.NONE;

  PdfBlocks(BlockWriter writer) {
    this.writer = writer;
  }

  void write(List<PdfPage> pages) {
    for (PdfPage page : pages) {
      margins = PdfMargins.of(page);
      for (int i = 0; i < page.lines().size(); i++) {
        line(page, i);
      }
      closeColumns();
    }
    closeParagraph();
  }

  private void line(PdfPage page, int i) {
    PdfPage.Line line = page.lines().get(i);
    if (isRunningHead(page, line)) {
      writer.add(Block.Kind.ASIDE, line.text());
    } else if (line.runs().size() > 1) {
      closeParagraph();
      columns.add(line);
    } else if (!columns.isEmpty() && isOfColumns(line, columns.getLast())) {
      columns.add(line);
    } else {
      closeColumns();
      text(line, i == 0 ? Float.MAX_VALUE : line.y() - page.lines().get(i - 1).y());
    }
  }

  private void text(PdfPage.Line line, float distance) {
    boolean isApart = distance < Float.MAX_VALUE && distance > 2.2f * line.size();
    if (isApart || margins.isIndented(line)) {
      closeParagraph();
    }
    if (margins.isCentred(line)) {
      if (isApart) {
        writer.mark(Block.Kind.BORDER);
      }
      writer.add(Block.Kind.LINE, line.text());
      return;
    }
    paragraph.add(line.text());
    if (margins.isShort(line)) {
      closeParagraph();
    }
  }

  /** A line of one column only goes on with the cell above it where it keeps within that cell. */
  private boolean isOfColumns(PdfPage.Line line, PdfPage.Line above) {
    float distance = line.y() - above.y();
    boolean isWithinOne =
        above.runs().stream()
            .anyMatch(run -> line.left() > run.left() - 30 && line.right() < run.right() + 30);
    boolean isNarrow = line.right() - line.left() < 0.6f * margins.width();
    return distance < 2.5f * line.size() && isNarrow && (isWithinOne || columns.size() > 1);
  }

  private void closeColumns() {
    if (columns.size() == 1 && columns.getFirst().runs().size() == 1) {
      columns.clear();
    }
    if (!columns.isEmpty()) {
      PdfColumns.write(columns, writer);
      columns.clear();
    }
  }

  private void closeParagraph() {
    if (!paragraph.isEmpty()) {
      writer.add(Block.Kind.PARAGRAPH, String.join(" ", paragraph));
      paragraph.clear();
    }
  }

  private static boolean isRunningHead(PdfPage page, PdfPage.Line line) {
    boolean isInMargin =
        line.y() < MARGIN * page.height() || line.y() > (1 - MARGIN) * page.height();
    String text = line.text();
    return isInMargin && (PAGE_NUMBER.matcher(text).matches() || HEAD.matcher(text).matches());
  }
}
