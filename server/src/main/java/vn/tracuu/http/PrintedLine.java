package vn.tracuu.http;

import java.util.List;

/**
 * A line of a document as a file of it has it: a paragraph, a heading, a table.
 *
 * @param depth of a heading, from 1; 0 of what is none
 * @param text with its number as printed: "5.1. Sở Kế hoạch và Đầu tư chủ trì"
 * @param rows of a table, cell by cell; empty of what is none
 */
record PrintedLine(Kind kind, int depth, String text, List<List<String>> rows) {

  /** How a line stands on paper. */
  enum Kind {
    CENTRED,
    BASIS,
    HEADING,
    PARAGRAPH,
    SIGNATURE,
    TABLE
  }

  static PrintedLine of(Kind kind, String text) {
    return new PrintedLine(kind, 0, text, List.of());
  }

  static PrintedLine heading(int depth, String text) {
    return new PrintedLine(Kind.HEADING, depth, text, List.of());
  }

  static PrintedLine table(List<List<String>> rows) {
    String text = String.join("\n", rows.stream().map(cells -> String.join(" | ", cells)).toList());
    return new PrintedLine(Kind.TABLE, 0, text, rows);
  }
}
