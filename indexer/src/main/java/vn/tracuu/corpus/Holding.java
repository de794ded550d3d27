package vn.tracuu.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A document that the corpus holds, with each of its texts.
 *
 * @param facts of the text that came last; nothing is known where it cannot be read
 */
record Holding(DocumentFolder folder, Facts facts, List<Text> texts) {
  /**
   * One text.
   *
   * @param place the folder in which it lies
   */
  record Text(Path place, String sha256, String words) {}

  Holding {
    texts = List.copyOf(texts);
  }

  Holding with(Facts newest, Text text) {
    List<Text> more = new ArrayList<>(texts);
    more.add(text);
    return new Holding(folder, newest, more);
  }

  boolean isNewest(Text text) {
    return texts.getLast().equals(text);
  }
}
