package vn.tracuu.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tracuu.model.Passage;
import vn.tracuu.text.CanonicalText;

/**
 * Reads plain text: a block a line.
 *
 * <p>Example: "|" alone and "-------" are borders, as an empty line is; "| 1 | Sơn La |" is the row
 * of a table. The surprise: whether a line is a whole paragraph or was broken at some width is for
 * {@code structure} to find out.
 */
public final class PlainText {
  /** Between the heads of a table and its rows, as Markdown has it: "| --- | :---: |". */
  private static final Pattern DELIMITERS = Pattern.compile("\\|(?: ?:?-{3,}:? ?\\|)++");

  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private boolean isInTable;

  private PlainText(String text) {
    this.text = text;
  }

  /** The blocks of a text. */
  public static SourceText read(String text) {
    PlainText reader = new PlainText(text);
    for (int start = 0; start < text.length(); ) {
      int end = lineEnd(text, start);
      reader.line(start, end);
      start = end + 1;
    }
    reader.closeTable();
    return new SourceText(text, RunningHeads.setAside(reader.blocks));
  }

  /** Nothing but rules and blanks. */
  static boolean isRule(String line) {
    for (int i = 0; i < line.length(); i++) {
      if ("|-_—–=* ".indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private void line(int start, int end) {
    Passage line = passage(start, end);
    if (line.text().length() > 2 && line.text().startsWith("|") && line.text().endsWith("|")) {
      if (!DELIMITERS.matcher(line.text()).matches()) {
        row(start, end);
      }
      return;
    }
    closeTable();
    boolean isTrailing = line.isEmpty() && endsWithBorder();
    if (!isTrailing) {
      blocks.add(new Block(isRule(line.text()) ? Block.Kind.BORDER : Block.Kind.LINE, line));
    }
  }

  private boolean endsWithBorder() {
    return !blocks.isEmpty() && blocks.getLast().kind() == Block.Kind.BORDER;
  }

  private void row(int start, int end) {
    if (!isInTable) {
      blocks.add(new Block(Block.Kind.TABLE, Passage.EMPTY));
      isInTable = true;
    }
    int cell = text.indexOf('|', start) + 1;
    for (int bar = text.indexOf('|', cell); bar >= 0 && bar < end; bar = text.indexOf('|', cell)) {
      Passage words = passage(cell, bar);
      if (!words.isEmpty()) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, words));
      }
      blocks.add(new Block(Block.Kind.CELL, Passage.EMPTY));
      cell = bar + 1;
    }
    blocks.add(new Block(Block.Kind.ROW, Passage.EMPTY));
  }

  private void closeTable() {
    if (isInTable) {
      blocks.add(new Block(Block.Kind.TABLE_END, Passage.EMPTY));
      isInTable = false;
    }
  }

  private Passage passage(int start, int end) {
    return CanonicalText.of(text.substring(start, end), start);
  }

  private static int lineEnd(String text, int start) {
    int newline = text.indexOf('\n', start);
    return newline < 0 ? text.length() : newline;
  }
}
