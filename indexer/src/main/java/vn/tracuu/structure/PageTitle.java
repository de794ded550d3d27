package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import vn.tracuu.model.Passage;
import vn.tracuu.source.Block;

/**
 * Sets aside a page's own title where a site repeats it in front of chapters.
 *
 * <p>Example: the first line "Văn bản hợp nhất 67/VBHN-VPQH năm 2025 ..." and "Văn bản hợp nhất
 * 67/VBHN-VPQH năm 2025 .... Chương I NHỮNG QUY ĐỊNH CHUNG".
 */
record PageTitle(List<Block> blocks, List<Passage> setAside) {
  private static final int SHORTEST = 15;

  static PageTitle of(List<Block> blocks) {
    String title =
        blocks.stream().filter(Block::isText).findFirst().map(PageTitle::text).orElse("");
    List<Block> kept = new ArrayList<>(blocks.size());
    List<Passage> aside = new ArrayList<>();
    boolean isFirst = true;
    for (Block block : blocks) {
      boolean isRepeated =
          title.length() >= SHORTEST && !isFirst && text(block).startsWith(title + ". ");
      isFirst &= !block.isText();
      if (isRepeated && block.isText()) {
        int end = title.length() + 1;
        aside.add(block.passage().slice(0, end));
        kept.add(new Block(block.kind(), block.passage().slice(end)));
      } else {
        kept.add(block);
      }
    }
    return new PageTitle(kept, aside);
  }

  private static String text(Block block) {
    return block.passage().text();
  }
}
