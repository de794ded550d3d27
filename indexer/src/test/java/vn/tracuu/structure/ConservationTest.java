package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tracuu.Decision161;
import vn.tracuu.model.Content;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provision;
import vn.tracuu.model.SourceMap;

/** Nothing of the Decision is lost and nothing is told twice. */
class ConservationTest {

  @Test
  void everyCharacterIsHeldByOneLeaf() {
    String source = Decision161.source().text();
    int[] held = new int[source.length()];
    for (Passage leaf : leaves(Decision161.document())) {
      for (SourceMap.Range range : leaf.map().ranges(0, leaf.text().length())) {
        for (int i = range.start(); i < range.end(); i++) {
          held[i]++;
        }
      }
    }
    List<String> wrong = new ArrayList<>();
    int line = 1;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      line += c == '\n' ? 1 : 0;
      if (!Character.isWhitespace(c) && held[i] != (isFurniture(source, i) ? 0 : 1)) {
        wrong.add("line " + line + ": '" + c + "' held " + held[i] + " times");
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** The borders of cells, and rules made of hyphens. */
  private static boolean isFurniture(String source, int at) {
    int start = source.lastIndexOf('\n', at) + 1;
    int newline = source.indexOf('\n', at);
    String line = source.substring(start, newline < 0 ? source.length() : newline);
    return line.equals("|") || line.matches("-{5,}");
  }

  private static List<Passage> leaves(LegalDocument document) {
    List<Passage> leaves = new ArrayList<>(document.preface());
    document.bases().forEach(basis -> leaves.add(basis.passage()));
    leaves.add(document.formula());
    collect(document.body(), leaves);
    leaves.addAll(document.conclusions().recipients());
    leaves.addAll(document.conclusions().other());
    return leaves;
  }

  private static void collect(List<Content> contents, List<Passage> leaves) {
    for (Content content : contents) {
      if (content instanceof Passage passage) {
        leaves.add(passage);
      } else if (content instanceof Provision provision) {
        leaves.add(provision.label());
        leaves.add(provision.heading());
        collect(provision.content(), leaves);
      }
    }
  }
}
