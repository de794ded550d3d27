package vn.tracuu.corpus;

/**
 * What became of an offer.
 *
 * @param from as the offer says
 * @param words which document it is and where it lies, or why it was refused; Vietnamese
 */
public record Outcome(Kind kind, String from, String words) {
  /** What can become of an offer. */
  public enum Kind {
    ADDED("thêm mới"),
    UPDATED("bản mới"),
    UNCHANGED("không đổi"),
    REFUSED("từ chối"),
    /** Only what is asked for was to be added, and this is not. */
    NOT_ASKED("không cần");

    private final String vietnamese;

    Kind(String vietnamese) {
      this.vietnamese = vietnamese;
    }

    /** In a table for people. */
    public String vietnamese() {
      return vietnamese;
    }
  }
}
