package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tracuu.model.Passage;

/** A provision while it grows: its number is read, what it holds is still coming. */
final class Branch implements Piece {
  private final Marker marker;
  private final Passage label;
  private final Optional<Passage> firstParagraph;
  private final List<Piece> pieces = new ArrayList<>();

  Branch(Marker marker, Passage paragraph) {
    this.marker = marker;
    this.label = paragraph.slice(0, marker.end());
    this.firstParagraph =
        Optional.of(paragraph.slice(marker.end())).filter(rest -> !rest.isEmpty());
  }

  Marker marker() {
    return marker;
  }

  HeadingStyle style() {
    return marker.style();
  }

  Passage label() {
    return label;
  }

  /** The words on the line of its number. */
  Optional<Passage> firstParagraph() {
    return firstParagraph;
  }

  /** What follows the paragraph of its number, in reading order. */
  List<Piece> pieces() {
    return pieces;
  }

  void add(Piece piece) {
    pieces.add(piece);
  }

  List<Branch> children() {
    return pieces.stream().filter(Branch.class::isInstance).map(Branch.class::cast).toList();
  }
}
