package vn.tracuu.structure;

import java.util.List;
import vn.tracuu.source.Block;

/**
 * The stretches of a document behind its head: recitals and provisions; what closes them; what is
 * attached.
 */
record Zones(List<Block> body, List<Block> ending, List<Block> attachments) {

  static Zones of(List<Block> blocks, int body) {
    int attachment = AttachmentStart.afterArticles(blocks, body);
    int ending = ending(blocks, body, attachment);
    int attached =
        attachment < ending
            ? attachment
            : AttachmentStart.behind(blocks, endingText(blocks, ending));
    int close = Math.min(ending, attached);
    return new Zones(
        blocks.subList(body, close),
        blocks.subList(close, attached),
        blocks.subList(attached, blocks.size()));
  }

  /** The first "Nơi nhận" or signature; the end where there is none before what is attached. */
  private static int ending(List<Block> blocks, int body, int attachment) {
    for (int i = body; i < attachment; i++) {
      if (blocks.get(i).isText() && Ending.opens(blocks, i)) {
        return back(blocks, body, i);
      }
    }
    return attachment;
  }

  /** What stands before it in its own table is of the ending too. */
  private static int back(List<Block> blocks, int body, int ending) {
    int start = ending;
    while (start > body && blocks.get(start - 1).isBorder()) {
      start--;
    }
    return start;
  }

  private static int endingText(List<Block> blocks, int ending) {
    return Math.min(blocks.size(), ending + 1);
  }
}
