package vn.tracuu.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tracuu.http.EmbedPage.Choice;
import vn.tracuu.http.FramePage.Kept;
import vn.tracuu.http.Parameter.Limits;
import vn.tracuu.index.LinkedIndex;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.search.Search;
import vn.tracuu.search.SearchRequest;

/** What other sites embed: the script of the search box, and the page that tells how. */
final class EmbedPages {
  private static final Parameter PLACEHOLDER = text("placeholder", "embed.placeholder");
  private static final Parameter WORKS = text("works", "embed.works");
  private static final Parameter AGENCY = text("agency", "embed.agency");
  private static final Parameter RESULTS =
      new Parameter("results", "query", false, Messages.of("embed.results"), new Limits(0, 10, 5));

  private final WidgetScript script = WidgetScript.read();
  private final Pages pages;
  private final Search search;
  private final LinkedIndex links;

  EmbedPages(Pages pages, Search search, LinkedIndex links) {
    this.pages = pages;
    this.search = search;
    this.links = links;
  }

  private static Parameter text(String name, String message) {
    return new Parameter(name, "query", false, Messages.of(message), Limits.TEXT);
  }

  void route(RoutesConfig routes) {
    routes.get("/nhung", this::build);
    routes.get("/khung", this::frame);
    routes.get("/widget.js", this::script);
    routes.get(script.address(), this::script);
  }

  private void frame(Context request) {
    SearchRequest asked = SearchParameters.request(request);
    List<Kept> kept = new ArrayList<>();
    for (Parameter filter : SearchParameters.filters()) {
      filter.texts(request).stream()
          .filter(value -> !value.isBlank())
          .forEach(value -> kept.add(new Kept(filter.name(), value)));
    }
    pages.html(request, "frame", FramePage.of(asked, kept, search.find(asked)));
  }

  private void script(Context request) {
    request.contentType("text/javascript; charset=utf-8");
    request.result(script.bytes());
  }

  private void build(Context request) {
    String placeholder = PLACEHOLDER.textIfAny(request);
    Choice choice =
        new Choice(
            placeholder.isBlank() ? Messages.of("widget.label") : placeholder,
            works(WORKS.textIfAny(request)),
            AGENCY.textIfAny(request),
            RESULTS.number(request));
    String origin = pages.base(request);
    pages.html(request, "embed", EmbedPage.of(origin, choice, script));
  }

  /** The ids of works that are named in any way: by id, number or name, parted by commas. */
  private String works(String named) {
    LinkedCorpus corpus = links.corpus();
    return Stream.of(named.split("[,;]"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(name -> id(corpus, name))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String id(LinkedCorpus corpus, String name) {
    if (corpus.work(name).isPresent()) {
      return name;
    }
    return corpus
        .reference(name)
        .resolution()
        .meant()
        .map(target -> target.id())
        .orElseThrow(
            () ->
                new Refusal(
                    400,
                    Messages.of("refusal.embedded", name),
                    Messages.of("refusal.embedded.do")));
  }
}
