package vn.tracuu.search;

/**
 * What is asked: words as typed, and which page of the answer.
 *
 * <p>{@code new SearchRequest("giai ngan -\"vốn vay\"", 1, 10)}. Any text is a question; one that
 * holds no word has no answer.
 *
 * @param q as typed, with or without marks; phrases in quotes, {@code -word} excludes
 * @param page from 1
 * @param size hits a page
 */
public record SearchRequest(String q, int page, int size) {
  public SearchRequest {
    if (page < 1 || size < 1) {
      throw new IllegalArgumentException("page " + page + ", size " + size);
    }
  }

  /** The rank of the first hit asked for, from 0. */
  int from() {
    return (page - 1) * size;
  }
}
