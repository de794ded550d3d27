package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import vn.tracuu.model.Content;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provision;
import vn.tracuu.model.Table;

/** A document as it would be typed: its head's two cells, then a paragraph a line. */
final class Paragraphed {
  private Paragraphed() {}

  /** Left cell, right cell, paragraphs; tables are left out. */
  static List<List<String>> of(LegalDocument document) {
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    for (Passage passage : document.preface()) {
      String line = passage.text();
      boolean isRight = Landmark.of(line).filter(mark -> mark != Landmark.NUMBER).isPresent();
      boolean isHead = rest.isEmpty() && TypeLine.of(line).isEmpty();
      (isHead ? isRight ? right : left : rest).add(line);
    }
    document.bases().forEach(basis -> rest.add(basis.passage().text()));
    rest.add(document.formula().text());
    document.body().forEach(content -> add(content, rest));
    document.conclusions().other().forEach(line -> rest.add(line.text()));
    return List.of(left, right, rest.stream().filter(line -> !line.isEmpty()).toList());
  }

  private static void add(Content content, List<String> lines) {
    switch (content) {
      case Passage passage -> lines.add(passage.text());
      case Table table -> {}
      case Provision provision -> provision(provision, lines);
    }
  }

  private static void provision(Provision provision, List<String> lines) {
    List<Content> content = provision.content();
    String first = provision.heading().text();
    int from = 0;
    if (first.isEmpty() && !content.isEmpty() && content.getFirst() instanceof Passage text) {
      first = text.text();
      from = 1;
    }
    lines.add((provision.label().text() + " " + first).strip());
    content.subList(from, content.size()).forEach(part -> add(part, lines));
  }
}
