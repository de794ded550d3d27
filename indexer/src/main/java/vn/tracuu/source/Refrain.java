package vn.tracuu.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets aside what a site repeats below every paragraph: "Theo dõi điều khoản", "Ghi chú".
 *
 * <p>No law says the same few words again and again in paragraphs of their own; its tables do, and
 * are left alone.
 */
final class Refrain {
  private static final int LONGEST = 40;
  private static final int FEWEST_TIMES = 8;

  private Refrain() {}

  static SourceText setAside(SourceText source) {
    Map<String, Integer> times = new HashMap<>();
    boolean[] isInTable = inTables(source.blocks());
    for (int i = 0; i < isInTable.length; i++) {
      if (!isInTable[i]) {
        times.merge(source.blocks().get(i).passage().text(), 1, Integer::sum);
      }
    }
    List<Block> blocks = new ArrayList<>(source.blocks());
    for (int i = 0; i < isInTable.length; i++) {
      Block block = blocks.get(i);
      String text = block.passage().text();
      boolean isRefrain = text.length() <= LONGEST && times.getOrDefault(text, 0) >= FEWEST_TIMES;
      if (block.isText() && !isInTable[i] && isRefrain && isOpen(text)) {
        blocks.set(i, new Block(Block.Kind.ASIDE, block.passage()));
      }
    }
    return new SourceText(source.text(), blocks);
  }

  /** Dots and sentences are of the document, however often they come. */
  private static boolean isOpen(String text) {
    return Character.isLetter(text.charAt(text.length() - 1))
        && text.chars().noneMatch(Character::isDigit);
  }

  private static boolean[] inTables(List<Block> blocks) {
    boolean[] inTables = new boolean[blocks.size()];
    int depth = 0;
    for (int i = 0; i < inTables.length; i++) {
      depth += blocks.get(i).kind() == Block.Kind.TABLE ? 1 : 0;
      inTables[i] = depth > 0;
      depth -= blocks.get(i).kind() == Block.Kind.TABLE_END ? 1 : 0;
    }
    return inTables;
  }
}
