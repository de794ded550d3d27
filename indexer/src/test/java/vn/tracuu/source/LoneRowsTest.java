package vn.tracuu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of which the bars alone are left, among text between the same bars. */
class LoneRowsTest {
  private static final String HEAD = "|\nSTT\n|\nNội dung\n|\nCơ quan chủ trì\n|\n";
  private static final String ROW = "|\n1\n|\nRà soát\n|\nSở Tài chính\n|\n";
  private static final String TEXT = "|\nCăn cứ một\n|\nCăn cứ hai\n|\n|\n|\n|\n";

  @Test
  void aTableOfDutiesAmongTextHasItsRows() throws UnreadableException {
    String page = "**a** **b**\n" + TEXT.repeat(20) + HEAD + ROW + ROW + "|\n" + TEXT;
    List<Block.Kind> kinds = kinds(page);
    assertEquals(3, Collections.frequency(kinds, Block.Kind.TABLE), "text, the table, text");
    int from = kinds.indexOf(Block.Kind.TABLE_END) + 1;
    List<Block.Kind> behind = kinds.subList(from, kinds.size());
    List<Block.Kind> table = behind.subList(0, behind.indexOf(Block.Kind.TABLE_END));
    assertEquals(3, Collections.frequency(table, Block.Kind.ROW), "the heads and two rows");
  }

  @Test
  void manyHeadsWithoutRowsTakeNoLonger() {
    String heads = (HEAD + "|\n|\n" + HEAD + "|\n|\n|\n").repeat(30_000);
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> kinds("**a** **b**\n" + TEXT + heads));
  }

  private static List<Block.Kind> kinds(String text) throws UnreadableException {
    return SourceTexts.read("source.txt", text).blocks().stream().map(Block::kind).toList();
  }
}
