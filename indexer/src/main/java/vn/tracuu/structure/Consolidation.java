package vn.tracuu.structure;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tracuu.model.Passage;
import vn.tracuu.source.Block;

/**
 * Where a consolidated text says, below its title, what it consolidates (Ordinance
 * 01/2012/UBTVQH13).
 *
 * <p>Example: "Nghị định số 20/2020/NĐ-CP ngày 17 tháng 02 năm 2020 của Chính phủ ..., có hiệu lực
 * từ ngày 01/4/2020, được sửa đổi, bổ sung bởi:". The surprise: nothing but its words parts it from
 * the title, and a title may break before "Nghị định số" too, but none says since when it is in
 * force.
 */
final class Consolidation {
  private static final Pattern FIRST =
      Pattern.compile(
          "(?:Nghị định|Thông tư|Thông tư liên tịch|Nghị quyết|Quyết định|Pháp lệnh) (?:số )?"
              + Numbers.TOKEN
              + " ngày \\d{1,2}(?!\\d).*");

  private static final int MOST_LINES = 14;

  private Consolidation() {}

  /** The lines of a head from here on. */
  static boolean begins(List<Block> blocks, int from) {
    List<Block> lines = blocks.subList(from, Math.min(blocks.size(), from + MOST_LINES));
    return begins(Block.texts(lines).stream().map(Passage::text).toList());
  }

  /** These lines, or paragraphs, up to the first recital. */
  static boolean begins(List<String> lines) {
    if (lines.isEmpty() || !FIRST.matcher(lines.getFirst()).matches()) {
      return false;
    }
    String history =
        lines.stream()
            .takeWhile(line -> !Enactment.isRecital(line))
            .collect(Collectors.joining(" "));
    return history.contains(" có hiệu lực ") && history.contains("được sửa đổi");
  }
}
