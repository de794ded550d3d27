package vn.tracuu.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.tracuu.model.Content;
import vn.tracuu.model.Level;
import vn.tracuu.model.Passage;

/**
 * The tree that paragraphs make by their numbers.
 *
 * <p>A number counts only where it is the next of an open list or may open one: "2050." behind "tầm
 * nhìn đến" numbers nothing. Articles count on through chapters.
 */
final class Outline {
  private final Deque<Branch> open = new ArrayDeque<>();
  private final List<Piece> top = new ArrayList<>();
  private Optional<Marker> lastArticle = Optional.empty();

  private Outline() {}

  /** The body of a document: paragraphs and provisions in reading order. */
  static List<Content> of(List<Passage> paragraphs) {
    Outline outline = new Outline();
    paragraphs.forEach(outline::take);
    return new Finish().contents(outline.top, "");
  }

  private void take(Passage paragraph) {
    Optional<Marker> marker =
        Marker.readings(paragraph.text()).stream().filter(this::isNext).findFirst();
    if (marker.isPresent()) {
      branch(marker.get(), paragraph);
    } else {
      text(paragraph);
    }
  }

  private void branch(Marker marker, Passage paragraph) {
    closeFor(marker.style());
    Branch branch = new Branch(marker, paragraph);
    add(branch);
    open.push(branch);
    if (marker.style().level() == Level.ARTICLE) {
      lastArticle = Optional.of(marker);
    }
  }

  /** A list that is open is gone on with, and not begun anew in one of its own items. */
  private void closeFor(HeadingStyle style) {
    if (sibling(style).isPresent()) {
      while (!open.pop().style().equals(style)) {
        continue;
      }
    } else {
      while (!open.isEmpty() && !open.peek().style().mayHold(style)) {
        open.pop();
      }
    }
  }

  /** A paragraph behind a bullet goes on with what the bullets interrupted. */
  private void text(Passage paragraph) {
    while (!open.isEmpty() && open.peek().style().level() == Level.INDENT) {
      open.pop();
    }
    add(new Piece.Text(paragraph));
  }

  private void add(Piece piece) {
    if (open.isEmpty()) {
      top.add(piece);
    } else {
      open.peek().add(piece);
    }
  }

  private boolean isNext(Marker marker) {
    if (marker.style().level() == Level.ARTICLE) {
      return lastArticle.isEmpty() || marker.follows(lastArticle.get());
    }
    Optional<Branch> sibling = sibling(marker.style());
    if (sibling.isPresent()) {
      return marker.follows(sibling.get().marker());
    }
    return marker.style().numbering() == Numbering.DOTTED ? isOfParent(marker) : marker.opens();
  }

  /** The last provision of a style in the list that is open, if one is. */
  private Optional<Branch> sibling(HeadingStyle style) {
    return open.stream().filter(branch -> branch.style().equals(style)).findFirst();
  }

  /** 5.1 stands below 5. */
  private boolean isOfParent(Marker marker) {
    String prefix = Numbering.prefix(marker.num());
    return open.stream().anyMatch(branch -> branch.marker().count().equals(prefix));
  }
}
