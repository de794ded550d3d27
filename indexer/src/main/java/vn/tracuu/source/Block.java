package vn.tracuu.source;

import java.util.List;
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
    /** A rule, an empty line: what stands before and after is apart. */
    BORDER,
    /** A table begins. */
    TABLE,
    /** A cell of a table ends. */
    CELL,
    /** A row of a table ends. */
    ROW,
    /** A table ends. */
    TABLE_END,
    /** A running head, a page number, the frame of a site: in the file and not of the document. */
    ASIDE
  }

  /** Has words of the document. */
  public boolean isText() {
    return kind == Kind.LINE || kind == Kind.PARAGRAPH;
  }

  /** The words of the document in these, a passage each. */
  public static List<Passage> texts(List<Block> blocks) {
    return blocks.stream().filter(Block::isText).map(Block::passage).toList();
  }

  /** Holds nothing and keeps apart what stands before and after it. */
  public boolean isBorder() {
    return !isText() && kind != Kind.ASIDE;
  }
}
