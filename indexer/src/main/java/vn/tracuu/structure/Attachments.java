package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import vn.tracuu.model.Content;
import vn.tracuu.model.Level;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provision;
import vn.tracuu.source.Block;

/**
 * What is issued with a document: regulations, appendices and forms, each with its own articles.
 *
 * <p>Example: the articles of a regulation "Ban hành kèm theo Quyết định" are {@code att_1__art_1}
 * and on. Attachments are counted as they come, for their printed numbers repeat.
 */
final class Attachments {
  private final LineBreaks breaks;
  private final List<Provision> attachments = new ArrayList<>();

  private Attachments(LineBreaks breaks) {
    this.breaks = breaks;
  }

  static List<Provision> of(List<Block> blocks, LineBreaks breaks) {
    Attachments reader = new Attachments(breaks);
    int from = 0;
    while (from < blocks.size()) {
      int next = AttachmentStart.next(blocks, from);
      reader.add(blocks.subList(from, next));
      from = next;
    }
    return reader.attachments;
  }

  private void add(List<Block> blocks) {
    String eId = Level.ATTACHMENT.prefix() + "_" + (attachments.size() + 1);
    AttachmentHead head = AttachmentHead.of(blocks);
    List<Content> contents = new ArrayList<>();
    contents.addAll(head.notes());
    contents.addAll(Outline.of(Body.of(blocks.subList(head.end(), blocks.size()), breaks), eId));
    attachments.add(
        new Provision(eId, Level.ATTACHMENT, head.num(), head.label(), head.heading(), contents));
  }

  /** Label, title and "(Kèm theo ...)" of an attachment. */
  private record AttachmentHead(
      String num, Passage label, Passage heading, List<Passage> notes, int end) {
    private static final int LONGEST = 14;
    private static final int LONGEST_NOTE = 300;

    static AttachmentHead of(List<Block> blocks) {
      Passage first = blocks.getFirst().passage();
      int labelEnd = AttachmentStart.labelEnd(first.text());
      Passage label = first.slice(0, labelEnd);
      List<Passage> title = new ArrayList<>(List.of(first.slice(labelEnd)));
      List<Passage> notes = new ArrayList<>();
      int end = 1;
      int lines = 0;
      for (int i = 1; i < blocks.size() && lines < LONGEST; i++) {
        Block block = blocks.get(i);
        if (block.kind() == Block.Kind.TABLE || block.isText() && !goesOn(block, notes)) {
          break;
        }
        if (block.isText()) {
          (isNote(block, notes) ? notes : title).add(block.passage());
          lines++;
          end = i + 1;
        }
      }
      Passage heading = Passage.join(" ", title);
      Passage note = Passage.join(" ", notes);
      String num = label.text().replaceFirst("[:.]$", "");
      return new AttachmentHead(
          num, label, heading, note.isEmpty() ? List.of() : List.of(note), end);
    }

    /** A remark that nobody closed ends before the first chapter or article. */
    private static boolean opensText(String line) {
      return Marker.readings(line).stream()
          .anyMatch(marker -> marker.style().level().compareTo(Level.ARTICLE) <= 0);
    }

    private static boolean isNote(Block block, List<Passage> notes) {
      return !notes.isEmpty() || AttachmentStart.isWith(block.passage().text());
    }

    /** Capitals, and a remark in brackets up to the one that closes it. */
    private static boolean goesOn(Block block, List<Passage> notes) {
      String line = block.passage().text();
      boolean isNumbered = !Marker.readings(line).isEmpty();
      if (!notes.isEmpty()) {
        boolean isOpen = notes.getLast().text().indexOf(')') < 0;
        return isOpen && line.length() < LONGEST_NOTE && !opensText(line);
      }
      return AttachmentStart.isWith(line) || Words.isCapitals(line) && !isNumbered;
    }
  }
}
