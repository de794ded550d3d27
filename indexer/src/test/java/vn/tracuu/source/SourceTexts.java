package vn.tracuu.source;

import java.nio.charset.StandardCharsets;

/** Texts that are not files. */
public final class SourceTexts {
  private SourceTexts() {}

  /** A text under the name that a file of its format would have. */
  public static SourceText read(String name, String text) throws UnreadableException {
    return SourceFile.read(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
