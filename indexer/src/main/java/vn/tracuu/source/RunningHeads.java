package vn.tracuu.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the running heads and page numbers of a paged text from its own lines.
 *
 * <p>Example: "CÔNG BÁO/Số 278/Ngày 18-05-2026" and the "2" beside it are set aside, and the
 * sentence that the page broke goes on. The surprise: a lone number counts as a page number only
 * beside a running head, for cells of tables are lone numbers too; of two the one that counts on.
 */
final class RunningHeads {
  private static final Pattern HEAD =
      Pattern.compile("(?:\\d{1,4} )?CÔNG BÁO ?/ ?Số .{1,40}Ngày [\\d/-]{6,12}(?: \\d{1,4})?");
  private static final Pattern PAGE = Pattern.compile("[-–]? ?(?<number>\\d{1,4}) ?[-–]?");

  private RunningHeads() {}

  static List<Block> setAside(List<Block> blocks) {
    if (blocks.stream().noneMatch(RunningHeads::isHead)) {
      return blocks;
    }
    List<Block> kept = new ArrayList<>(blocks);
    int last = 0;
    for (int i = 0; i < kept.size(); i++) {
      if (isHead(kept.get(i))) {
        last = around(kept, i, last);
      }
    }
    return kept;
  }

  /** Sets a head aside with its page's number, which it gives; the last one's where it has none. */
  private static int around(List<Block> blocks, int head, int last) {
    blocks.set(head, aside(blocks.get(head)));
    int above = behindBorders(blocks, head, -1);
    int below = behindBorders(blocks, head, 1);
    int pageAbove = page(blocks, above);
    int pageBelow = page(blocks, below);
    if (pageAbove + pageBelow == 0) {
      return last;
    }
    boolean countsOn = pageBelow == last + 1 && pageAbove != last + 1;
    boolean isBelow = pageAbove == 0 || countsOn;
    int number = isBelow ? below : above;
    blocks.set(number, aside(blocks.get(number)));
    behindBorders(blocks, number, isBelow ? 1 : -1);
    return isBelow ? pageBelow : pageAbove;
  }

  /** Sets the borders beside a block aside, and gives the place behind them. */
  private static int behindBorders(List<Block> blocks, int from, int step) {
    int i = from + step;
    while (isIn(blocks, i) && blocks.get(i).kind() == Block.Kind.BORDER) {
      blocks.set(i, aside(blocks.get(i)));
      i += step;
    }
    return i;
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

  /** The number of a page that stands alone on a line; 0 where none does. */
  private static int page(List<Block> blocks, int i) {
    boolean isLine = isIn(blocks, i) && blocks.get(i).kind() == Block.Kind.LINE;
    Matcher page = PAGE.matcher(isLine ? blocks.get(i).passage().text() : "");
    return page.matches() ? Integer.parseInt(page.group("number")) : 0;
  }
}
