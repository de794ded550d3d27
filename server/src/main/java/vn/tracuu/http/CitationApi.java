package vn.tracuu.http;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import vn.tracuu.directive.Agencies;
import vn.tracuu.index.HeldWork;
import vn.tracuu.index.LinkedIndex;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.link.DraftCheck;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.Doubt;

/** The endpoints that tell who cites whom, what a written form means, and what a draft cites. */
final class CitationApi {
  /** The longest draft that is read, in characters. */
  static final int LONGEST_DRAFT = 400_000;

  private final OpenIndex index;
  private final LinkedIndex links;

  CitationApi(OpenIndex index, LinkedIndex links) {
    this.index = index;
    this.links = links;
  }

  List<Endpoint<?>> endpoints() {
    List<Parameter> ofWork = List.of(Parameter.ID, Parameter.PAGE, Parameter.SIZE);
    List<Parameter> ofPlace = List.of(Parameter.ID, Parameter.EID, Parameter.PAGE, Parameter.SIZE);
    return List.of(
        new Endpoint<>(
            "/api/v1/works/{id}/citations",
            "citations",
            Messages.of("api.citations"),
            ofWork,
            LinksView.class,
            request -> citations(request, "")),
        new Endpoint<>(
            "/api/v1/works/{id}/cited-by",
            "citedBy",
            Messages.of("api.citedBy"),
            ofWork,
            LinksView.class,
            request -> citedBy(request, "")),
        new Endpoint<>(
            "/api/v1/works/{id}/provisions/{eId}/citations",
            "provisionCitations",
            Messages.of("api.citations"),
            ofPlace,
            LinksView.class,
            request -> citations(request, Parameter.EID.text(request))),
        new Endpoint<>(
            "/api/v1/works/{id}/provisions/{eId}/cited-by",
            "provisionCitedBy",
            Messages.of("api.citedBy"),
            ofPlace,
            LinksView.class,
            request -> citedBy(request, Parameter.EID.text(request))),
        new Endpoint<>(
            "/api/v1/works/{id}/preview",
            "preview",
            Messages.of("api.preview"),
            List.of(Parameter.ID),
            PreviewView.class,
            request -> preview(request, "")),
        new Endpoint<>(
            "/api/v1/works/{id}/provisions/{eId}/preview",
            "provisionPreview",
            Messages.of("api.preview"),
            List.of(Parameter.ID, Parameter.EID),
            PreviewView.class,
            request -> preview(request, Parameter.EID.text(request))),
        new Endpoint<>(
            "/api/v1/graph",
            "graph",
            Messages.of("api.graph"),
            List.of(Parameter.AROUND, Parameter.PAGE, Parameter.SIZE),
            GraphView.class,
            this::graph),
        new Endpoint<>(
            "/api/v1/resolve",
            "resolve",
            Messages.of("api.resolve"),
            List.of(Parameter.REF),
            ResolveView.class,
            request -> ResolveView.of(Parameter.REF.text(request), links.corpus())));
  }

  /** The draft comes as the body, is not kept and not logged. */
  Endpoint<CheckView> check() {
    return new Endpoint<>(
        "/api/v1/check",
        "check",
        Messages.of("api.check"),
        List.of(),
        CheckView.class,
        this::check);
  }

  private CheckView check(Context request) {
    String draft = request.body();
    if (draft.length() > LONGEST_DRAFT) {
      throw new Refusal(
          413, Messages.of("refusal.draft"), Messages.of("refusal.draft.do", LONGEST_DRAFT));
    }
    DraftCheck check = new DraftCheck(links.corpus(), Agencies.known(), LocalDate.now());
    return CheckView.of(check.check(draft));
  }

  private PreviewView preview(Context request, String eId) {
    LinkedCorpus corpus = links.corpus();
    String id = id(request, corpus);
    List<Doubt> doubts =
        index.read(content -> content.held(id)).map(HeldWork::doubts).orElse(List.of());
    return PreviewView.of(corpus, corpus.work(id).orElseThrow(), eId, doubts);
  }

  private LinksView citations(Context request, String eId) {
    LinkedCorpus corpus = links.corpus();
    return LinksView.of(corpus.citations(id(request, corpus), eId), from(request), size(request));
  }

  private LinksView citedBy(Context request, String eId) {
    LinkedCorpus corpus = links.corpus();
    return LinksView.of(corpus.citedBy(id(request, corpus), eId), from(request), size(request));
  }

  private GraphView graph(Context request) {
    return GraphView.of(
        links.corpus(),
        Parameter.AROUND.textIfAny(request),
        new GraphView.Slice(from(request), size(request)));
  }

  /** Works that are only catalogued are known too. */
  private static String id(Context request, LinkedCorpus corpus) {
    String id = Parameter.ID.text(request);
    if (corpus.work(id).isEmpty()) {
      throw new Refusal(404, Messages.of("refusal.work", id), Messages.of("refusal.work.do"));
    }
    return id;
  }

  private static int from(Context request) {
    return (Parameter.PAGE.number(request) - 1) * size(request);
  }

  private static int size(Context request) {
    return Parameter.SIZE.number(request);
  }
}
