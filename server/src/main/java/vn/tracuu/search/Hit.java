package vn.tracuu.search;

import java.util.List;
import vn.tracuu.index.Place;
import vn.tracuu.model.Note;
import vn.tracuu.model.Work;

/**
 * A place that answers a question.
 *
 * @param place the place, without the headings above it
 * @param heading its heading, escaped, with nothing but {@code <mark>}; empty where it has none
 * @param fragments sentences of its text, escaped, with nothing but {@code <mark>}
 * @param notes the errors of the source through whose right reading it was found
 */
public record Hit(
    Work work,
    Place place,
    String heading,
    List<String> fragments,
    double score,
    List<Note> notes) {
  public Hit {
    fragments = List.copyOf(fragments);
    notes = List.copyOf(notes);
  }
}
