package vn.tracuu.model;

/**
 * One mention of an instrument or of a provision.
 *
 * <p>Example: in "theo khoản 1, khoản 2 Điều 5 Luật Đất đai" there are three: "khoản 1" and "khoản
 * 2 Điều 5", which are places in that law, and "Luật Đất đai". Each target has a citation of its
 * own; those of a range have the words of the whole range in common.
 *
 * @param place within the instrument; {@link Place#WHOLE} for the instrument itself
 */
public record Citation(Span span, Kind kind, CitedWork work, Place place) {

  /** What a citation names. */
  public enum Kind {
    /** An instrument by number or name. */
    WORK,
    /** A place by its number. */
    PROVISION,
    /** What needs to be read from where it stands: "Luật này", "Điều này", "nêu trên". */
    RELATIVE
  }

  /**
   * Where the words stand.
   *
   * @param eId the provision, or {@code preamble__cit_1}; {@code body} outside any provision
   * @param start in UTF-16 units, in the provision's text or heading
   * @param end behind the last one
   */
  public record Span(String eId, Part in, int start, int end, String text) {}

  /** The part of a provision. */
  public enum Part {
    TEXT("text"),
    HEADING("heading");

    private final String word;

    Part(String word) {
      this.word = word;
    }

    /** Its name in JSON. */
    public String word() {
      return word;
    }
  }
}
