package vn.tracuu.source;

import vn.tracuu.model.Passage;

/**
 * A stretch of a file that its format shows as one.
 *
 * @param kind what the format says of it
 * @param passage its text, canonical; its offsets are those of {@link SourceText#text()}
 */
public record Block(Kind kind, Passage passage) {

  /** What a format knows about a stretch of text. */
  public enum Kind {
    /** A line that may break in mid-sentence. */
    LINE,
    /** A paragraph, whole. */
    PARAGRAPH,
    /** A rule, the border of a cell, an empty line: what stands before and after is apart. */
    BORDER
  }
}
