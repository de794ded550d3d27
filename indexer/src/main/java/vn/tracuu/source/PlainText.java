package vn.tracuu.source;

import java.util.ArrayList;
import java.util.List;
import vn.tracuu.model.Passage;
import vn.tracuu.text.CanonicalText;

/**
 * Reads plain text: a block a line.
 *
 * <p>Example: "|" alone and "-------" are borders, as an empty line is. The surprise: whether a
 * line is a whole paragraph or was broken at some width is for {@code structure} to find out.
 */
public final class PlainText {
  private PlainText() {}

  /** The blocks of a text. */
  public static SourceText read(String text) {
    List<Block> blocks = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      blocks.add(block(CanonicalText.of(text.substring(start, end), start)));
      start = end + 1;
    }
    return new SourceText(text, blocks);
  }

  private static Block block(Passage line) {
    boolean isBorder = line.text().chars().allMatch(c -> "|-_—–=* ".indexOf(c) >= 0);
    return new Block(isBorder ? Block.Kind.BORDER : Block.Kind.LINE, line);
  }
}
