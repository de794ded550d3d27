package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.Passage;
import vn.tracuu.source.Block;

/**
 * The list of recipients as recognition reads it, line by line through its column and the
 * signature's.
 *
 * <p>Example: "Nơi nhận: TM. CHÍNH PHỦ", "- Ban Bí thư Trung ương Đảng; KT. THỦ TƯỚNG", "- Kiểm
 * toán nhà nước; Nguyễn Văn Thử". What is not read as an office or a name stays where it stands.
 */
final class Recipients {
  /** The first of the list in decrees and circulars; its heading is often misread. */
  private static final Pattern FIRST =
      Pattern.compile("[-~–—] ?Ban Bí thư (?:Trung ương|TW|TƯ) Đ\\p{L}{2,3}(?:[;,.: ].{0,20})?");

  private static final Pattern SECOND =
      Pattern.compile("(?:[-~–—] ?)?Thủ tướng(?: Chính phủ)?(?:,| và)? các Phó .*");

  private static final Pattern HEADING =
      Pattern.compile("(?:.{1,5}ơi .{0,12}|.{0,12}(?:nhận|nhậm).{0,4}|.{0,20} )(?:TM|KT)\\.? .*");

  private static final int LONGEST_HEADING = 40;

  /** "THỦ TƯỚNG" alone may be what is left of "KT. THỦ TƯỚNG". */
  private static final String OFFICE =
      "(?:(?:KT|TL|TUQ)\\. ?(?:THỦ TƯỚNG|BỘ TRƯỞNG|CHỦ TỊCH|THỐNG ĐỐC|GIÁM ĐỐC)|TM\\. ?CHÍNH PHỦ"
          + "|PHÓ (?:THỦ TƯỚNG|CHỦ TỊCH|GIÁM ĐỐC|THỐNG ĐỐC)|THỨ TRƯỞNG)";

  private static final Pattern ON_BEHALF =
      Pattern.compile("Nơi nhận ?:? ?(?<right>(?:KT|TM|TL|TUQ)\\. ?[\\p{Lu} ,-]{4,80})");

  private static final Pattern OFFICE_BEHIND =
      Pattern.compile("[-~–—] ?.{5,120}?[;,.:] (?<right>" + OFFICE + ")");

  private static final Pattern NAME_BEHIND =
      Pattern.compile("[-~–—] ?.{5,120}?[;.] (?<right>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,3})");

  private static final Pattern FILED = Pattern.compile("[-~–—] ?Lưu ?:.*");

  /** No list is longer, in blocks. */
  private static final int LONGEST = 60;

  private Recipients() {}

  /** The list begins here, or its misread heading does. */
  static boolean opens(List<Block> blocks, int i) {
    String line = text(blocks, i);
    if (isFirst(line)) {
      return SECOND.matcher(text(blocks, next(blocks, i))).matches();
    }
    boolean mayBeHeading =
        line.length() <= LONGEST_HEADING && (line.contains("TM") || line.contains("KT"));
    return mayBeHeading
        && line.indexOf('.') > 0
        && HEADING.matcher(line).matches()
        && isFirst(text(blocks, next(blocks, i)))
        && opens(blocks, next(blocks, i));
  }

  static boolean isFirst(String line) {
    return line.length() > 20
        && "-~–—".indexOf(line.charAt(0)) >= 0
        && FIRST.matcher(line).matches();
  }

  /** The same blocks, what is of the signature's column behind the list. */
  static List<Block> part(List<Block> ending) {
    int start = 0;
    while (start < ending.size() && !isStart(ending, start)) {
      start++;
    }
    List<Block> left = new ArrayList<>();
    List<Block> right = new ArrayList<>();
    int end = start;
    boolean isFiled = false;
    for (; end < Math.min(ending.size(), start + LONGEST) && !isFiled; end++) {
      take(ending.get(end), left, right);
      isFiled = FILED.matcher(text(ending, end)).lookingAt();
    }
    return isFiled && !right.isEmpty() ? joined(ending, start, left, right, end) : ending;
  }

  private static boolean isStart(List<Block> ending, int i) {
    String line = text(ending, i);
    return ending.get(i).isText() && (Ending.isRecipients(line) || isFirst(line));
  }

  private static void take(Block block, List<Block> left, List<Block> right) {
    Passage line = block.passage();
    Pattern[] patterns =
        right.isEmpty()
            ? new Pattern[] {ON_BEHALF, OFFICE_BEHIND}
            : new Pattern[] {OFFICE_BEHIND, NAME_BEHIND};
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(block.isText() ? line.text() : "");
      if (matcher.matches()) {
        left.add(new Block(block.kind(), line.slice(0, matcher.start("right"))));
        right.add(new Block(Block.Kind.LINE, line.slice(matcher.start("right"))));
        return;
      }
    }
    boolean isName = block.isText() && Words.isName(line.text()) && !Words.isCapitals(line.text());
    (!right.isEmpty() && isName ? right : left).add(block);
  }

  private static List<Block> joined(
      List<Block> ending, int start, List<Block> left, List<Block> right, int end) {
    List<Block> joined = new ArrayList<>(ending.subList(0, start));
    joined.addAll(left);
    joined.add(new Block(Block.Kind.BORDER, Passage.EMPTY));
    joined.addAll(right);
    joined.add(new Block(Block.Kind.BORDER, Passage.EMPTY));
    joined.addAll(ending.subList(end, ending.size()));
    return joined;
  }

  /** The next line; the last place where there is none. */
  private static int next(List<Block> blocks, int i) {
    int next = i + 1;
    while (next < blocks.size() && !blocks.get(next).isText()) {
      next++;
    }
    return next;
  }

  private static String text(List<Block> blocks, int i) {
    return i < blocks.size() ? blocks.get(i).passage().text() : "";
  }
}
