package vn.tracuu.source;

import java.util.List;

/**
 * A file as text.
 *
 * @param text all of it as decoded, which offsets refer to
 * @param blocks its stretches in reading order
 */
public record SourceText(String text, List<Block> blocks) {

  public SourceText {
    blocks = List.copyOf(blocks);
  }
}
