package vn.tracuu.http;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tracuu.index.Duties.Due;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.Deadline;
import vn.tracuu.model.Doubt;
import vn.tracuu.search.CitationWords;
import vn.tracuu.search.Hit;

/**
 * A place, or a work as a whole, in a list of results: four lines.
 *
 * @param id where it stands on the page
 * @param role why it comes before the others; empty where it just has the words
 * @param steps where it stands, smallest unit first, each a link
 * @param url its permalink
 * @param title its heading, marked; where it has none, its first fragment
 * @param fragments escaped, with nothing but {@code <mark>}
 * @param facts who leads, by when, whether it is in force, from when where that is still to come
 * @param cautions why its text is to be checked against the original
 * @param why empty where that was not asked
 */
public record ResultRow(
    String id,
    String role,
    List<Link> steps,
    Link work,
    String day,
    String url,
    String title,
    List<String> fragments,
    List<String> facts,
    List<String> cautions,
    List<NoteView> notes,
    Copying copying,
    List<String> why) {
  private static final int MOST_BODIES = 4;
  private static final int MOST_DEADLINES = 3;

  static ResultRow of(Hit hit, int rank, LinkedCorpus corpus) {
    String id = hit.work().id();
    boolean isWork = hit.place().eId().isEmpty();
    List<Link> steps =
        hit.place().steps().stream()
            .map(step -> new Link(Addresses.place(id, step.eId()), step.words()))
            .toList();
    boolean hasHeading = !hit.heading().isEmpty() || hit.fragments().isEmpty();
    return new ResultRow(
        "ket-qua-" + rank,
        role(hit),
        steps,
        new Link(Addresses.work(id), CitationWords.brief(hit.work())),
        CitationWords.day(hit.work()),
        SearchView.url(hit),
        isWork && hit.heading().isEmpty()
            ? CitationWords.brief(hit.work())
            : hasHeading ? hit.heading() : hit.fragments().getFirst(),
        hasHeading ? hit.fragments() : hit.fragments().subList(1, hit.fragments().size()),
        facts(hit),
        Doubt.vietnamese(hit.doubts()),
        hit.notes().stream().map(NoteView::of).toList(),
        Copying.of(corpus, hit.work(), new Link(SearchView.url(hit), hit.place().words())),
        ReasonWords.of(hit.why()));
  }

  private static String role(Hit hit) {
    String held = hit.isHeld() ? "" : " · " + Messages.of("results.notheld");
    return switch (hit.role()) {
      case MEANT -> Messages.of("results.meant") + held;
      case CITING -> Messages.of("results.citing");
      case FOUND -> "";
    };
  }

  private static List<String> facts(Hit hit) {
    List<String> facts = new ArrayList<>();
    add(facts, "fact.lead", bodies(hit.facts().leads()));
    add(facts, "fact.due", deadlines(hit, false));
    add(facts, "fact.checkpoint", deadlines(hit, true));
    add(facts, "fact.status", hit.facts().status().words());
    add(facts, "fact.ahead", hit.facts().ahead().map(Days::of).orElse(""));
    return facts;
  }

  private static void add(List<String> facts, String key, String words) {
    if (!words.isEmpty()) {
      facts.add(Messages.of(key, words));
    }
  }

  private static String bodies(List<Hit.Acting> bodies) {
    return bodies.stream().limit(MOST_BODIES).map(ResultRow::body).collect(Collectors.joining("; "))
        + (bodies.size() > MOST_BODIES ? "; …" : "");
  }

  private static String body(Hit.Acting one) {
    if (one.isOpen()) {
      return Messages.of("fact.today.open", one.printed());
    }
    return one.today().isEmpty()
        ? one.printed()
        : Messages.of("fact.today", one.printed(), String.join(", ", one.today()));
  }

  private static String deadlines(Hit hit, boolean isCheckpoint) {
    return hit.facts().deadlines().stream()
        .filter(due -> due.kind() == Deadline.Kind.CHECKPOINT == isCheckpoint)
        .map(Due::words)
        .distinct()
        .limit(MOST_DEADLINES)
        .collect(Collectors.joining("; "));
  }
}
