package vn.tracuu.index;

import java.util.List;
import java.util.stream.Collectors;
import vn.tracuu.model.Note;

/**
 * A place in a document that can be found, linked and cited: a provision, or a part of the frame.
 *
 * @param eId its address within the document: {@code art_1__part_II}, {@code preamble__cit_2}
 * @param num as printed: "5.1"; empty where it has none
 * @param steps where it stands, smallest unit first: "mục 5.1", "phần II", "Điều 1"
 * @param heading its title; empty where it has none
 * @param text its own paragraphs, a line each
 * @param above the headings of the provisions above it, highest first
 * @param notes remarks on errors of the source in it
 */
public record Place(
    String eId,
    String num,
    List<Step> steps,
    String heading,
    String text,
    List<String> above,
    List<Note> notes) {

  public Place {
    steps = List.copyOf(steps);
    above = List.copyOf(above);
    notes = List.copyOf(notes);
  }

  /**
   * A unit on the way to a place.
   *
   * @param eId its own address
   * @param words "phần II"
   */
  public record Step(String eId, String words) {}

  /** Where it stands: "mục 5.1 phần II Điều 1", "căn cứ thứ 2". */
  public String words() {
    return steps.stream().map(Step::words).collect(Collectors.joining(" "));
  }
}
