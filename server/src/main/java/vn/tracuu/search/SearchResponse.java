package vn.tracuu.search;

import java.util.List;

/**
 * One page of an answer.
 *
 * @param total how many places answer the question
 * @param isExact whether there are so many, or at least so many
 * @param tookMs milliseconds
 * @param understood what was read into the question
 * @param facets empty where they were not wanted
 */
public record SearchResponse(
    int total,
    boolean isExact,
    long tookMs,
    List<Expansion> understood,
    List<Facet> facets,
    List<Hit> hits) {
  public SearchResponse {
    understood = List.copyOf(understood);
    facets = List.copyOf(facets);
    hits = List.copyOf(hits);
  }
}
