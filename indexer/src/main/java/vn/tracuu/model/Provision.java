package vn.tracuu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A numbered place in a document: phần, chương, mục, điều, khoản, điểm or a bullet.
 *
 * @param eId its address within the document, ASCII: {@code art_1__part_II__cl_5__point_5-1}
 * @param level its rank
 * @param num its number as printed, without the closing mark: "Điều 1", "II", "5.1", "đ", "-"
 * @param label the number as it stands in the source, closing mark included: "5.1."
 * @param heading its title, empty where it has none
 * @param content its own paragraphs and its children, in reading order
 */
public record Provision(
    String eId, Level level, String num, Passage label, Passage heading, List<Content> content)
    implements Content {

  public Provision {
    content = List.copyOf(content);
  }

  /**
   * Its own paragraphs and the rows of its tables, in order; what its children say is not among
   * them.
   */
  public List<Passage> paragraphs() {
    List<Passage> lines = new ArrayList<>();
    for (Content one : content) {
      switch (one) {
        case Passage paragraph -> lines.add(paragraph);
        case Table table -> lines.addAll(table.lines());
        case Provision child -> {}
      }
    }
    return lines;
  }

  /** The provisions directly below it, in order. */
  public List<Provision> children() {
    List<Provision> children = new ArrayList<>();
    for (Content one : content) {
      if (one instanceof Provision child) {
        children.add(child);
      }
    }
    return children;
  }

  /** Its own paragraphs, a line each. */
  public String text() {
    List<Passage> lines = paragraphs();
    return lines.size() == 1
        ? lines.getFirst().text()
        : lines.stream().map(Passage::text).collect(Collectors.joining("\n"));
  }
}
