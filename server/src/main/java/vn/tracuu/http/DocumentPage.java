package vn.tracuu.http;

import java.util.List;
import java.util.Optional;

/**
 * A document as a page, as a whole, with one place marked where a permalink leads to it.
 *
 * @param laid what is the same for all who ask
 * @param landed where the permalink leads, in words
 * @param law the text, rendered, with the place marked
 * @param report where errors are reported, prefilled; empty where nowhere
 * @param data the work as JSON-LD
 */
public record DocumentPage(
    Frame frame, LaidDocument laid, Optional<Link> landed, String law, String report, String data) {

  /** A fact about the work. */
  public record Fact(String label, String value) {}

  /**
   * Where in the document facts were read.
   *
   * @param labels "Số/Ký hiệu, Loại văn bản"
   */
  public record Source(Link place, String labels) {}

  /**
   * The text of a document.
   *
   * @param preface the lines before the recitals, as one place
   * @param body paragraphs and provisions, in reading order
   * @param signature the lines of the signature, which belong to {@code conclusions}
   * @param footnotes the notes below them, which belong there, too
   */
  public record Law(
      Optional<PlaceNode> preface,
      List<PlaceNode> bases,
      Optional<PlaceNode> formula,
      List<Part> body,
      Optional<PlaceNode> conclusions,
      List<Paragraph> signature,
      List<Paragraph> footnotes) {}

  /** A line of the table of contents and those below it. */
  public record Entry(String eId, String label, String title, List<Entry> below) {}

  /** What a place consists of, in reading order. */
  public sealed interface Part permits Paragraph, TableNode, PlaceNode {}

  /** A table as printed: rows of cells of paragraphs. */
  public record TableNode(List<List<List<Paragraph>>> rows) implements Part {}

  /**
   * A paragraph as printed.
   *
   * @param notes on the errors in it, to stand beside it
   */
  public record Paragraph(List<Piece> pieces, List<NoteMark> notes) implements Part {}

  /**
   * A stretch of a text.
   *
   * @param note the number of the note on it, 0 where there is none
   * @param url where it leads as a citation; empty where it leads nowhere or a note is on it
   */
  public record Piece(String text, int note, String url) {}

  /** A note on an error of the source, numbered through the document. */
  public record NoteMark(int number, String printed, String reading, String reason) {}

  /**
   * A place as it stands on the page.
   *
   * @param level "article", "clause", "indent", "citation", "preface"
   * @param label its number as printed, closing mark included: "5.1."
   * @param heading empty where it has none
   * @param rank of its heading: 1 where no place with a heading holds it
   * @param duties who leads, by when, to what figure
   */
  public record PlaceNode(
      String eId,
      String level,
      String label,
      Paragraph heading,
      List<Part> parts,
      int rank,
      List<DutyLine> duties,
      Named named)
      implements Part {

    private static final int LONGEST_HANGING = 6;

    /** What stands in it before the first place within it. */
    public List<Part> leading() {
      return parts.stream().takeWhile(part -> !(part instanceof PlaceNode)).toList();
    }

    /** The first place within it and what follows. */
    public List<Part> rest() {
      return parts.subList(leading().size(), parts.size());
    }

    /** Its number is short enough to stand in the margin: "5.1.", not "Chương II". */
    public boolean hangs() {
      return label.length() <= LONGEST_HANGING;
    }

    /** Has a title of its own. */
    public boolean hasHeading() {
      return !heading.pieces().isEmpty();
    }
  }

  /**
   * How a place is named and reached.
   *
   * @param words "mục 5.1 phần II Điều 1"
   * @param own the first of these words: "mục 5.1"
   * @param url its permalink
   * @param links what it cites and who cites it
   */
  public record Named(String words, String own, String url, PlaceLinks links) {}
}
