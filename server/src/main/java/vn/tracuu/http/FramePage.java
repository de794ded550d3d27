package vn.tracuu.http;

import java.util.List;
import java.util.stream.Stream;
import vn.tracuu.model.Doubt;
import vn.tracuu.search.CitationWords;
import vn.tracuu.search.Hit;
import vn.tracuu.search.SearchRequest;
import vn.tracuu.search.SearchResponse;

/**
 * The search box with its results in a frame of another site, without script.
 *
 * @param kept the filters that stay while other words are searched
 * @param all the address of the full answer
 */
public record FramePage(String query, List<Kept> kept, int total, List<Row> rows, String all) {

  /** A filter that is not seen: its parameter and its value. */
  public record Kept(String name, String value) {}

  /**
   * A place that answers.
   *
   * @param title its heading, marked; where it has none, its first fragment
   * @param cautions why its text is to be checked against the original
   */
  public record Row(String where, String url, String title, List<String> cautions) {}

  static FramePage of(SearchRequest request, List<Kept> kept, SearchResponse response) {
    StringBuilder all = new StringBuilder(Addresses.search(request.q()));
    kept.forEach(
        one -> all.append('&').append(one.name).append('=').append(Addresses.value(one.value)));
    return new FramePage(
        request.q(),
        List.copyOf(kept),
        response.total(),
        response.hits().stream().map(FramePage::row).toList(),
        all.toString());
  }

  private static Row row(Hit hit) {
    return new Row(
        CitationWords.where(hit.place().words(), hit.work()),
        Addresses.place(hit.work().id(), hit.place().eId()),
        Stream.concat(Stream.of(hit.heading()), hit.fragments().stream())
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse(""),
        Doubt.vietnamese(hit.doubts()));
  }
}
