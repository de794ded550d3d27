package vn.tracuu.gate;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.index.Pin;

/**
 * Every request comes through here before any route and every answer goes out through here: the
 * limits, the headers, the cache, the log and the measures hold for routes that are not yet
 * written.
 */
public final class Gate extends Handler.Wrapper {
  private static final int NOTHING_TO_SAY = 204;

  /** Gives the words of a refusal, as a page or as a problem by the kind of the address. */
  @FunctionalInterface
  public interface Refusing {
    Answer refuse(int status, String path);
  }

  private final Configuration configuration;
  private final OpenIndex index;
  private final Refusing refusing;
  private final Rates rates;
  private final AnswerCache cache;
  private final AccessLog log;
  private final Meters meters;
  private final AtomicInteger inside = new AtomicInteger();
  private volatile boolean isStopping;
  private volatile boolean isWarm;

  public Gate(Configuration configuration, OpenIndex index, Refusing refusing) {
    this.configuration = configuration;
    this.index = index;
    this.refusing = refusing;
    this.rates = new Rates(configuration);
    this.cache = new AnswerCache(configuration);
    this.log = new AccessLog(configuration);
    this.meters = new Meters(cache, inside);
  }

  /** What has to run after each handler. */
  public Representation representation() {
    return new Representation(cache);
  }

  /** What is measured. */
  public Meters meters() {
    return meters;
  }

  /** Whether it is being shut. */
  public boolean isStopping() {
    return isStopping;
  }

  /** Whether the first visitor need not wait for what is made once. */
  public boolean isWarm() {
    return isWarm;
  }

  /** All that is made once is made. */
  public void warmed() {
    isWarm = true;
  }

  /** A new commit is being read: what was said of former ones is forgotten. */
  public void taken(long generation) {
    cache.forgetBefore(generation);
    meters.taken(generation);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String path = Request.getPathInContext(request);
    Exchange exchange = new Exchange(request, Policy.of(path));
    request.setAttribute(Exchange.NAME, exchange);
    Client client = Client.of(request, configuration.trustedProxies());
    Request.addCompletionListener(
        request, failure -> completed(exchange, request, response, client));
    headers(exchange, response.getHeaders());
    if (exchange.method().equals("OPTIONS")) {
      return options(exchange, response, callback);
    }
    int refused = refused(exchange, request, response, client);
    if (refused != 0) {
      send(refusing.refuse(refused, path), exchange, new Way(request, response, callback));
      return true;
    }
    return answer(exchange, new Way(request, response, callback));
  }

  private record Way(Request request, Response response, Callback callback) {}

  private void headers(Exchange exchange, HttpFields.Mutable headers) {
    exchange.policy().add(headers, exchange.method(), configuration);
    headers.put("X-Request-Id", exchange.id());
  }

  private boolean options(Exchange exchange, Response response, Callback callback) {
    response.setStatus(NOTHING_TO_SAY);
    response.getHeaders().put("Allow", exchange.policy().methods());
    if (exchange.policy().is(Policy.Trait.SHARED)) {
      response.getHeaders().put("Access-Control-Allow-Methods", "GET");
      response.getHeaders().put("Access-Control-Max-Age", "86400");
    }
    response.write(true, ByteBuffer.allocate(0), callback);
    return true;
  }

  /** The status of a refusal; 0 lets in. */
  private int refused(Exchange exchange, Request request, Response response, Client client) {
    if (exchange.policy() == Policy.METRICS && !isForMetrics(client)) {
      return 404;
    }
    if (exchange.policy().is(Policy.Trait.UNCOUNTED)) {
      return 0;
    }
    if (request.getLength() > configuration.number(Setting.BODY_BYTES)) {
      return 413;
    }
    long wait = exchange.policy().is(Policy.Trait.FREE) ? 0 : rates.wait(client);
    if (wait > 0) {
      response.getHeaders().put("Retry-After", String.valueOf(wait));
      meters.refused("rate");
      return 429;
    }
    if (isStopping || !enter()) {
      response.getHeaders().put("Retry-After", "1");
      meters.refused(isStopping ? "stopping" : "load");
      return 503;
    }
    exchange.letIn();
    return 0;
  }

  private boolean enter() {
    if (inside.incrementAndGet() <= configuration.number(Setting.CONCURRENT_REQUESTS)) {
      return true;
    }
    inside.decrementAndGet();
    return false;
  }

  private boolean isForMetrics(Client client) {
    return client.isThisMachine() || configuration.isOn(Setting.METRICS_FROM_ANYWHERE);
  }

  /** From the cache, or by the routes; all of it from one commit of the index. */
  private boolean answer(Exchange exchange, Way way) throws Exception {
    Duration budget = Duration.ofMillis(configuration.number(Setting.SEARCH_MILLIS));
    try (Pin pin = index.pin(budget)) {
      exchange.pin(pin, address(way.request));
      boolean isRead = exchange.method().equals("GET") || exchange.method().equals("HEAD");
      boolean isKept = isRead && !exchange.policy().caching().equals("no-store");
      Optional<AnswerCache.Kept> kept = isKept ? cache.get(exchange.key()) : Optional.empty();
      if (kept.isPresent()) {
        exchange.cache("hit");
        exchange.route(kept.get().route());
        way.response.getHeaders().put("Server-Timing", "cache;desc=hit");
        send(kept.get().answer(), exchange, way);
        return true;
      }
      exchange.cache(isKept ? "miss" : "");
      return super.handle(asGet(way.request), way.response, way.callback);
    }
  }

  /** With the name of this machine that was used, since pages may repeat it. */
  private static String address(Request request) {
    String host = OwnHost.of(request.getHeaders().get("Host")).orElse("");
    return host + request.getHttpURI().getPathQuery();
  }

  /** The routes know GET only; the connection leaves the body of an answer to HEAD out. */
  private static Request asGet(Request request) {
    return !HttpMethod.HEAD.is(request.getMethod())
        ? request
        : new Request.Wrapper(request) {
          @Override
          public String getMethod() {
            return HttpMethod.GET.asString();
          }
        };
  }

  private static void send(Answer answer, Exchange exchange, Way way) {
    HttpFields asked = way.request.getHeaders();
    Answer.Sent sent =
        answer.sent(
            new Answer.Wish(asked.get("Accept-Encoding"), asked.get("If-None-Match")),
            exchange.policy());
    way.response.setStatus(sent.status());
    HttpFields.Mutable headers = way.response.getHeaders();
    for (Map.Entry<String, String> header : sent.headers().entrySet()) {
      headers.put(header.getKey(), header.getValue());
    }
    if (sent.status() != 304) {
      headers.put("Content-Length", sent.body().length);
    }
    boolean isHead = exchange.method().equals("HEAD");
    way.response.write(
        true, isHead ? ByteBuffer.allocate(0) : ByteBuffer.wrap(sent.body()), way.callback);
  }

  private void completed(Exchange exchange, Request request, Response response, Client client) {
    if (exchange.isLetIn()) {
      inside.decrementAndGet();
    }
    meters.answered(exchange, response.getStatus());
    log.write(exchange, request, response, client);
  }

  /** Refuses what comes and waits for what is being answered, as long as configured. */
  public void drain() throws InterruptedException {
    isStopping = true;
    long end = System.nanoTime() + configuration.seconds(Setting.STOP_SECONDS).toNanos();
    while (inside.get() > 0 && System.nanoTime() < end) {
      Thread.sleep(10);
    }
    log.close();
  }
}
