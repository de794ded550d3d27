package vn.tracuu.model;

/**
 * A stretch of a provision's words.
 *
 * @param eId the provision; {@code body} for words outside any
 * @param in whether it stands in the heading or in the provision's own text
 * @param start in UTF-16 units of that heading, or of {@link Provision#text()}
 * @param end just behind its last unit
 */
public record Pinpoint(String eId, In in, int start, int end) {

  public Pinpoint {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("from " + start + " to " + end);
    }
  }

  /** The part of a provision. */
  public enum In {
    HEADING,
    TEXT
  }
}
