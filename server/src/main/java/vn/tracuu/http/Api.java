package vn.tracuu.http;

import io.javalin.http.Context;
import java.util.List;
import vn.tracuu.index.IndexContent;
import vn.tracuu.index.LinkedIndex;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.index.Place;
import vn.tracuu.index.Places;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.search.Search;
import vn.tracuu.search.SearchRequest;
import vn.tracuu.search.Suggestions;

/** The endpoints of the API. */
final class Api {
  private final OpenIndex index;
  private final Search search;
  private final Library library;
  private final LinkedIndex links;

  Api(OpenIndex index, LinkedIndex links, Search search) {
    this.index = index;
    this.search = search;
    this.library = new Library(index);
    this.links = links;
  }

  /** Every endpoint, in the order of the documentation. */
  List<Endpoint<?>> endpoints() {
    return List.of(
        new Endpoint<>(
            "/api/v1/search",
            "search",
            Messages.of("api.search"),
            SearchParameters.all(),
            SearchView.class,
            this::search),
        new Endpoint<>(
            "/api/v1/suggest",
            "suggest",
            Messages.of("api.suggest"),
            List.of(Parameter.TYPED),
            SuggestView.class,
            this::suggest),
        new Endpoint<>(
            "/api/v1/works",
            "works",
            Messages.of("api.works"),
            List.of(Parameter.PAGE, Parameter.SIZE),
            WorksView.class,
            this::works),
        new Endpoint<>(
            "/api/v1/works/{id}",
            "work",
            Messages.of("api.work"),
            List.of(Parameter.ID),
            DocumentView.class,
            this::work),
        new Endpoint<>(
            "/api/v1/works/{id}/provisions/{eId}",
            "provision",
            Messages.of("api.provision"),
            List.of(Parameter.ID, Parameter.EID),
            PlaceView.class,
            this::provision),
        new Endpoint<>(
            "/healthz",
            "health",
            Messages.of("api.health"),
            List.of(),
            Health.class,
            this::health));
  }

  /** The server is alive and has an index. */
  record Health(String status, int works, int places) {}

  private SearchView search(Context request) {
    SearchRequest asked = SearchParameters.request(request);
    if (asked.q().isBlank() && asked.filters().isEmpty()) {
      throw new Refusal(
          400, Messages.of("refusal.missing", "q"), Messages.of("refusal.missing.do", "q"));
    }
    return SearchView.of(search.find(asked));
  }

  private SuggestView suggest(Context request) {
    String typed = Parameter.TYPED.textIfAny(request);
    return SuggestView.of(index.read(content -> Suggestions.of(content).to(typed)));
  }

  private WorksView works(Context request) {
    int size = Parameter.SIZE.number(request);
    int from = (Parameter.PAGE.number(request) - 1) * size;
    return index.read(
        content ->
            new WorksView(
                content.workCount(),
                content.works(from, size).stream().map(WorkView::of).toList()));
  }

  private DocumentView work(Context request) {
    return DocumentView.of(library.document(Parameter.ID.text(request)));
  }

  private PlaceView provision(Context request) {
    LegalDocument document = library.document(Parameter.ID.text(request));
    String eId = Parameter.EID.text(request);
    Place place =
        Places.of(document).stream()
            .filter(candidate -> candidate.eId().equals(eId))
            .findFirst()
            .orElseThrow(() -> library.noPlace(document, eId));
    return PlaceView.of(document, place, links.corpus());
  }

  private Health health(Context request) {
    return index.read(
        (IndexContent content) -> new Health("ok", content.workCount(), content.placeCount()));
  }
}
