package vn.tracuu.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells every failed request what went wrong: problem+json to programs, a page to readers. */
final class Refusals {
  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  private final Pages pages;

  Refusals(Pages pages) {
    this.pages = pages;
  }

  void route(RoutesConfig routes) {
    routes.exception(Refusal.class, (refusal, request) -> refuse(request, refusal));
    routes.exception(HttpResponseException.class, (thrown, request) -> refuse(request, of(thrown)));
    routes.exception(Exception.class, (thrown, request) -> refuse(request, unexpected(thrown)));
  }

  private static Refusal of(HttpResponseException thrown) {
    String key =
        Map.of(404, "refusal.404", 405, "refusal.405")
            .getOrDefault(thrown.getStatus(), "refusal.other");
    return new Refusal(thrown.getStatus(), Messages.of(key), Messages.of(key + ".do"));
  }

  private static Refusal unexpected(Exception thrown) {
    LOG.error("request failed", thrown);
    return new Refusal(500, Messages.of("refusal.500"), Messages.of("refusal.500.do"));
  }

  private void refuse(Context request, Refusal refusal) {
    if (isPage(request.path())) {
      pages.refuse(request, refusal);
      return;
    }
    request.status(refusal.status());
    String problem = Json.write(Problem.of(refusal, request.path()));
    Json.answer(request, "application/problem+json", problem);
  }

  private static boolean isPage(String path) {
    return !path.startsWith("/api/") && !path.equals("/healthz") && !path.endsWith(".json");
  }
}
