package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import vn.tracuu.model.Passage;
import vn.tracuu.source.Block;

/**
 * Puts the head of a gazette's first page before its text where a reader of the page gave it
 * behind.
 *
 * <p>Example: "THÔNG TƯ", its title and its recitals, then "BỘ TÀI CHÍNH", quốc hiệu, "Số:
 * 41/2026/TT-BTC", "Hà Nội, ngày ...", and the next page's running head. Issuer, quốc hiệu and
 * number are boxes of their own on the page, and some files hold them last.
 */
final class LateHead {
  /** So many blocks hold the first page. */
  private static final int LONGEST_PAGE = 120;

  private LateHead() {}

  static List<Block> first(List<Block> blocks) {
    int start = runningHead(blocks, 0);
    int end = start < 0 ? -1 : runningHead(blocks, start + 1);
    if (end < 0) {
      return blocks;
    }
    int text = start;
    while (text < end && !blocks.get(text).isText()) {
      text++;
    }
    int late = text < end && isType(text(blocks, text)) ? late(blocks, text, end) : end;
    return late < end ? moved(blocks, text, late, end) : blocks;
  }

  private static boolean isType(String line) {
    return TypeLine.of(line).isPresent() || TypeLine.startOf(line).isPresent();
  }

  private static int runningHead(List<Block> blocks, int from) {
    for (int i = from; i < Math.min(blocks.size(), LONGEST_PAGE); i++) {
      if (PageNotes.isRunningHead(blocks.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Where the lines of the head begin that end the page; its end where quốc hiệu is not there. */
  private static int late(List<Block> blocks, int from, int end) {
    int start = end;
    boolean hasMotto = false;
    for (int i = end - 1; i > from; i--) {
      if (blocks.get(i).isText()) {
        String line = text(blocks, i);
        if (!isOfHead(line)) {
          break;
        }
        hasMotto |= Landmark.MOTTO.isOf(line);
        start = i;
      }
    }
    return hasMotto ? start : end;
  }

  private static boolean isOfHead(String line) {
    return Landmark.of(line).isPresent() || Words.isCapitals(line) && IssuerName.isAgency(line);
  }

  private static List<Block> moved(List<Block> blocks, int text, int late, int end) {
    List<Block> moved = new ArrayList<>(blocks.size() + 1);
    moved.addAll(blocks.subList(0, text));
    moved.addAll(blocks.subList(late, end));
    moved.add(new Block(Block.Kind.BORDER, Passage.EMPTY));
    moved.addAll(blocks.subList(text, late));
    moved.addAll(blocks.subList(end, blocks.size()));
    return moved;
  }

  private static String text(List<Block> blocks, int i) {
    return blocks.get(i).passage().text();
  }
}
