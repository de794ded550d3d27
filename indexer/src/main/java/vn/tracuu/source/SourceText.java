package vn.tracuu.source;

import java.util.List;

/**
 * A file as text.
 *
 * @param text all of it as decoded, which offsets refer to
 * @param blocks its stretches in reading order
 * @param format the ending of names of its format: "docx"
 * @param isRecognised its letters were recognised from pictures
 */
public record SourceText(String text, List<Block> blocks, String format, boolean isRecognised) {

  public SourceText {
    blocks = List.copyOf(blocks);
  }

  /** A text of which its format is not said. */
  public SourceText(String text, List<Block> blocks) {
    this(text, blocks, "txt", false);
  }

  SourceText as(String given) {
    return new SourceText(text, blocks, given, isRecognised);
  }

  SourceText recognised() {
    return new SourceText(text, blocks, format, true);
  }
}
