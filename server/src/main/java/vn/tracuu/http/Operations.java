package vn.tracuu.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import vn.tracuu.gate.Gate;
import vn.tracuu.index.IndexContent;
import vn.tracuu.index.OpenIndex;

/** What those who run the server ask it: whether it can answer, and what it measures. */
final class Operations {
  private final OpenIndex index;
  private final Gate gate;

  Operations(OpenIndex index, Gate gate) {
    this.index = index;
    this.gate = gate;
  }

  void route(RoutesConfig routes) {
    routes.get("/readyz", this::ready);
    routes.get("/metrics", this::metrics);
  }

  /** Has an index, has made what the first search needs, and is not being shut. */
  record Ready(String status, long generation, int works) {}

  private void ready(Context request) {
    if (gate.isStopping() || !gate.isWarm()) {
      throw new Refusal(503, Messages.of("refusal.503"), Messages.of("refusal.503.do"));
    }
    Ready ready =
        index.read(
            (IndexContent content) -> new Ready("ok", content.version(), content.workCount()));
    Json.answer(request, "application/json", Json.write(ready));
  }

  private void metrics(Context request) throws InterruptedException {
    request.contentType("text/plain; version=0.0.4; charset=utf-8");
    request.result(gate.meters().text());
  }
}
