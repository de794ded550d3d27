package vn.tracuu.search;

import java.util.List;

/**
 * One reason why a hit is where it is.
 *
 * @param values what is to be told of it: words, numbers
 */
public record Reason(Kind kind, List<String> values) {

  /** Sorts of reasons. */
  public enum Kind {
    /** The question names the hit. */
    MEANT,
    /** It cites what the question names. */
    CITING,
    /** Words in the place's own heading and text. */
    TEXT,
    /** Words in what says where it stands. */
    PLACE,
    /** Words in the headings above it. */
    ABOVE,
    /** Words in the title of its work. */
    TITLE,
    /** Words in the number of its work. */
    NUMBER,
    /** Words of the question that stand side by side. */
    TOGETHER,
    /** The word that weighs most: it, in how many places it is, of how many. */
    RAREST,
    /** What was not found. */
    MISSING
  }
}
