package vn.tracuu.http;

import java.time.LocalDate;
import java.util.List;
import vn.tracuu.index.Duties.Due;
import vn.tracuu.model.Doubt;
import vn.tracuu.search.CitationWords;
import vn.tracuu.search.Expansion;
import vn.tracuu.search.Facet;
import vn.tracuu.search.Hit;
import vn.tracuu.search.SearchResponse;

/**
 * One page of an answer as the API tells it; {@code search --json} prints the same.
 *
 * @param exact whether there are {@code total}, or at least so many
 * @param partial the time was over before all had been looked through: ask again
 * @param understood what was read into the question
 * @param didYouMean whole questions with other words that may have been meant, likeliest first
 * @param facets with {@code facets=true}
 */
public record SearchView(
    int total,
    boolean exact,
    boolean partial,
    long tookMs,
    List<ExpansionView> understood,
    List<String> didYouMean,
    List<FacetView> facets,
    List<HitView> hits) {

  /**
   * What was read into the question.
   *
   * @param kind as {@code off=} takes it
   */
  public record ExpansionView(String kind, String from, String to, String note) {}

  /** The values of one filter. */
  public record FacetView(String filter, List<ValueView> values) {}

  /** A value, and how many places it would leave. */
  public record ValueView(String value, String label, int count, boolean chosen) {}

  /**
   * A place that answers, or a work as a whole: then {@code eId} is empty.
   *
   * @param role "meant" where the question names it, "citing" where it cites that, else "found"
   * @param held whether the text of the work is there
   * @param where "mục 5.1 phần II Điều 1 Quyết định 161/QĐ-UBND"
   * @param fragments escaped, with nothing but {@code <mark>}
   * @param url its permalink
   * @param cautions why the text is to be checked against the original
   * @param notes the errors of the source through whose right reading it was found
   * @param why with {@code explain=true}
   */
  public record HitView(
      WorkView.NamedWork work,
      String role,
      boolean held,
      String eId,
      String num,
      String where,
      String heading,
      List<String> fragments,
      double score,
      String url,
      List<BodyView> leads,
      List<BodyView> coordinators,
      List<DueView> deadlines,
      String status,
      List<String> cautions,
      List<NoteView> notes,
      List<String> why) {}

  /**
   * A body with something to do.
   *
   * @param today who does it now, where others do
   * @param open who does it now is not established
   */
  public record BodyView(String agency, String printed, List<String> today, boolean open) {}

  /** A deadline by its words; the date is empty where they name no one day. */
  public record DueView(String words, String kind, String date) {}

  /** What the API tells of an answer. */
  public static SearchView of(SearchResponse response) {
    return new SearchView(
        response.total(),
        response.isExact(),
        response.isCut(),
        response.tookMs(),
        response.understood().stream().map(SearchView::expansion).toList(),
        response.nearest(),
        response.facets().stream().map(SearchView::facet).toList(),
        response.hits().stream().map(SearchView::hit).toList());
  }

  private static ExpansionView expansion(Expansion one) {
    return new ExpansionView(one.kind().word(), one.from(), one.to(), one.note());
  }

  private static FacetView facet(Facet facet) {
    return new FacetView(
        facet.filter().parameters().getFirst(),
        facet.values().stream()
            .map(
                value ->
                    new ValueView(
                        value.value(),
                        FacetWords.label(facet.filter(), value),
                        value.count(),
                        value.isChosen()))
            .toList());
  }

  private static HitView hit(Hit hit) {
    return new HitView(
        WorkView.NamedWork.of(hit.work()),
        hit.role().word(),
        hit.isHeld(),
        hit.place().eId(),
        hit.place().num(),
        where(hit),
        hit.place().heading(),
        hit.fragments(),
        Math.round(hit.score() * 1000) / 1000d,
        url(hit),
        hit.facts().leads().stream().map(SearchView::body).toList(),
        hit.facts().coordinators().stream().map(SearchView::body).toList(),
        hit.facts().deadlines().stream().map(SearchView::due).toList(),
        hit.facts().status().words(),
        Doubt.vietnamese(hit.doubts()),
        hit.notes().stream().map(NoteView::of).toList(),
        ReasonWords.of(hit.why()));
  }

  private static String where(Hit hit) {
    return hit.place().eId().isEmpty()
        ? CitationWords.brief(hit.work())
        : CitationWords.where(hit.place().words(), hit.work());
  }

  /** The permalink of a hit. */
  static String url(Hit hit) {
    String id = hit.work().id();
    String eId = hit.place().eId();
    return eId.isEmpty() ? Addresses.work(id) : Addresses.place(id, eId);
  }

  private static BodyView body(Hit.Acting one) {
    return new BodyView(one.agency(), one.printed(), one.today(), one.isOpen());
  }

  private static DueView due(Due due) {
    return new DueView(
        due.words(), due.kind().word(), due.date().map(LocalDate::toString).orElse(""));
  }
}
