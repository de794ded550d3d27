package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tracuu.model.Content;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provision;
import vn.tracuu.model.SourceMap;
import vn.tracuu.model.Table;
import vn.tracuu.source.Block;
import vn.tracuu.source.SourceText;

/** Tells which characters of a source no leaf of its document holds, or more than one does. */
final class Conservation {
  /** Rules, and what Markdown marks headings, emphasis, links and breaks with. */
  private static final String MARKS = "-_*–—=#>\\[]()+:";

  /** Where a link of Markdown leads is not shown. */
  private static final Pattern LINK = Pattern.compile("\\]\\([^)\\s]{1,500}\\)");

  private final SourceText source;
  private final int[] held;

  private Conservation(SourceText source) {
    this.source = source;
    this.held = new int[source.text().length()];
  }

  /** A line for each run of characters that is not held exactly once. */
  static List<String> wrong(SourceText source, LegalDocument document) {
    Conservation conservation = new Conservation(source);
    leaves(document).forEach(conservation::hold);
    source.blocks().stream()
        .filter(Block::isBorder)
        .map(Block::passage)
        .forEach(conservation::hold);
    return conservation.wrong();
  }

  /** Every passage of a document: each character of the text is in one of them. */
  static List<Passage> leaves(LegalDocument document) {
    List<Passage> leaves = new ArrayList<>(document.preface());
    document.bases().forEach(basis -> leaves.add(basis.passage()));
    leaves.add(document.formula());
    document.body().forEach(content -> collect(content, leaves));
    leaves.addAll(document.conclusions().recipients());
    leaves.addAll(document.conclusions().other());
    leaves.addAll(document.conclusions().footnotes());
    leaves.addAll(document.setAside());
    return leaves;
  }

  private static void collect(Content content, List<Passage> leaves) {
    switch (content) {
      case Passage passage -> leaves.add(passage);
      case Table table -> cells(table).forEach(leaves::add);
      case Provision provision -> {
        leaves.add(provision.label());
        leaves.add(provision.heading());
        provision.content().forEach(part -> collect(part, leaves));
      }
    }
  }

  private static Stream<Passage> cells(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.paragraphs().stream());
  }

  private void hold(Passage leaf) {
    for (SourceMap.Range range : leaf.map().ranges(0, leaf.text().length())) {
      for (int i = range.start(); i < range.end(); i++) {
        held[i]++;
      }
    }
  }

  private List<String> wrong() {
    Matcher link = LINK.matcher(source.text());
    while (link.find()) {
      Arrays.fill(held, link.start(), link.end(), 1);
    }
    String text = source.text();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int start = i;
      while (i < text.length() && isWrong(text.charAt(i), held[i])) {
        i++;
      }
      if (i > start) {
        wrong.add(held[start] + " times: " + text.substring(start, Math.min(i, start + 60)));
      }
    }
    return wrong;
  }

  private static boolean isWrong(char c, int times) {
    boolean isNothing =
        Character.isWhitespace(c)
            || Character.isSpaceChar(c)
            || c == '|'
            || Character.getType(c) == Character.FORMAT
            || Character.isISOControl(c);
    boolean isRule = times == 0 && MARKS.indexOf(c) >= 0;
    return !isNothing && !isRule && times != 1;
  }
}
