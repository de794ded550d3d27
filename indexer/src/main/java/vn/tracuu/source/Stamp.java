package vn.tracuu.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.Passage;

/**
 * Sets aside what an electronic signature prints over a page.
 *
 * <p>Example: "Người ký: CỔNG THÔNG TIN ĐIỆN TỬ CHÍNH PHỦ", "Email: ...", "Cơ quan: VĂN PHÒNG CHÍNH
 * PHỦ", "Thời gian ký: 19.03.2025 15:32:17 +07:00", in the midst of a sentence of the gazette's
 * first page. The surprise: a long name breaks over two lines, whose second nothing tells.
 *
 * <p>The Government's portal signs over the word "[daky]" between role and name, and leaves it or
 * what is seen of it: "[", "PHÓ THỦ TƯỚNGky]", "y]Nguyễn Văn Thử".
 */
final class Stamp {
  private static final Pattern END =
      Pattern.compile(
          "(?:Ngày ký: ?\\d{4}-\\d\\d-\\d\\d|Thời gian ký: ?\\d\\d[./]\\d\\d[./]\\d{4}) .{0,30}");
  private static final Pattern BEGIN = Pattern.compile("(?:Ký bởi|Người ký): .{0,120}");
  private static final Pattern PART =
      Pattern.compile("(?:Ký bởi|Người ký|Email|Cơ quan): .{0,120}|\\S{0,8} ?[\\w.]+@[\\w.]+");
  private static final Pattern MARK = Pattern.compile("\\[daky\\]");
  private static final Pattern ROLE = Pattern.compile("[\\p{Lu} .]{5,60}");
  private static final Pattern BEHIND_ROLE =
      Pattern.compile("(?<=^[\\p{Lu} .]{5,60})(?:da)?k?y\\]$");
  private static final Pattern BEFORE_NAME = Pattern.compile("^(?:da)?k?y\\](?=\\p{Lu}\\p{Ll})");

  private static final int MOST_BLOCKS = 10;

  private Stamp() {}

  static SourceText setAside(SourceText source) {
    List<Block> blocks = source.blocks();
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      mark(blocks, i, kept);
      if (END.matcher(blocks.get(i).passage().text()).matches()) {
        setAside(kept);
      }
    }
    return new SourceText(source.text(), kept, source.format(), source.isRecognised());
  }

  private static void mark(List<Block> blocks, int i, List<Block> kept) {
    Block block = blocks.get(i);
    Passage line = block.passage();
    if (!block.isText() || line.text().indexOf(']') < 0 && !line.text().equals("[")) {
      kept.add(block);
      return;
    }
    Matcher role = BEHIND_ROLE.matcher(line.text());
    Matcher name = BEFORE_NAME.matcher(line.text());
    if (MARK.matcher(line.text()).matches() || line.text().equals("[") && isBelowRole(kept)) {
      kept.add(new Block(Block.Kind.ASIDE, line));
    } else if (line.text().endsWith("y]") && role.find()) {
      kept.add(new Block(block.kind(), line.slice(0, role.start())));
      kept.add(new Block(Block.Kind.ASIDE, line.slice(role.start())));
    } else if (name.lookingAt()) {
      kept.add(new Block(Block.Kind.ASIDE, line.slice(0, name.end())));
      kept.add(new Block(block.kind(), line.slice(name.end())));
    } else {
      kept.add(block);
    }
  }

  private static boolean isBelowRole(List<Block> above) {
    return above.reversed().stream()
        .filter(Block::isText)
        .findFirst()
        .filter(block -> ROLE.matcher(block.passage().text()).matches())
        .isPresent();
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
