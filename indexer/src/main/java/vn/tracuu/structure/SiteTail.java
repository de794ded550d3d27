package vn.tracuu.structure;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.tracuu.model.Passage;
import vn.tracuu.source.Block;

/**
 * Sets aside what a site writes behind a document: its list of related documents and all that
 * follows it.
 *
 * <p>Example: a line "Văn bản liên quan", then "Ban hành:", "24/10/2025", "Hiệu lực: Đã biết", "Cập
 * nhật:" over and over, the site's address, its notices to members. A heading of those words in a
 * document has no such list behind it.
 */
record SiteTail(List<Block> blocks, List<Passage> setAside) {
  private static final Set<String> HEADINGS =
      Set.of("văn bản liên quan", "văn bản cùng lĩnh vực", "văn bản cùng nội dung");

  /** What a list tells of each document. */
  private static final Pattern LISTED =
      Pattern.compile("(?:Ban hành|Hiệu lực|Tình trạng|Cập nhật|Ngày ban hành|Có hiệu lực): ?.*");

  /** Says of the page, not of the law, and stands below the site's own title of it. */
  private static final String UNTRANSLATED = "Văn bản này chưa cập nhật nội dung Tiếng Anh";

  /** Below every article of many agencies' sites. */
  private static final String RATING = "Tổng số điểm của bài viết là:";

  private static final int LONGEST_HEADING = 24;
  private static final int FARTHEST = 16;
  private static final int FEWEST = 4;

  /** Above the heading: the site's title of the page, its notice, the title again. */
  private static final int MOST_LINES_ABOVE = 4;

  static SiteTail of(List<Block> blocks) {
    OptionalInt heading =
        IntStream.range(0, blocks.size()).filter(i -> isHeading(blocks, i)).findFirst();
    return heading.isPresent()
        ? cut(blocks, start(blocks, heading.getAsInt()))
        : new SiteTail(blocks, List.of());
  }

  private static boolean isHeading(List<Block> blocks, int i) {
    if (blocks.get(i).isText() && text(blocks, i).startsWith(RATING)) {
      return true;
    }
    String line = text(blocks, i);
    boolean isShort = blocks.get(i).isText() && line.length() <= LONGEST_HEADING;
    if (!isShort || !HEADINGS.contains(line.toLowerCase(Locale.ROOT))) {
      return false;
    }
    long told =
        blocks.subList(i + 1, blocks.size()).stream()
            .filter(Block::isText)
            .limit(FARTHEST)
            .filter(block -> LISTED.matcher(block.passage().text()).matches())
            .count();
    return told >= FEWEST;
  }

  /** The line above the notice, the site's title of the page, is the site's too. */
  private static int start(List<Block> blocks, int heading) {
    for (int i = heading - 1; i >= Math.max(0, heading - MOST_LINES_ABOVE); i--) {
      if (blocks.get(i).isText() && text(blocks, i).equals(UNTRANSLATED)) {
        return i > 0 && blocks.get(i - 1).isText() ? i - 1 : i;
      }
    }
    return heading;
  }

  private static String text(List<Block> blocks, int i) {
    return blocks.get(i).passage().text();
  }

  private static SiteTail cut(List<Block> blocks, int start) {
    return new SiteTail(
        blocks.subList(0, start),
        blocks.subList(start, blocks.size()).stream()
            .filter(Block::isText)
            .map(Block::passage)
            .toList());
  }
}
