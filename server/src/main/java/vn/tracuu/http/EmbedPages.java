package vn.tracuu.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import vn.tracuu.http.EmbedPage.Choice;
import vn.tracuu.http.Parameter.Limits;

/** What other sites embed: the script of the search box, and the page that tells how. */
final class EmbedPages {
  private static final Parameter PLACEHOLDER = text("placeholder", "embed.placeholder");
  private static final Parameter WORKS = text("works", "embed.works");
  private static final Parameter AGENCY = text("agency", "embed.agency");
  private static final Parameter RESULTS =
      new Parameter("results", "query", false, Messages.of("embed.results"), new Limits(0, 10, 5));

  private final WidgetScript script = WidgetScript.read();
  private final Pages pages;

  EmbedPages(Pages pages) {
    this.pages = pages;
  }

  private static Parameter text(String name, String message) {
    return new Parameter(name, "query", false, Messages.of(message), Limits.TEXT);
  }

  void route(RoutesConfig routes) {
    routes.get("/nhung", this::build);
    routes.get("/widget.js", request -> script(request, "public, max-age=3600"));
    routes.get(script.address(), request -> script(request, "public, max-age=31536000, immutable"));
  }

  private void script(Context request, String kept) {
    request.contentType("text/javascript; charset=utf-8");
    request.header("Cache-Control", kept);
    request.result(script.bytes());
  }

  private void build(Context request) {
    String placeholder = PLACEHOLDER.textIfAny(request);
    Choice choice =
        new Choice(
            placeholder.isBlank() ? Messages.of("widget.label") : placeholder,
            WORKS.textIfAny(request),
            AGENCY.textIfAny(request),
            RESULTS.number(request));
    String origin = request.scheme() + "://" + request.host();
    pages.html(request, "embed", EmbedPage.of(origin, choice, script));
  }
}
