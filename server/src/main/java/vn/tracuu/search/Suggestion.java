package vn.tracuu.search;

/**
 * What somebody may be about to type.
 *
 * @param work the id of the work that it names; empty where it names none
 * @param eId the place within the work; empty for the whole
 * @param agency the id of the agency that it names; empty where it names none
 */
public record Suggestion(String text, Kind kind, String work, String eId, String agency) {

  /** Sorts of suggestions. */
  public enum Kind {
    NUMBER("number"),
    AGENCY("agency"),
    WORD("word"),
    HEADING("heading");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word in JSON. */
    public String word() {
      return word;
    }
  }

  /** Words to search for. */
  static Suggestion words(String text) {
    return new Suggestion(text, Kind.WORD, "", "", "");
  }
}
