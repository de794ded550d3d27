package vn.tracuu.search;

import java.util.Set;

/**
 * What is asked: words as typed, filters, and which page of the answer.
 *
 * <p>{@code new SearchRequest("giai ngan -\"vốn vay\"", 1, 10)}. Any text is a question; one that
 * holds no word has no answer, unless a filter is chosen: then it is all that the filters leave.
 *
 * @param q as typed, with or without marks; phrases in quotes, {@code -word} excludes
 * @param page from 1
 * @param size hits a page
 * @param off what must not be read into the question
 * @param extras what else is to be told
 */
public record SearchRequest(
    String q,
    int page,
    int size,
    Filters filters,
    Order order,
    Set<Expansion.Kind> off,
    Set<Extra> extras) {
  public SearchRequest {
    if (page < 1 || size < 1) {
      throw new IllegalArgumentException("page " + page + ", size " + size);
    }
    off = Set.copyOf(off);
    extras = Set.copyOf(extras);
  }

  /** A question without further wishes. */
  public SearchRequest(String q, int page, int size) {
    this(q, page, size, Filters.NONE, Order.RELEVANCE, Set.of(), Set.of());
  }

  /** What costs time and is told only where it is wanted. */
  public enum Extra {
    /** What each value of each filter would leave. */
    FACETS,
    /** Why each hit is where it is. */
    EXPLANATIONS
  }

  boolean reads(Expansion.Kind kind) {
    return !off.contains(kind);
  }

  /** The rank of the first hit asked for, from 0. */
  int from() {
    return (page - 1) * size;
  }

  /** The rank behind the last hit asked for. */
  int end() {
    return from() + size;
  }
}
