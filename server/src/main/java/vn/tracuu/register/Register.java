package vn.tracuu.register;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.tracuu.directive.Agencies;
import vn.tracuu.index.DueDays;
import vn.tracuu.index.HeldWork;
import vn.tracuu.index.IndexContent;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.index.RegisterEntry;
import vn.tracuu.index.Schema;
import vn.tracuu.model.Deadline;
import vn.tracuu.model.Pinpoint;
import vn.tracuu.model.Succession;
import vn.tracuu.search.FilterQuery;

/**
 * The register of tasks: who must do what by when.
 *
 * <p>{@code new Register(index, today).rows(RegisterRequest.of(agency))}. A name that is no more
 * finds what its successors have, and today's name what its predecessors were given; the answer
 * says through whom.
 */
public final class Register {
  private static final int MOST = 20_000;

  private final OpenIndex index;
  private final LocalDate today;

  /**
   * @param today from which on the next day of a recurring deadline is told
   */
  public Register(OpenIndex index, LocalDate today) {
    this.index = index;
    this.today = today;
  }

  /** The day that all is told by. */
  public LocalDate today() {
    return today;
  }

  /** The predecessors and successors whose tasks a request takes in, with the facts. */
  public List<Agencies.Heir> kin(RegisterRequest request) {
    List<Agencies.Heir> kin = new ArrayList<>();
    if (request.withKin()) {
      request
          .agency()
          .ifPresent(
              agency -> {
                kin.addAll(Agencies.known().predecessors(agency.id(), today));
                kin.addAll(Agencies.known().successors(agency.id(), today));
              });
    }
    return kin;
  }

  /** The ids of the agency that a request asks for and of its kin; none where it asks for none. */
  public Set<String> asked(RegisterRequest request) {
    Set<String> ids = new LinkedHashSet<>();
    request.agency().ifPresent(agency -> ids.add(agency.id()));
    kin(request).forEach(heir -> ids.add(heir.agency().id()));
    return ids;
  }

  /** The rows of a request: those with a day first, by that day, then the others. */
  public List<RegisterRow> rows(RegisterRequest request) {
    List<RegisterRow> rows = index.read(content -> read(content, request));
    return rows.stream()
        .filter(row -> isWithin(row, request))
        .sorted(Comparator.comparing((RegisterRow row) -> row.due().orElse(LocalDate.MAX)))
        .toList();
  }

  private List<RegisterRow> read(IndexContent content, RegisterRequest request) throws IOException {
    Map<String, HeldWork> works = new HashMap<>();
    List<RegisterRow> rows = new ArrayList<>();
    for (RegisterEntry entry : content.directives(query(content, request), MOST)) {
      if (!isOfFunction(entry, request)) {
        continue;
      }
      if (!works.containsKey(entry.workId())) {
        works.put(entry.workId(), content.held(entry.workId()).orElseThrow());
      }
      add(works.get(entry.workId()), entry, rows);
    }
    return rows;
  }

  /** A directive found only through kin that share one function is about that function. */
  private boolean isOfFunction(RegisterEntry entry, RegisterRequest request) {
    return request
        .agency()
        .map(
            agency ->
                request.role().isOf(agency.id(), entry.directive())
                    || kin(request).stream()
                        .filter(heir -> request.role().isOf(heir.agency().id(), entry.directive()))
                        .anyMatch(heir -> isAbout(entry, heir.succession())))
        .orElse(true);
  }

  private static boolean isAbout(RegisterEntry entry, Succession step) {
    String words = String.join("\n", entry.tasks()).toLowerCase(Locale.ROOT);
    return step.words().isEmpty() || step.words().stream().anyMatch(words::contains);
  }

  /** What came to an agency from one predecessor: the same function, in the predecessor's name. */
  public List<RegisterRow> inherited(Agencies.Heir predecessor) {
    RegisterRequest own =
        new RegisterRequest(
            Optional.of(predecessor.agency()), Role.ANY, false, Optional.empty(), Optional.empty());
    return rows(own).stream()
        .filter(row -> isAbout(row.entry(), predecessor.succession()))
        .toList();
  }

  private void add(HeldWork held, RegisterEntry entry, List<RegisterRow> rows) {
    if (entry.directive().deadlines().isEmpty()) {
      String first = entry.tasks().isEmpty() ? "" : entry.tasks().getFirst();
      rows.add(
          new RegisterRow(
              held.work(),
              held.doubts(),
              entry,
              entry.directive().eId(),
              first,
              Optional.empty(),
              Optional.empty()));
    }
    for (Deadline deadline : entry.directive().deadlines()) {
      rows.add(
          new RegisterRow(
              held.work(),
              held.doubts(),
              entry,
              deadline.place().eId(),
              task(entry, deadline),
              Optional.of(deadline),
              DueDays.next(DueDays.of(deadline, held.work()), today)));
    }
  }

  /** The task in whose words the deadline stands. */
  private static String task(RegisterEntry entry, Deadline deadline) {
    List<Pinpoint> tasks = entry.directive().tasks();
    for (int i = 0; i < Math.min(tasks.size(), entry.tasks().size()); i++) {
      Pinpoint task = tasks.get(i);
      Pinpoint due = deadline.place();
      boolean holds =
          task.eId().equals(due.eId())
              && task.in() == due.in()
              && task.start() <= due.start()
              && due.end() <= task.end();
      if (holds) {
        return entry.tasks().get(i);
      }
    }
    return entry.tasks().isEmpty() ? "" : entry.tasks().getFirst();
  }

  private static boolean isWithin(RegisterRow row, RegisterRequest request) {
    boolean asksForDay = request.dueAfter().isPresent() || request.dueBefore().isPresent();
    if (!asksForDay) {
      return true;
    }
    return row.due()
        .filter(day -> request.dueBefore().map(last -> !day.isAfter(last)).orElse(true))
        .filter(day -> request.dueAfter().map(first -> !day.isBefore(first)).orElse(true))
        .isPresent();
  }

  private Query query(IndexContent content, RegisterRequest request) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new FilterQuery(content, true).of(request.others()), Occur.FILTER);
    if (request.agency().isPresent()) {
      all.add(agencies(request), Occur.FILTER);
    }
    if (request.dueAfter().isPresent() || request.dueBefore().isPresent()) {
      long from = request.dueAfter().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
      long to = request.dueBefore().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
      all.add(LongPoint.newRangeQuery(Schema.DUE, from, to), Occur.FILTER);
    }
    return all.build();
  }

  private Query agencies(RegisterRequest request) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String id : asked(request)) {
      any.add(new TermQuery(new Term(request.role().field(), id)), Occur.SHOULD);
    }
    return any.build();
  }
}
