package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import vn.tracuu.model.Passage;
import vn.tracuu.source.Block;
import vn.tracuu.text.CanonicalText;

/**
 * Paragraphs made whole again out of lines that a width broke.
 *
 * <p>Example: "1.4. Công an tỉnh, Viện Kiểm" and "sát, Tòa án tỉnh: Tăng cường" are one paragraph.
 * A line that begins like a heading is one only where the line before it may end: "- xã hội, đảm
 * bảo" behind "phát triển kinh tế" is no bullet.
 */
final class Paragraphs {
  private final List<Passage> done = new ArrayList<>();
  private final List<Passage> open = new ArrayList<>();
  private final LineBreaks breaks;

  private Paragraphs(LineBreaks breaks) {
    this.breaks = breaks;
  }

  /** The paragraphs of a stretch of blocks, in order. */
  static List<Passage> of(List<Block> blocks, LineBreaks breaks) {
    Paragraphs paragraphs = new Paragraphs(breaks);
    for (int i = 0; i < blocks.size(); i++) {
      paragraphs.take(blocks, i);
    }
    paragraphs.close();
    return paragraphs.done;
  }

  private void take(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    switch (block.kind()) {
      case BORDER, TABLE, CELL, ROW, TABLE_END, ASIDE -> close();
      case PARAGRAPH -> {
        close();
        open.add(block.passage());
        close();
      }
      case LINE -> {
        if (!open.isEmpty() && breaks.isHard(paragraphSoFar(), Lines.from(blocks, i - 1))) {
          close();
        }
        open.add(block.passage());
      }
    }
  }

  private ParagraphSoFar paragraphSoFar() {
    return new ParagraphSoFar(open.getFirst().text(), open.size());
  }

  private void close() {
    if (!open.isEmpty()) {
      done.add(CanonicalText.join(open));
      open.clear();
    }
  }

  /** What is known of the paragraph that a line break may end: its first line, its lines so far. */
  record ParagraphSoFar(String firstLine, int lines) {
    boolean beginsWithNumber() {
      return !Marker.readings(firstLine).isEmpty();
    }
  }

  /**
   * The lines around a break: the one before it and the two after it, empty where there is none.
   */
  record Lines(String before, String after, String next) {
    static Lines from(List<Block> blocks, int i) {
      return new Lines(text(blocks, i), text(blocks, i + 1), text(blocks, i + 2));
    }

    private static String text(List<Block> blocks, int i) {
      boolean isLine = i >= 0 && i < blocks.size() && blocks.get(i).kind() == Block.Kind.LINE;
      return isLine ? blocks.get(i).passage().text() : "";
    }
  }
}
