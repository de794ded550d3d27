package vn.tracuu.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.search.CitationWords;
import vn.tracuu.search.Hit;
import vn.tracuu.search.SearchRequest;
import vn.tracuu.search.SearchResponse;

/**
 * The results of a search, or what to try where there are none.
 *
 * @param looser questions that ask for less, as links
 */
public record ResultsPage(
    Frame frame,
    int total,
    int first,
    List<Row> rows,
    Optional<Link> previous,
    Optional<Link> next,
    List<Link> looser) {

  /**
   * A place that answers.
   *
   * @param steps where it stands, smallest unit first, each a link
   * @param url its permalink
   * @param title its heading, marked; where it has none, its first fragment
   * @param fragments escaped, with nothing but {@code <mark>}
   */
  public record Row(
      List<Link> steps,
      Link work,
      String day,
      String url,
      String title,
      List<String> fragments,
      List<NoteView> notes,
      Copying copying) {}

  static ResultsPage of(SearchRequest request, SearchResponse response, LinkedCorpus corpus) {
    int pages = Math.min(100, (response.total() + request.size() - 1) / request.size());
    return new ResultsPage(
        new Frame(
            Messages.of("results.title", request.q().strip()),
            request.q(),
            Addresses.search(request.q(), request.page())),
        response.total(),
        (request.page() - 1) * request.size() + 1,
        response.hits().stream().map(hit -> row(hit, corpus)).toList(),
        page(request, request.page() - 1, pages, "results.previous"),
        page(request, request.page() + 1, pages, "results.next"),
        response.total() > 0 ? List.of() : looser(request.q()));
  }

  private static Optional<Link> page(SearchRequest request, int page, int pages, String words) {
    return page < 1 || page > pages
        ? Optional.empty()
        : Optional.of(new Link(Addresses.search(request.q(), page), Messages.of(words)));
  }

  private static Row row(Hit hit, LinkedCorpus corpus) {
    String id = hit.work().id();
    String url = Addresses.place(id, hit.place().eId());
    List<Link> steps =
        hit.place().steps().stream()
            .map(step -> new Link(Addresses.place(id, step.eId()), step.words()))
            .toList();
    boolean hasHeading = !hit.heading().isEmpty() || hit.fragments().isEmpty();
    return new Row(
        steps,
        new Link(Addresses.work(id), CitationWords.brief(hit.work())),
        CitationWords.day(hit.work()),
        url,
        hasHeading ? hit.heading() : hit.fragments().getFirst(),
        hasHeading ? hit.fragments() : hit.fragments().subList(1, hit.fragments().size()),
        hit.notes().stream().map(NoteView::of).toList(),
        Copying.of(corpus, hit.work(), new Link(url, hit.place().words())));
  }

  /** Without quotes and exclusions first, then the longer half of the words. */
  private static List<Link> looser(String q) {
    List<Link> looser = new ArrayList<>();
    String plain = q.replaceAll("[\"“”„«»]", " ").replaceAll("(^|\\s)-\\S+", " ").strip();
    String[] words = plain.split("\\s+");
    if (!plain.isEmpty() && !plain.equals(q.strip())) {
      looser.add(new Link(Addresses.search(plain), plain));
    }
    if (words.length > 2) {
      int half = words.length / 2;
      String start = String.join(" ", List.of(words).subList(0, words.length - half));
      String end = String.join(" ", List.of(words).subList(half, words.length));
      looser.add(new Link(Addresses.search(start), start));
      looser.add(new Link(Addresses.search(end), end));
    }
    return looser;
  }
}
