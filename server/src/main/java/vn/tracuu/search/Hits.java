package vn.tracuu.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.lucene.search.ScoreDoc;
import vn.tracuu.index.HeldWork;
import vn.tracuu.index.IndexContent;
import vn.tracuu.index.IndexContent.FoundPlace;
import vn.tracuu.index.Place;
import vn.tracuu.link.KnownWork;
import vn.tracuu.model.Work;
import vn.tracuu.search.Sentences.Range;

/** Makes hits of what was found in one commit: facts, fragments, marks. */
final class Hits {
  private static final long MOST_WORKS = 5000;
  private static final PerCommit<Cache<String, HeldWork>> WORKS = new PerCommit<>();

  /** Most answers show the same few places. */
  private static final long MOST_BYTES = 8 << 20;

  private static final int BYTES_A_PLACE = 1000;
  private static final int BYTES_A_SENTENCE = 30;
  private static final PerCommit<Cache<Integer, Shown>> PLACES = new PerCommit<>();

  /**
   * A place with what is the same in all answers of one day.
   *
   * @param sentences of its text
   */
  private record Shown(FoundPlace found, List<Range> sentences, Hit.Facts facts, LocalDate today) {}

  private final IndexContent content;
  private final Cache<String, HeldWork> works;
  private final Cache<Integer, Shown> places;
  private final LocalDate today = Kin.today();
  private final Standings standings;
  private final Question question;
  private final Fragments fragments;
  private final Optional<Why> why;

  /**
   * Marks the words of the readings of a question.
   *
   * @param readings the first is as typed
   * @param meaning of the first
   */
  Hits(IndexContent content, List<Question> readings, Meaning meaning, Optional<Why> why) {
    this.content = content;
    this.works = WORKS.of(content.reader(), Hits::noWorks);
    this.places = PLACES.of(content.reader(), Hits::noPlaces);
    this.standings = Standings.of(content);
    this.question = readings.getFirst();
    this.why = why;
    this.fragments =
        new Fragments(readings.stream().flatMap(one -> one.wanted().stream()).toList(), meaning);
  }

  private static Cache<String, HeldWork> noWorks() {
    return Caffeine.newBuilder().executor(Runnable::run).maximumSize(MOST_WORKS).build();
  }

  private static Cache<Integer, Shown> noPlaces() {
    return Caffeine.newBuilder()
        .executor(Runnable::run)
        .maximumWeight(MOST_BYTES)
        .weigher(Hits::bytes)
        .build();
  }

  Hit of(ScoreDoc doc, Hit.Role role) throws IOException {
    Shown shown = shown(doc);
    FoundPlace found = shown.found();
    HeldWork held = held(found.workId());
    return new Hit(
        held.work(),
        found.place(),
        role,
        true,
        fragments.marked(found.place().heading()),
        fragments.of(found.place().text(), shown.sentences()),
        Float.isNaN(doc.score) ? 0 : doc.score,
        Printed.foundThrough(found.place().notes(), question),
        held.doubts(),
        shown.facts(),
        why(doc, role, found));
  }

  private Shown shown(ScoreDoc doc) throws IOException {
    Shown known = places.getIfPresent(doc.doc);
    if (known == null || !known.today().equals(today)) {
      FoundPlace found = content.place(doc);
      known = new Shown(found, Sentences.of(found.place().text()), facts(found), today);
      places.put(doc.doc, known);
    }
    return known;
  }

  private static int bytes(int doc, Shown shown) {
    Place place = shown.found().place();
    return BYTES_A_PLACE
        + BYTES_A_SENTENCE * shown.sentences().size()
        + 2 * (place.heading().length() + place.text().length());
  }

  private List<Reason> why(ScoreDoc doc, Hit.Role role, FoundPlace found) throws IOException {
    return why.isEmpty()
        ? List.of()
        : why.get()
            .of(
                doc.doc,
                role,
                fragments.runs(found.place().heading() + "\n" + found.place().text()));
  }

  /** A work as a whole. */
  Hit of(KnownWork known) throws IOException {
    String title = known.title().isEmpty() ? String.join(" · ", known.names()) : known.title();
    Work work =
        new Work(
            known.iri(),
            known.id(),
            known.type(),
            known.number().canonical(),
            known.issuer(),
            "",
            known.date(),
            title,
            List.of());
    return new Hit(
        work,
        new Place("", "", List.of(), title, "", List.of(), List.of()),
        Hit.Role.MEANT,
        known.isHeld(),
        fragments.marked(title),
        List.of(),
        0,
        List.of(),
        List.of(),
        new Hit.Facts(
            List.of(),
            List.of(),
            List.of(),
            standings.of(known.id()),
            known.isHeld() ? ahead(known.id()) : Optional.empty()),
        why.isEmpty() ? List.of() : List.of(new Reason(Reason.Kind.MEANT, List.of())));
  }

  private HeldWork held(String id) throws IOException {
    return inIndex(id).orElseThrow(() -> new NoSuchElementException("work " + id));
  }

  private Optional<HeldWork> inIndex(String id) throws IOException {
    Optional<HeldWork> known = Optional.ofNullable(works.getIfPresent(id));
    if (known.isPresent()) {
      return known;
    }
    Optional<HeldWork> found = content.held(id);
    found.ifPresent(work -> works.put(id, work));
    return found;
  }

  private Hit.Facts facts(FoundPlace found) throws IOException {
    ActingBodies bodies = new ActingBodies(found);
    return new Hit.Facts(
        bodies.of(found.duties().leads()),
        bodies.of(found.duties().coordinators()),
        found.duties().deadlines(),
        standings.of(found.workId()),
        ahead(found.workId()));
  }

  private Optional<LocalDate> ahead(String id) throws IOException {
    return inIndex(id).flatMap(HeldWork::effect).filter(from -> from.isAfter(today));
  }
}
