package vn.tracuu.structure;

import java.util.List;
import java.util.regex.Pattern;
import vn.tracuu.source.Block;

/**
 * Finds the first line of a document in a file: a site's frame and the gazette's own headings stand
 * before it.
 *
 * <p>Quốc hiệu or the Party's name tells the head; the issuer and the number may stand before it.
 * Without it, the line that names type and number does. The surprise: a form has quốc hiệu too, so
 * one that follows the articles is not of the head.
 */
final class HeadStart {
  private static final Pattern FIRST = Pattern.compile("(?:Điều|Chương) [1I]");
  private static final int FARTHEST_MOTTO = 800;
  private static final int FARTHEST_TYPE = 120;
  private static final int MOST_LINES_BEFORE_MOTTO = 8;

  private HeadStart() {}

  static int find(List<Block> blocks) {
    int first = motto(blocks);
    int motto = isOfForm(blocks, first) ? -1 : first;
    int type = type(blocks);
    boolean isTypeFirst = type >= 0 && type < motto && hasNumbers(blocks, type, motto);
    if (motto >= 0 && !isTypeFirst) {
      return before(blocks, motto);
    }
    return type < 0 ? 0 : before(blocks, type);
  }

  private static int type(List<Block> blocks) {
    for (int i = 0; i < Math.min(FARTHEST_TYPE, blocks.size()); i++) {
      String line = blocks.get(i).passage().text();
      if (blocks.get(i).isText() && (TypeLine.of(line).isPresent() || NamedLine.isOf(line))) {
        return i;
      }
    }
    return -1;
  }

  /** All articles stand before it; a list of contents before it names those behind it. */
  private static boolean isOfForm(List<Block> blocks, int motto) {
    return motto > 0 && hasNumbers(blocks, 0, motto) && !hasNumbers(blocks, motto, blocks.size());
  }

  private static boolean hasNumbers(List<Block> blocks, int from, int to) {
    return blocks.subList(from, to).stream()
        .anyMatch(block -> FIRST.matcher(block.passage().text()).lookingAt());
  }

  private static int motto(List<Block> blocks) {
    for (int i = 0; i < Math.min(FARTHEST_MOTTO, blocks.size()); i++) {
      String line = blocks.get(i).passage().text();
      if (blocks.get(i).isText() && (Landmark.MOTTO.isOf(line) || NamedLine.isOf(line))) {
        return NamedLine.isOf(line) && !Landmark.MOTTO.isOf(line) ? laterMotto(blocks, i) : i;
      }
    }
    return -1;
  }

  /** A page's own title names the document too; its head comes soon behind it. */
  private static int laterMotto(List<Block> blocks, int from) {
    for (int i = from; i < Math.min(from + 30, blocks.size()); i++) {
      if (blocks.get(i).isText() && Landmark.MOTTO.isOf(blocks.get(i).passage().text())) {
        return i;
      }
    }
    return -1;
  }

  /** Back over the issuer's lines and the number. */
  private static int before(List<Block> blocks, int from) {
    int start = from;
    int lines = 0;
    for (int i = from - 1; i >= 0 && lines < MOST_LINES_BEFORE_MOTTO; i--) {
      Block block = blocks.get(i);
      String line = block.passage().text();
      if (block.isText() && !isOfHead(line)) {
        return start;
      }
      if (block.isText()) {
        start = i;
        lines++;
      }
    }
    return start;
  }

  private static boolean isOfHead(String line) {
    boolean isGazette = line.startsWith("VĂN BẢN ") || line.startsWith("CÔNG BÁO");
    boolean isMark = line.length() < 2;
    return !isGazette
        && !isMark
        && line.length() < 120
        && !NamedLine.isOf(line)
        && (Words.isCapitals(line) && TypeLine.of(line).isEmpty()
            || Landmark.NUMBER.isOf(line)
            || Landmark.PLACE_AND_DATE.isOf(line));
  }
}
