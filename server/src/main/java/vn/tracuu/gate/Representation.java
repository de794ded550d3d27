package vn.tracuu.gate;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs after each handler: gives its answer the tag, the compression and the caching that its
 * address has, and keeps it.
 *
 * <p>An answer is kept when it is a whole answer to GET: not a refusal, and not a search that ran
 * out of time.
 */
public final class Representation {
  private static final List<String> OWN =
      List.of("Content-Type", "Content-Disposition", "Content-Language", "Link", "Location");

  private final AnswerCache cache;

  Representation(AnswerCache cache) {
    this.cache = cache;
  }

  /** For {@code routes.after}. */
  public void after(Context context) throws IOException {
    Exchange exchange = context.attribute(Exchange.NAME);
    if (exchange == null) {
      return;
    }
    exchange.route(route(context));
    InputStream result = context.resultInputStream();
    if (!(result instanceof ByteArrayInputStream bytes)) {
      return;
    }
    Answer answer = Answer.of(context.statusCode(), headers(context), bytes.readAllBytes());
    bytes.reset();
    boolean isGet = exchange.method().equals("GET") || exchange.method().equals("HEAD");
    boolean isWhole = answer.status() == 200 && !exchange.isPartial();
    if (exchange.isPartial()) {
      context.header("X-Partial", "time");
    }
    if (!isGet || !isWhole || exchange.policy().caching().equals("no-store")) {
      context.header("Cache-Control", "no-store");
      timing(context, exchange);
      return;
    }
    cache.put(exchange.key(), new AnswerCache.Kept(answer, exchange.route()));
    send(context, answer, exchange);
    timing(context, exchange);
  }

  private static void send(Context context, Answer answer, Exchange exchange) {
    Answer.Wish wish =
        new Answer.Wish(context.header("Accept-Encoding"), context.header("If-None-Match"));
    Answer.Sent sent = answer.sent(wish, exchange.policy());
    context.status(sent.status());
    sent.headers().forEach(context::header);
    if (sent.status() != 304) {
      // Else a long one goes out in chunks, each copied once more.
      context.res().setContentLength(sent.body().length);
    }
    context.result(sent.body());
  }

  private static void timing(Context context, Exchange exchange) {
    context.header("Server-Timing", timing("app", exchange.nanos()));
  }

  static String timing(String what, long nanos) {
    long tenths = Math.round(nanos / 1e5);
    return what + ";dur=" + tenths / 10 + "." + tenths % 10;
  }

  private static Map<String, String> headers(Context context) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String name : OWN) {
      String value = context.res().getHeader(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    return headers;
  }

  private static String route(Context context) {
    return context.endpoints().list().stream()
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(endpoint -> endpoint.path)
        .findFirst()
        .orElse("");
  }
}
