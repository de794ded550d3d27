package vn.tracuu.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import vn.tracuu.index.LinkedIndex;
import vn.tracuu.link.KnownWork;
import vn.tracuu.link.LinkedCorpus;

/** The pages about citations: the check of a draft, and how a work stands to others. */
final class CitationPages {
  private final LinkedIndex links;
  private final Templates templates = new Templates();

  CitationPages(LinkedIndex links) {
    this.links = links;
  }

  /** Its routes come before those of places: {@code quan-he} is no place. */
  void route(RoutesConfig routes) {
    routes.get(DraftPages.ADDRESS, request -> html(request, "draft", DraftPages.empty()));
    routes.post(DraftPages.ADDRESS, this::check);
    routes.get("/van-ban/{id}/quan-he", this::relations);
  }

  /** What was sent is in no cache, no log and no address. */
  private void check(Context request) {
    String draft = request.formParam("text");
    request.header("Cache-Control", "no-store");
    html(request, "draft", new DraftPages(links.corpus()).of(draft == null ? "" : draft));
  }

  private void relations(Context request) {
    LinkedCorpus corpus = links.corpus();
    String id = Parameter.ID.text(request);
    KnownWork work =
        corpus
            .work(id)
            .orElseThrow(
                () ->
                    new Refusal(
                        404, Messages.of("refusal.work", id), Messages.of("refusal.work.do")));
    RelationsPages.Asked asked =
        new RelationsPages.Asked(
            Parameter.OF_PLACE.textIfAny(request), Parameter.PAGE.number(request));
    html(request, "relations", new RelationsPages(corpus, work).of(asked));
  }

  private void html(Context request, String template, Object page) {
    request.contentType("text/html; charset=utf-8");
    request.result(templates.render(template, page).getBytes(StandardCharsets.UTF_8));
  }
}
