package vn.tracuu.http;

import vn.tracuu.model.LegalDocument;

/** A document as plain text: a paragraph a line, an empty line before each heading. */
final class TextFile {
  private TextFile() {}

  static String of(LegalDocument document, Downloads.Sheet sheet) {
    StringBuilder text = new StringBuilder();
    for (PrintedLine line : PrintedLines.of(document)) {
      if (line.kind() == PrintedLine.Kind.HEADING) {
        text.append('\n');
      }
      text.append(line.text()).append('\n');
    }
    return text.append("\n---\n")
        .append(Messages.of("site.notice"))
        .append('\n')
        .append(sheet.foot())
        .append('\n')
        .toString();
  }
}
