package vn.tracuu.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.tracuu.model.Content;
import vn.tracuu.model.Level;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provision;
import vn.tracuu.model.Table;

/**
 * The tree that paragraphs make by their numbers.
 *
 * <p>A number counts only where it is the next of an open list or may open one: "2050." behind "tầm
 * nhìn đến" numbers nothing. Articles count on through chapters.
 */
final class Outline {
  private final Deque<Branch> open = new ArrayDeque<>();
  private final List<Piece> top = new ArrayList<>();
  private final List<ClauseGaps.Clause> clauses = new ArrayList<>();
  private final BitSet quoted = new BitSet();
  private Optional<Marker> lastArticle = Optional.empty();

  /** Which of the contents is read. */
  private int place;

  private Outline() {}

  /** The body of a document: paragraphs, tables and provisions in reading order. */
  static List<Content> of(List<Content> contents) {
    return of(contents, "", Articles::ofBody);
  }

  /** The same for what lies below an address, which an attachment has. */
  static List<Content> of(List<Content> contents, String address) {
    return of(contents, address, Articles::of);
  }

  private static List<Content> of(
      List<Content> glued, String address, Function<List<Content>, Articles> reading) {
    List<Content> contents = GluedItems.part(glued);
    Outline outline = new Outline();
    outline.read(ClauseGaps.none(contents), reading.apply(contents));
    ClauseGaps gaps = ClauseGaps.of(contents, outline.clauses, outline.quoted);
    if (gaps.contents().size() > contents.size() || !gaps.found().isEmpty()) {
      outline = new Outline();
      outline.read(gaps, reading.apply(gaps.contents()));
    }
    return new Finish().contents(outline.top, address);
  }

  private void read(ClauseGaps gaps, Articles articles) {
    List<Content> contents = gaps.contents();
    Quotation quotation = new Quotation(contents, articles);
    for (place = 0; place < contents.size(); place++) {
      int last = lastArticle.map(Marker::value).orElse(0);
      boolean isQuoted = quotation.holds(place, last);
      quoted.set(place, isQuoted);
      boolean mayBeArticle = !isQuoted && articles.mayFollow(place, last);
      Optional<Marker> given =
          mayBeArticle ? articles.marker(place).filter(this::isNextArticle) : Optional.empty();
      take(contents.get(place), isQuoted, given.or(() -> gaps.marker(place)));
    }
  }

  private void take(Content content, boolean isQuoted, Optional<Marker> given) {
    switch (content) {
      case Passage paragraph -> {
        if (isQuoted) {
          add(new Piece.Text(paragraph));
        } else {
          take(paragraph, given);
        }
      }
      case Table table -> add(new Piece.Grid(table));
      case Provision provision -> throw new IllegalArgumentException(provision.eId());
    }
  }

  private void take(Passage paragraph, Optional<Marker> given) {
    Optional<Marker> marker =
        given
            .or(() -> Marker.clauseWithNote(paragraph.text()).filter(this::isNextClause))
            .or(
                () ->
                    Marker.readings(paragraph.text()).stream()
                        .filter(read -> !isArticle(read) && isNext(read))
                        .findFirst());
    if (marker.isPresent()) {
      branch(marker.get(), paragraph);
    } else {
      text(paragraph);
    }
  }

  private void branch(Marker marker, Passage paragraph) {
    closeFor(marker.style());
    note(marker);
    Branch branch = new Branch(marker, paragraph);
    add(branch);
    open.push(branch);
    if (isArticle(marker)) {
      lastArticle = Optional.of(marker);
    }
  }

  /** Articles and the clauses right below them, for what is missing among those. */
  private void note(Marker marker) {
    boolean isInArticle = !open.isEmpty() && isArticle(open.peek().marker());
    if (isArticle(marker)) {
      clauses.add(new ClauseGaps.Clause(place, 0));
    } else if (isInArticle && marker.style().equals(HeadingStyle.CLAUSE)) {
      clauses.add(new ClauseGaps.Clause(place, marker.value()));
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

  private static boolean isArticle(Marker marker) {
    return marker.style().level() == Level.ARTICLE;
  }

  private boolean isNextArticle(Marker article) {
    return lastArticle.isEmpty() || article.follows(lastArticle.get());
  }

  /**
   * The very next of an article's clauses, or 3a behind 3; the first is right below the article.
   */
  private boolean isNextClause(Marker clause) {
    int number = clause.value();
    boolean isInArticle = open.stream().anyMatch(branch -> isArticle(branch.marker()));
    return isInArticle
        && sibling(clause.style())
            .map(last -> number <= last.marker().value() + 1 && clause.follows(last.marker()))
            .orElse(number == 1 && isArticle(open.peek().marker()));
  }

  private boolean isNext(Marker marker) {
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
