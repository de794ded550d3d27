package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.Passage;
import vn.tracuu.source.Block;
import vn.tracuu.text.CanonicalText;

/**
 * Keeps apart from the law what a site's editors wrote into it.
 *
 * <p>Example: "[Khoản này được hướng dẫn bởi Điều 3 Nghị định 102/2024/NĐ-CP có hiệu lực từ ngày
 * 01/08/2024]" is set aside; the footnote mark "[1]" of a consolidated text stays.
 */
record Editorial(List<Block> blocks, List<Passage> setAside) {
  private static final Pattern SIGN =
      Pattern.compile(
          "hiệu lực (?:từ|thi hành)|hết hiệu lực|được hướng dẫn|được sửa đổi|được bổ sung"
              + "|bị bãi bỏ|được bãi bỏ|được thay thế|bị thay thế|được đính chính|có nội dung liên quan"
              + "|được thực hiện theo|xem thêm");
  private static final Pattern RELATED =
      Pattern.compile("\\(Điều này có nội dung liên quan đến .*\\)");

  /** Behind a remark this begins what the next line goes on with. */
  private static final Pattern LABEL =
      Pattern.compile("\\d{1,2}[a-zđ]?\\.|[a-zđ]\\)|Điều \\d{1,3}[a-zđ]?\\.?");

  /** What tools that make text of pages write beside links. */
  private static final List<String> TOOLS = List.of("[JavaScript: ", "[ID: ", "[Link: http");

  /** A longer stretch in brackets is no remark. */
  private static final int LONGEST = 3000;

  static Editorial of(List<Block> blocks) {
    List<Block> kept = new ArrayList<>(blocks.size());
    List<Passage> aside = new ArrayList<>();
    for (Block block : blocks) {
      String text = block.passage().text();
      if (block.kind() == Block.Kind.ASIDE || isRelated(text)) {
        aside.add(block.passage());
      } else if (block.isText() && text.indexOf('[') >= 0) {
        cut(block, kept, aside);
      } else {
        kept.add(block);
      }
    }
    return new Editorial(kept, aside);
  }

  private static boolean isRelated(String text) {
    return text.startsWith("(") && RELATED.matcher(text).matches();
  }

  private static void cut(Block block, List<Block> kept, List<Passage> aside) {
    Passage passage = block.passage();
    List<Passage> parts = new ArrayList<>();
    int from = 0;
    for (int open = passage.text().indexOf('['); open >= 0; ) {
      int close = close(passage.text(), open);
      if (close > 0 && isRemark(passage.text().substring(open, close))) {
        parts.add(passage.slice(from, open));
        aside.add(passage.slice(open, close));
        from = close;
      }
      open = passage.text().indexOf('[', Math.max(open + 1, from));
    }
    Passage last = passage.slice(from);
    boolean isLabel = from > 0 && LABEL.matcher(last.text()).matches();
    if (!isLabel) {
      parts.add(last);
    }
    Passage rest = CanonicalText.join(parts.stream().filter(part -> !part.isEmpty()).toList());
    if (!rest.isEmpty()) {
      kept.add(new Block(block.kind(), rest));
    }
    if (isLabel) {
      kept.add(new Block(block.kind(), last));
    }
  }

  /** The end of what a bracket opens, brackets within it counted; -1 where it does not close. */
  private static int close(String text, int open) {
    int depth = 0;
    for (int i = open; i < Math.min(text.length(), open + LONGEST); i++) {
      depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean isRemark(String words) {
    Matcher sign = SIGN.matcher(words);
    return TOOLS.stream().anyMatch(words::startsWith) || words.length() > 25 && sign.find();
  }
}
