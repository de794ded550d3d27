package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import vn.tracuu.source.Block;

/**
 * Tells tables that hold data from those that only put text side by side.
 *
 * <p>Example: issuer beside quốc hiệu, "Nơi nhận" beside the signature, a page set in columns are
 * no tables. Of those the cells stay apart and the table goes.
 */
final class Layout {
  /** A cell with more paragraphs than this is a page, not a field. */
  private static final int FULLEST_CELL = 40;

  private Layout() {}

  static List<Block> flatten(List<Block> blocks) {
    List<Block> flat = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); ) {
      int end = blocks.get(i).kind() == Block.Kind.TABLE ? end(blocks, i) : i + 1;
      List<Block> table = blocks.subList(i, end);
      if (table.size() == 1 || isLayout(table)) {
        table.forEach(block -> flat.add(plain(block)));
      } else {
        flat.addAll(withoutInner(table));
      }
      i = end;
    }
    return flat;
  }

  /** Behind the end of the table that begins at {@code from}, tables within it counted. */
  private static int end(List<Block> blocks, int from) {
    int depth = 0;
    for (int i = from; i < blocks.size(); i++) {
      depth +=
          switch (blocks.get(i).kind()) {
            case TABLE -> 1;
            case TABLE_END -> -1;
            default -> 0;
          };
      if (depth == 0) {
        return i + 1;
      }
    }
    return from + 1;
  }

  private static boolean isLayout(List<Block> table) {
    int paragraphs = 0;
    int columns = 0;
    int most = 0;
    for (Block block : table) {
      switch (block.kind()) {
        case CELL -> {
          paragraphs = 0;
          most = Math.max(most, ++columns);
        }
        case ROW -> columns = 0;
        default -> paragraphs += block.isText() ? 1 : 0;
      }
      if (paragraphs > FULLEST_CELL || block.isText() && isOfPage(block.passage().text())) {
        return true;
      }
    }
    return most <= 1;
  }

  /** What stands at the head or foot of a document, or numbers its articles. */
  private static boolean isOfPage(String line) {
    return Landmark.MOTTO.isOf(line)
        || line.startsWith("Nơi nhận")
        || line.startsWith("Kính gửi")
        || Ending.isSignature(line)
        || Marker.readings(line).stream().anyMatch(marker -> marker.style().name().equals("điều"));
  }

  /** Tables within cells are read as lines of their cell. */
  private static List<Block> withoutInner(List<Block> table) {
    List<Block> flat = new ArrayList<>();
    int depth = 0;
    for (Block block : table) {
      depth -= block.kind() == Block.Kind.TABLE_END ? 1 : 0;
      boolean isEdge = block.kind() == Block.Kind.TABLE || block.kind() == Block.Kind.TABLE_END;
      flat.add(depth > (isEdge ? 0 : 1) ? plain(block) : block);
      depth += block.kind() == Block.Kind.TABLE ? 1 : 0;
    }
    return flat;
  }

  private static Block plain(Block block) {
    return block.isText() ? block : new Block(Block.Kind.BORDER, block.passage());
  }
}
