package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tracuu.Decision161;
import vn.tracuu.model.Content;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Level;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provision;

/** The tree of Decision 161 against the one that was reviewed line by line. */
class GoldenTreeTest {
  private final LegalDocument document = Decision161.document();

  /** The file is printed by this test on failure; a change of it is reviewed as law would be. */
  @Test
  void treeIsTheReviewedOne() throws IOException {
    assertEquals(resource("161-qd-ubnd-son-la-2025.tree.txt"), String.join("\n", lines()) + "\n");
  }

  @Test
  void hasAllThatTheDecisionHas() {
    assertEquals(7, document.bases().size());
    assertEquals("QUYẾT ĐỊNH:", document.formula().text());
    assertEquals(3, document.provisions().size());
    assertEquals(11, document.conclusions().recipients().size());
    assertEquals(
        72,
        document.paths().stream().filter(path -> path.last().level() != Level.INDENT).count(),
        "numbered provisions");
    assertEquals(
        List.of(5, 3, 3, 6, 6, 5, 6, 3, 3, 3, 2, 2),
        document.find("art_1__part_II").orElseThrow().last().children().stream()
            .map(item -> item.children().size())
            .toList(),
        "the 47 headings by item of part II");
  }

  /** Errors of the source stay as printed. */
  @Test
  void sourceIsNotMended() {
    assertSays("art_1__part_II__cl_9__point_9-2", "thực hiện quy hoạch; t háo gỡ khó khăn");
    assertSays("art_1__part_II__cl_9__point_9-2", "ngày 24/ 01/2022 của Bộ Chính trị");
    assertSays("art_1__part_II__cl_6__point_6-1", "Nghị quyết số 29-NQ ngày 04/11/2013");
    assertSays("art_1__part_II__cl_2__point_2-3", "đẩy nhanh tiến hộ giải ngân");
  }

  private void assertSays(String eId, String words) {
    String text = document.find(eId).orElseThrow().last().text();
    assertEquals(words, text.contains(words) ? words : text);
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    document.preface().forEach(passage -> lines.add("preface | " + passage.text()));
    document.bases().forEach(basis -> lines.add(basis.eId() + " | " + brief(basis.passage())));
    lines.add("formula | " + document.formula().text());
    contents(document.body(), lines);
    document.conclusions().recipients().forEach(line -> lines.add("recipient | " + line.text()));
    document.conclusions().other().forEach(line -> lines.add("conclusions | " + line.text()));
    return lines;
  }

  private static void contents(List<Content> contents, List<String> lines) {
    for (Content content : contents) {
      if (content instanceof Passage passage) {
        lines.add("  ¶ " + brief(passage));
      } else if (content instanceof Provision provision) {
        lines.add(provision.eId() + " | " + provision.num() + " | " + provision.heading().text());
        contents(provision.content(), lines);
      }
    }
  }

  /** A paragraph by its ends and length: enough to see that none is cut, merged or lost. */
  private static String brief(Passage passage) {
    String[] words = passage.text().split(" ");
    if (words.length <= 12) {
      return passage.text();
    }
    List<String> all = List.of(words);
    return all.stream().limit(6).collect(Collectors.joining(" "))
        + " … "
        + all.stream().skip(words.length - 6L).collect(Collectors.joining(" "))
        + " ("
        + passage.text().length()
        + ")";
  }

  private static String resource(String name) throws IOException {
    try (var in = GoldenTreeTest.class.getResourceAsStream("/structure/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
