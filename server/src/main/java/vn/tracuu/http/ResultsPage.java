package vn.tracuu.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.search.Filters;
import vn.tracuu.search.Order;
import vn.tracuu.search.SearchRequest;
import vn.tracuu.search.SearchRequest.Extra;
import vn.tracuu.search.SearchResponse;

/**
 * The results of a search, or what to try where there are none.
 *
 * @param heading what was asked
 * @param count how many results, in words
 * @param isCut the time was over before all had been looked through
 * @param first rank of the first row
 * @param understood what was read into the question
 * @param chosen what is filtered by
 * @param nearest other words that may have been meant
 * @param orders the ways of sorting; the one in use has no address
 * @param explain where each result says why it is there, or no more does
 * @param looser questions that ask for less, as links
 */
public record ResultsPage(
    Frame frame,
    String heading,
    String count,
    int total,
    boolean isCut,
    int first,
    List<Chip> understood,
    List<Chip> chosen,
    List<Link> nearest,
    List<Link> orders,
    FilterForm filters,
    List<ResultRow> rows,
    Link explain,
    Optional<Link> previous,
    Optional<Link> next,
    List<Link> looser) {
  private static final int LAST_PAGE = Parameter.PAGE.limits().most();

  static ResultsPage of(SearchRequest request, SearchResponse response, LinkedCorpus corpus) {
    SearchAddress address = new SearchAddress(request);
    Chips chips = new Chips(request);
    String asked = request.q().strip();
    int first = (request.page() - 1) * request.size() + 1;
    return new ResultsPage(
        new Frame(title(asked), request.q(), address.url()),
        asked.isEmpty() ? Messages.of("results.filtered") : Messages.of("results.heading", asked),
        count(response),
        response.total(),
        response.isCut(),
        first,
        chips.understood(response),
        chips.chosen(response),
        response.nearest().stream()
            .map(words -> new Link(address.asking(words).url(), words))
            .toList(),
        orders(request, address),
        FilterForm.of(request, response),
        rows(response, first, corpus),
        explain(request, address),
        page(request, response, request.page() - 1),
        page(request, response, request.page() + 1),
        response.total() > 0 ? List.of() : looser(request));
  }

  private static String title(String asked) {
    return asked.isEmpty() ? Messages.of("results.filtered") : Messages.of("results.title", asked);
  }

  private static String count(SearchResponse response) {
    if (response.isCut()) {
      return Messages.of("results.count.cut", response.total());
    }
    return response.isExact()
        ? Messages.of("results.count", response.total())
        : Messages.of("results.count.more", response.total() - 1);
  }

  private static List<ResultRow> rows(SearchResponse response, int first, LinkedCorpus corpus) {
    List<ResultRow> rows = new ArrayList<>();
    response.hits().forEach(hit -> rows.add(ResultRow.of(hit, first + rows.size(), corpus)));
    return rows;
  }

  private static List<Link> orders(SearchRequest request, SearchAddress address) {
    return Stream.of(Order.values())
        .map(
            order ->
                new Link(
                    order == request.order() ? "" : address.in(order).url(),
                    order == Order.NEWEST
                        ? Messages.of("results.newest")
                        : Messages.of("results.relevance")))
        .toList();
  }

  private static Link explain(SearchRequest request, SearchAddress address) {
    boolean isExplained = request.extras().contains(Extra.EXPLANATIONS);
    return new Link(
        address.explained(!isExplained).url(),
        isExplained ? Messages.of("why.close") : Messages.of("why.open"));
  }

  private static Optional<Link> page(SearchRequest request, SearchResponse response, int page) {
    int pages = Math.min(LAST_PAGE, (response.total() + request.size() - 1) / request.size());
    return page < 1 || page > pages
        ? Optional.empty()
        : Optional.of(
            new Link(
                new SearchAddress(request).page(page).url(),
                page < request.page()
                    ? Messages.of("results.previous")
                    : Messages.of("results.next")));
  }

  /** Without filters, without quotes and exclusions, then the longer half of the words. */
  private static List<Link> looser(SearchRequest request) {
    SearchAddress address = new SearchAddress(request);
    List<Link> looser = new ArrayList<>();
    String q = request.q().strip();
    if (!request.filters().isEmpty()) {
      looser.add(new Link(address.with(Filters.NONE).url(), Messages.of("results.none.filters")));
    }
    String plain = q.replaceAll("[\"“”„«»]", " ").replaceAll("(^|\\s)-\\S+", " ").strip();
    String[] words = plain.split("\\s+");
    if (!plain.isEmpty() && !plain.equals(q)) {
      looser.add(new Link(address.asking(plain).url(), plain));
    }
    if (words.length > 2) {
      int half = words.length / 2;
      String start = String.join(" ", List.of(words).subList(0, words.length - half));
      String end = String.join(" ", List.of(words).subList(half, words.length));
      looser.add(new Link(address.asking(start).url(), start));
      looser.add(new Link(address.asking(end).url(), end));
    }
    return looser;
  }
}
