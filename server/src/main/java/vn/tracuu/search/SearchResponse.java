package vn.tracuu.search;

import java.util.List;

/**
 * One page of an answer.
 *
 * @param total how many places answer the question
 * @param isExact whether there are so many, or at least so many
 * @param isCut the time was over before all had been looked through
 * @param tookMs milliseconds
 * @param understood what was read into the question
 * @param nearest other words that may have been meant: whole questions, likeliest first
 * @param facets empty where they were not wanted
 */
public record SearchResponse(
    int total,
    boolean isExact,
    boolean isCut,
    long tookMs,
    List<Expansion> understood,
    List<String> nearest,
    List<Facet> facets,
    List<Hit> hits) {
  public SearchResponse {
    understood = List.copyOf(understood);
    nearest = List.copyOf(nearest);
    facets = List.copyOf(facets);
    hits = List.copyOf(hits);
  }

  /** The same, found before the time was over: there may be more and better. */
  SearchResponse cut() {
    return new SearchResponse(total, false, true, tookMs, understood, nearest, facets, hits);
  }

  /** The same with the time that it took. */
  SearchResponse took(long milliseconds) {
    return new SearchResponse(
        total, isExact, isCut, milliseconds, understood, nearest, facets, hits);
  }
}
