package vn.tracuu.source;

import java.util.ArrayList;
import java.util.List;
import vn.tracuu.model.Passage;
import vn.tracuu.text.CanonicalText;

/**
 * Puts together the text of a file and its blocks, for formats that are not text themselves.
 *
 * <p>Offsets are of the text as written here, a block a line.
 */
final class BlockWriter {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  /** Adds a stretch of text, a block for each of its lines; blank text is a border. */
  void add(Block.Kind kind, String raw) {
    for (String line : raw.split("\\R", -1)) {
      addLine(kind, line);
    }
  }

  private void addLine(Block.Kind kind, String line) {
    Passage passage = CanonicalText.of(line, text.length());
    text.append(line).append('\n');
    if (PlainText.isRule(passage.text())) {
      border(passage);
    } else {
      blocks.add(new Block(kind, passage));
    }
  }

  /** Adds a paragraph; the lines of one that was broken by hand are lines that belong together. */
  void addParagraph(String raw) {
    boolean isBroken = raw.strip().indexOf('\n') >= 0;
    if (isBroken) {
      mark(Block.Kind.BORDER);
    }
    add(isBroken ? Block.Kind.LINE : Block.Kind.PARAGRAPH, raw);
    if (isBroken) {
      mark(Block.Kind.BORDER);
    }
  }

  /** Adds what holds no text: a border, the end of a cell. */
  void mark(Block.Kind kind) {
    blocks.add(new Block(kind, Passage.EMPTY));
  }

  /** How much was written, in characters. */
  int length() {
    return text.length();
  }

  SourceText finish() {
    return new SourceText(text.toString(), blocks);
  }

  private void border(Passage rule) {
    boolean isRepeated =
        rule.isEmpty() && !blocks.isEmpty() && blocks.getLast().kind() == Block.Kind.BORDER;
    if (!isRepeated) {
      blocks.add(new Block(Block.Kind.BORDER, rule));
    }
  }
}
