package vn.tracuu.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tracuu.gate.Answer;

/** Tells every failed request what went wrong: problem+json to programs, a page to readers. */
final class Refusals {
  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  private static final Map<Integer, String> TOLD =
      Map.of(
          400, "refusal.400",
          404, "refusal.404",
          405, "refusal.405",
          413, "refusal.413",
          429, "refusal.429",
          431, "refusal.431",
          500, "refusal.500",
          503, "refusal.503");

  private final Pages pages;
  private final boolean saysWhatWasAsked;

  Refusals(Pages pages, boolean saysWhatWasAsked) {
    this.pages = pages;
    this.saysWhatWasAsked = saysWhatWasAsked;
  }

  void route(RoutesConfig routes) {
    routes.exception(Refusal.class, (refusal, request) -> refuse(request, refusal));
    routes.exception(
        HttpResponseException.class, (thrown, request) -> refuse(request, of(thrown.getStatus())));
    routes.exception(
        IllegalArgumentException.class,
        (thrown, request) -> refuse(request, isOfAddress(thrown) ? of(400) : unexpected(thrown)));
    routes.exception(Exception.class, (thrown, request) -> refuse(request, unexpected(thrown)));
  }

  private static Refusal of(int status) {
    String key = TOLD.getOrDefault(status, "refusal.other");
    return new Refusal(status, Messages.of(key), Messages.of(key + ".do"));
  }

  /** An address that Javalin cannot decode is the asker's mistake; the decoder throws then. */
  private static boolean isOfAddress(IllegalArgumentException thrown) {
    StackTraceElement[] places = thrown.getStackTrace();
    return places.length > 0 && places[0].getClassName().equals(URLDecoder.class.getName());
  }

  /** The message of what was thrown may hold what was asked; where it happened does not. */
  private Refusal unexpected(Exception thrown) {
    if (saysWhatWasAsked) {
      LOG.error("request failed", thrown);
    } else {
      LOG.error("request failed: {} at {}", thrown.getClass().getName(), places(thrown));
    }
    return of(500);
  }

  private static String places(Exception thrown) {
    return Stream.of(thrown.getStackTrace())
        .limit(8)
        .map(StackTraceElement::toString)
        .collect(Collectors.joining(" < "));
  }

  /** A refusal before any route was reached. */
  Answer refuse(int status, String path) {
    Refusal refusal = of(status);
    return isPage(path)
        ? Answer.of(status, "text/html; charset=utf-8", pages.missing(refusal, path, List.of()))
        : Answer.of(status, "application/problem+json", Json.write(Problem.of(refusal, path)));
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
    return !path.startsWith("/api/")
        && !path.equals("/healthz")
        && !path.equals("/readyz")
        && !path.endsWith(".json")
        && !path.equals("/metrics");
  }
}
