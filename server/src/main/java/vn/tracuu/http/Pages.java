package vn.tracuu.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tracuu.index.LinkedIndex;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.index.Place;
import vn.tracuu.index.Places;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.search.CitationWords;
import vn.tracuu.search.Search;
import vn.tracuu.search.SearchRequest;

/** The pages that readers see. */
final class Pages {
  private final OpenIndex index;
  private final Search search;
  private final Library library;
  private final Templates templates = new Templates();

  private final LinkedIndex links;
  private final LaidDocuments documents;
  private final Downloads downloads;
  private final Site site;
  private final Answers answers;
  private final Front front;

  Pages(OpenIndex index, LinkedIndex links, Search search, Site site) {
    this.index = index;
    this.links = links;
    this.site = site;
    this.documents = new LaidDocuments(index, links, templates);
    this.downloads = new Downloads(site);
    this.answers = new Answers(templates, site);
    this.front = new Front(index, links, site, answers);
    this.search = search;
    this.library = new Library(index);
  }

  void route(RoutesConfig routes) {
    front.route(routes);
    new Feeds(index, site).route(routes);
    routes.get("/tim", this::results);
    routes.get("/van-ban/{id}", this::document);
    routes.get("/van-ban/{id}/{eId}", this::place);
  }

  private void results(Context request) {
    SearchRequest asked = SearchParameters.request(request, SearchRequest.Extra.FACETS);
    if (asked.q().isBlank() && asked.filters().isEmpty()) {
      front.home(request);
      return;
    }
    answers.page(request, "results", ResultsPage.of(asked, search.find(asked), links.corpus()));
  }

  /** A document, or the file of it whose ending the address has. */
  private void document(Context request) {
    String asked = Parameter.ID.text(request);
    Optional<Downloads.Kind> kind = Downloads.Kind.of(asked);
    if (kind.isPresent()) {
      downloads.answer(request, kind.get(), library.document(kind.get().id(asked)));
    } else if (!isInstrument(request)) {
      LaidDocument laid = documents.find(asked).orElseThrow(() -> library.noWork(asked));
      String title =
          laid.brief() + (laid.work().title().isEmpty() ? "" : ": " + laid.work().title());
      document(request, laid, new Landing(title, Optional.empty(), laid.law(), laid.url()));
    }
  }

  private void place(Context request) {
    if (isInstrument(request)) {
      return;
    }
    String id = Parameter.ID.text(request);
    String eId = Parameter.EID.text(request);
    LaidDocument laid = documents.find(id).orElseThrow(() -> library.noWork(id));
    Link target = laid.place(eId).orElseThrow(() -> library.noPlace(library.document(id), eId));
    String law = laid.landedOn(eId, templates.landing(target.words(), laid.copying(eId)));
    document(
        request,
        laid,
        new Landing(target.words(), Optional.of(target), law, Addresses.place(id, eId)));
  }

  /** Where in a document a reader arrives. */
  private record Landing(String title, Optional<Link> target, String law, String address) {}

  private void document(Context request, LaidDocument laid, Landing landing) {
    PageAddress address = PageAddress.of(site, request, landing.address());
    answers.page(
        request,
        "document",
        new DocumentPage(
            Frame.of(landing.title(), landing.address()).describedAs(laid.description()),
            laid,
            landing.target(),
            landing.law(),
            address.report(site, landing.title()),
            Legislation.of(laid, PageAddress.of(site, request, laid.url()).whole())),
        laid.url());
  }

  /** A work that is cited and not held is a page of its own, whatever place in it is asked for. */
  private boolean isInstrument(Context request) {
    Optional<InstrumentPage> page = InstrumentPages.of(links.corpus(), Parameter.ID.text(request));
    page.ifPresent(one -> answers.page(request, "instrument", one));
    return page.isPresent();
  }

  /** A page that says why there is no other, with ways on. */
  void refuse(Context request, Refusal refusal) {
    List<Link> links = new ArrayList<>();
    if (refusal.status() == 404 && request.path().startsWith("/van-ban/")) {
      nearest(request.path().split("/"), links);
    }
    request.contentType("text/html; charset=utf-8");
    request.result(missing(refusal, request.path(), links).getBytes(StandardCharsets.UTF_8));
    request.status(refusal.status());
  }

  /** The page for what is not there, with ways on; the first page is one of them. */
  String missing(Refusal refusal, String path, List<Link> nearest) {
    List<Link> links = new ArrayList<>(nearest);
    links.add(new Link("/", Messages.of("missing.home")));
    return templates.render(
        "missing",
        new MissingPage(Frame.of(refusal.title(), path), refusal.title(), refusal.detail(), links));
  }

  /** The places above the one asked for, as far as they exist, then the document or its kin. */
  private void nearest(String[] path, List<Link> links) {
    String id = path.length > 2 ? path[2] : "";
    index
        .read(content -> content.document(id))
        .ifPresentOrElse(
            document -> above(document, path.length > 3 ? path[3] : "", links),
            () -> {
              String words = id.replace('-', ' ').strip();
              links.add(new Link(Addresses.search(words), Messages.of("missing.search", words)));
            });
  }

  private static void above(LegalDocument document, String eId, List<Link> links) {
    String id = document.work().id();
    List<Place> places = Places.of(document);
    for (int cut = eId.lastIndexOf("__"); cut > 0; cut = eId.lastIndexOf("__", cut - 1)) {
      String parent = eId.substring(0, cut);
      places.stream()
          .filter(place -> place.eId().equals(parent))
          .map(place -> CitationWords.where(place.words(), document.work()))
          .forEach(words -> links.add(new Link(Addresses.place(id, parent), words)));
    }
    links.add(
        new Link(
            Addresses.work(id),
            Messages.of("missing.document", CitationWords.brief(document.work()))));
  }

  /** "https://tracuu.example.vn", as this server is reached. */
  String base(Context request) {
    return PageAddress.base(site, request);
  }

  void html(Context request, String template, Object page) {
    answers.page(request, template, page);
  }
}
