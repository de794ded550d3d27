package vn.tracuu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of tables among lines. */
class PlainTextTest {
  /** Cells that hold a hyphen are empty ones of the table. */
  @Test
  void theRuleBelowTheHeadsOfATableIsNoRow() {
    List<Block> blocks =
        PlainText.read("| TT | Máy |\n| --- | :---: |\n| 1 | to |\n| - | - |\nHết\n").blocks();
    assertEquals(
        List.of("TT", "Máy", "1", "to", "-", "-", "Hết"),
        blocks.stream().filter(Block::isText).map(block -> block.passage().text()).toList());
    assertEquals(1, blocks.stream().filter(block -> block.kind() == Block.Kind.TABLE).count());
    assertEquals(3, blocks.stream().filter(block -> block.kind() == Block.Kind.ROW).count());
  }
}
