package vn.tracuu.source;

import java.util.ArrayList;
import java.util.List;
import vn.tracuu.model.Passage;

/** Collects the blocks of a Markdown file; their offsets are those of the file as it is. */
final class MarkdownBlocks {
  private final List<Block> blocks = new ArrayList<>();

  List<Block> blocks() {
    return blocks;
  }

  void add(Block.Kind kind, MarkdownLine line) {
    add(kind, line.words());
  }

  /** Rules and empty lines are borders, one of several in a row. */
  void add(Block.Kind kind, Passage words) {
    boolean isRule = PlainText.isRule(words.text());
    boolean isRepeated =
        words.isEmpty() && !blocks.isEmpty() && blocks.getLast().kind() == Block.Kind.BORDER;
    if (!isRepeated) {
      blocks.add(new Block(isRule ? Block.Kind.BORDER : kind, words));
    }
  }

  void mark(Block.Kind kind) {
    blocks.add(new Block(kind, Passage.EMPTY));
  }
}
