package vn.tracuu.search;

import java.util.List;

/**
 * One page of an answer.
 *
 * @param total how many places answer the question
 * @param tookMs milliseconds
 */
public record SearchResponse(int total, long tookMs, List<Hit> hits) {
  public SearchResponse {
    hits = List.copyOf(hits);
  }
}
