package vn.tracuu.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tracuu.index.Duties.Due;
import vn.tracuu.index.Place;
import vn.tracuu.model.Doubt;
import vn.tracuu.model.Note;
import vn.tracuu.model.Status;
import vn.tracuu.model.Work;

/**
 * A place that answers a question, or a work as a whole: then its eId is empty.
 *
 * @param place the place, without the headings above it
 * @param role why it is in the answer at all
 * @param isHeld whether the text of the work is there
 * @param heading its heading, escaped, with nothing but {@code <mark>}; empty where it has none
 * @param fragments sentences of its text, escaped, with nothing but {@code <mark>}
 * @param notes the errors of the source through whose right reading it was found
 * @param doubts why the text of the work is to be checked against the original
 * @param facts what stands below it in a list
 * @param why why it is where it is; empty where that was not asked
 */
public record Hit(
    Work work,
    Place place,
    Role role,
    boolean isHeld,
    String heading,
    List<String> fragments,
    double score,
    List<Note> notes,
    List<Doubt> doubts,
    Facts facts,
    List<Reason> why) {
  public Hit {
    fragments = List.copyOf(fragments);
    notes = List.copyOf(notes);
    doubts = List.copyOf(doubts);
    why = List.copyOf(why);
  }

  /** Why something is in an answer. */
  public enum Role {
    /** The question names it. */
    MEANT("meant"),
    /** It cites what the question names. */
    CITING("citing"),
    /** It has the words of the question. */
    FOUND("found");

    private final String word;

    Role(String word) {
      this.word = word;
    }

    /** The word in JSON. */
    public String word() {
      return word;
    }
  }

  /**
   * Who leads, who co-ordinates, by when, and whether the work is in force.
   *
   * @param ahead the day from which the text says that it is in force, where that is still to come
   */
  public record Facts(
      List<Acting> leads,
      List<Acting> coordinators,
      List<Due> deadlines,
      Status.Value status,
      Optional<LocalDate> ahead) {}

  /**
   * A body that has something to do.
   *
   * @param agency its id; empty where the name is in no authority file
   * @param printed its name as printed
   * @param today the names of those that do it now, where others do
   * @param isOpen who does it now is not established
   */
  public record Acting(String agency, String printed, List<String> today, boolean isOpen) {}
}
