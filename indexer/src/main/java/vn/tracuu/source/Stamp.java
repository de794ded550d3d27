package vn.tracuu.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sets aside what an electronic signature prints over a page.
 *
 * <p>Example: "Người ký: CỔNG THÔNG TIN ĐIỆN TỬ CHÍNH PHỦ", "Email: ...", "Cơ quan: VĂN PHÒNG CHÍNH
 * PHỦ", "Thời gian ký: 19.03.2025 15:32:17 +07:00", in the midst of a sentence of the gazette's
 * first page. The surprise: a long name breaks over two lines, whose second nothing tells.
 */
final class Stamp {
  private static final Pattern END =
      Pattern.compile(
          "(?:Ngày ký: ?\\d{4}-\\d\\d-\\d\\d|Thời gian ký: ?\\d\\d[./]\\d\\d[./]\\d{4}) .{0,30}");
  private static final Pattern BEGIN = Pattern.compile("(?:Ký bởi|Người ký): .{0,120}");
  private static final Pattern PART =
      Pattern.compile("(?:Ký bởi|Người ký|Email|Cơ quan): .{0,120}|\\S{0,8} ?[\\w.]+@[\\w.]+");
  private static final int MOST_BLOCKS = 10;

  private Stamp() {}

  static SourceText setAside(SourceText source) {
    List<Block> blocks = source.blocks();
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      kept.add(blocks.get(i));
      if (END.matcher(blocks.get(i).passage().text()).matches()) {
        setAside(kept);
      }
    }
    return new SourceText(source.text(), kept, source.format(), source.isRecognised());
  }

  /** The last block, and those of the same stamp before it. */
  private static void setAside(List<Block> blocks) {
    int last = blocks.size() - 1;
    int first = first(blocks, last);
    for (int i = last; i >= Math.max(0, last - MOST_BLOCKS); i--) {
      boolean isPart = i >= first || PART.matcher(blocks.get(i).passage().text()).matches();
      if (isPart) {
        blocks.set(i, new Block(Block.Kind.ASIDE, blocks.get(i).passage()));
      }
    }
  }

  /** Where the stamp begins, if that is told; else its last block, and its parts one by one. */
  private static int first(List<Block> blocks, int last) {
    for (int i = last - 1; i >= Math.max(0, last - MOST_BLOCKS); i--) {
      if (BEGIN.matcher(blocks.get(i).passage().text()).matches()) {
        return i;
      }
    }
    return last;
  }
}
