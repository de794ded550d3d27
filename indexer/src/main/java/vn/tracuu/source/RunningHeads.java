package vn.tracuu.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the running heads and page numbers of a paged text from its own lines.
 *
 * <p>Example: "CÔNG BÁO/Số 278/Ngày 18-05-2026" and the "2" beside it are set aside, and the
 * sentence that the page broke goes on. The surprise: a lone number counts as a page number only
 * beside a running head, for cells of tables are lone numbers too.
 */
final class RunningHeads {
  private static final Pattern HEAD =
      Pattern.compile("(?:\\d{1,4} )?CÔNG BÁO ?/ ?Số .{1,40}Ngày [\\d/-]{6,12}(?: \\d{1,4})?");
  private static final Pattern PAGE = Pattern.compile("[-–]? ?\\d{1,4} ?[-–]?");

  private RunningHeads() {}

  static List<Block> setAside(List<Block> blocks) {
    if (blocks.stream().noneMatch(RunningHeads::isHead)) {
      return blocks;
    }
    List<Block> kept = new ArrayList<>(blocks);
    for (int i = 0; i < kept.size(); i++) {
      if (isHead(kept.get(i))) {
        around(kept, i);
      }
    }
    return kept;
  }

  private static void around(List<Block> blocks, int head) {
    blocks.set(head, aside(blocks.get(head)));
    boolean hasPage = false;
    for (int step : new int[] {-1, 1}) {
      int i = head + step;
      while (isIn(blocks, i) && blocks.get(i).kind() == Block.Kind.BORDER) {
        blocks.set(i, aside(blocks.get(i)));
        i += step;
      }
      if (!hasPage && isIn(blocks, i) && isPage(blocks.get(i))) {
        hasPage = true;
        blocks.set(i, aside(blocks.get(i)));
        clearBorders(blocks, i + step, step);
      }
    }
  }

  private static void clearBorders(List<Block> blocks, int from, int step) {
    for (int i = from; isIn(blocks, i) && blocks.get(i).kind() == Block.Kind.BORDER; i += step) {
      blocks.set(i, aside(blocks.get(i)));
    }
  }

  private static boolean isIn(List<Block> blocks, int i) {
    return i >= 0 && i < blocks.size();
  }

  private static Block aside(Block block) {
    return new Block(Block.Kind.ASIDE, block.passage());
  }

  private static boolean isHead(Block block) {
    String line = block.passage().text();
    return block.kind() == Block.Kind.LINE
        && line.contains("CÔNG BÁO")
        && HEAD.matcher(line).matches();
  }

  private static boolean isPage(Block block) {
    return block.kind() == Block.Kind.LINE && PAGE.matcher(block.passage().text()).matches();
  }
}
