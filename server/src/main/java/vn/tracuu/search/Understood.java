package vn.tracuu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tracuu.model.Note;
import vn.tracuu.search.Ranking.Found;

/** Collects what took part in an answer beside the words as typed. */
final class Understood {
  private final SearchRequest request;
  private final Question question;
  private final List<Expansion> told = new ArrayList<>();

  /** Nothing yet, of a question. */
  Understood(SearchRequest request, Question question) {
    this.request = request;
    this.question = question;
  }

  List<Expansion> told() {
    return told;
  }

  void tell(Cited cited) {
    if (!cited.isEmpty()) {
      told.add(new Expansion(Expansion.Kind.CITATION, request.q().strip(), cited.words(), ""));
    }
  }

  /** The kin that a filter by an agency takes in. */
  void tell(Filters filters) {
    if (!request.reads(Expansion.Kind.AGENCY)) {
      return;
    }
    Stream.of(Filter.values())
        .filter(filter -> filter.shape() == Filter.Shape.AGENCY)
        .flatMap(filter -> filters.values(filter.parameters().getFirst()).stream())
        .flatMap(value -> Kin.meant(value).stream())
        .distinct()
        .map(Kin::of)
        .forEach(kin -> told.addAll(Readings.told(kin)));
  }

  void tell(Found found) {
    marks(found.meaning());
    if (found.isLoosened() && found.docs().totalHits.value() > 0) {
      told.add(new Expansion(Expansion.Kind.PART, request.q().strip(), "", ""));
    }
  }

  void tell(Iterable<?> more) {
    for (Object one : more) {
      switch (one) {
        case Expansion expansion -> told.add(expansion);
        case Hit hit -> hit.notes().forEach(this::misprint);
        default -> throw new IllegalArgumentException("nothing to tell of " + one);
      }
    }
  }

  private void misprint(Note note) {
    Expansion expansion =
        new Expansion(Expansion.Kind.MISPRINT, note.reading(), note.printed(), "");
    if (!told.contains(expansion)) {
      told.add(expansion);
    }
  }

  /** Of a line without marks the whole, of another the words that lacked theirs. */
  private void marks(Meaning meaning) {
    List<String> from = new ArrayList<>();
    List<String> to = new ArrayList<>();
    int at = 0;
    boolean isOpen = meaning.slots().stream().anyMatch(Slot::isOpen);
    for (Unit unit : question.wanted()) {
      int first = at;
      at += unit.parts().size();
      if (unit.isIdentifier() || at > meaning.slots().size() || isOpen) {
        continue;
      }
      String form = meaning.slots().get(first).form();
      if (meaning.isRestored() || !form.equals(unit.whole().exact())) {
        from.add(unit.whole().exact());
        to.add(form);
      }
    }
    if (!from.equals(to)) {
      told.add(
          new Expansion(Expansion.Kind.MARKS, String.join(" ", from), String.join(" ", to), ""));
    }
  }
}
