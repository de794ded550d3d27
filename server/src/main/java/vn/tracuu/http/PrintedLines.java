package vn.tracuu.http;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tracuu.http.PrintedLine.Kind;
import vn.tracuu.model.Content;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provision;
import vn.tracuu.model.Table;

/** A document line by line, numbering and words as printed, for the files that are made of it. */
final class PrintedLines {
  private final List<PrintedLine> lines = new ArrayList<>();

  private PrintedLines() {}

  static List<PrintedLine> of(LegalDocument document) {
    PrintedLines printed = new PrintedLines();
    printed.all(Kind.CENTRED, document.preface());
    document.bases().forEach(basis -> printed.add(Kind.BASIS, basis.passage().text()));
    printed.add(Kind.CENTRED, document.formula().text());
    document.body().forEach(part -> printed.content(part, 1));
    printed.all(Kind.SIGNATURE, document.conclusions().other());
    printed.all(Kind.PARAGRAPH, document.conclusions().recipients());
    printed.all(Kind.PARAGRAPH, document.conclusions().footnotes());
    return List.copyOf(printed.lines);
  }

  private void content(Content content, int depth) {
    switch (content) {
      case Passage paragraph -> add(Kind.PARAGRAPH, paragraph.text());
      case Table table -> lines.add(PrintedLine.table(rows(table)));
      case Provision provision -> provision(provision, depth);
    }
  }

  /** A number without a title stands in front of the first paragraph. */
  private void provision(Provision provision, int depth) {
    String label = provision.label().isEmpty() ? provision.num() : provision.label().text();
    List<Content> content = provision.content();
    if (!provision.heading().isEmpty()) {
      lines.add(PrintedLine.heading(depth, label + " " + provision.heading().text()));
    } else if (!content.isEmpty() && content.getFirst() instanceof Passage first) {
      add(Kind.PARAGRAPH, label + " " + first.text());
      content = content.subList(1, content.size());
    } else {
      add(Kind.PARAGRAPH, label);
    }
    content.forEach(part -> content(part, depth + 1));
  }

  private static List<List<String>> rows(Table table) {
    return table.rows().stream()
        .map(row -> row.cells().stream().map(PrintedLines::words).toList())
        .toList();
  }

  private static String words(Table.Cell cell) {
    return cell.paragraphs().stream().map(Passage::text).collect(Collectors.joining(" "));
  }

  private void all(Kind kind, List<Passage> passages) {
    passages.forEach(passage -> add(kind, passage.text()));
  }

  private void add(Kind kind, String text) {
    if (!text.isBlank()) {
      lines.add(PrintedLine.of(kind, text));
    }
  }
}
