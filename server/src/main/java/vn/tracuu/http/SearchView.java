package vn.tracuu.http;

import java.util.List;
import vn.tracuu.search.CitationWords;
import vn.tracuu.search.Hit;
import vn.tracuu.search.SearchResponse;

/** One page of an answer as the API tells it; {@code search --json} prints the same. */
public record SearchView(int total, long tookMs, List<HitView> hits) {

  /**
   * A place that answers.
   *
   * @param where "mục 5.1 phần II Điều 1 Quyết định 161/QĐ-UBND"
   * @param fragments escaped, with nothing but {@code <mark>}
   * @param url its permalink
   * @param notes the errors of the source through whose right reading it was found
   */
  public record HitView(
      WorkView.NamedWork work,
      String eId,
      String num,
      String where,
      String heading,
      List<String> fragments,
      double score,
      String url,
      List<NoteView> notes) {}

  /** What the API tells of an answer. */
  public static SearchView of(SearchResponse response) {
    return new SearchView(
        response.total(),
        response.tookMs(),
        response.hits().stream().map(SearchView::hit).toList());
  }

  private static HitView hit(Hit hit) {
    return new HitView(
        WorkView.NamedWork.of(hit.work()),
        hit.place().eId(),
        hit.place().num(),
        CitationWords.where(hit.place().words(), hit.work()),
        hit.place().heading(),
        hit.fragments(),
        Math.round(hit.score() * 1000) / 1000d,
        Addresses.place(hit.work().id(), hit.place().eId()),
        hit.notes().stream().map(NoteView::of).toList());
  }
}
