package vn.tracuu.gate;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * What is measured of a running server, as Prometheus reads it.
 *
 * <p>Made beside the start, which does not wait for it: the first requests of a server may be
 * missing.
 */
public final class Meters {
  private static final Duration[] BOUNDS =
      IntStream.of(1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500)
          .mapToObj(Duration::ofMillis)
          .toArray(Duration[]::new);

  private record Kind(String route, String method, int status) {}

  private final AnswerCache cache;
  private final AtomicInteger inside;
  private final AtomicLong generation = new AtomicLong();
  private final AtomicLong taken = new AtomicLong(System.nanoTime());
  private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();
  private final CountDownLatch isMade = new CountDownLatch(1);
  private volatile PrometheusMeterRegistry registry;

  Meters(AnswerCache cache, AtomicInteger inside) {
    this.cache = cache;
    this.inside = inside;
    Thread.ofPlatform().daemon().name("meters").start(this::make);
  }

  private void make() {
    PrometheusMeterRegistry made = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    new JvmMemoryMetrics().bindTo(made);
    new JvmThreadMetrics().bindTo(made);
    new ClassLoaderMetrics().bindTo(made);
    new ProcessorMetrics().bindTo(made);
    new UptimeMetrics().bindTo(made);
    FunctionCounter.builder("tracuu.cache.hits", cache, AnswerCache::hits).register(made);
    FunctionCounter.builder("tracuu.cache.misses", cache, AnswerCache::misses).register(made);
    Gauge.builder("tracuu.cache.bytes", cache, AnswerCache::bytes).register(made);
    Gauge.builder("tracuu.requests.inside", inside, AtomicInteger::get).register(made);
    Gauge.builder("tracuu.index.generation", generation, AtomicLong::get).register(made);
    Gauge.builder("tracuu.index.age.seconds", taken, Meters::age).register(made);
    registry = made;
    isMade.countDown();
  }

  private static double age(AtomicLong taken) {
    return (System.nanoTime() - taken.get()) / 1e9;
  }

  /** All of it, as text. */
  public String text() throws InterruptedException {
    isMade.await();
    return registry.scrape();
  }

  /** A search that found nothing was answered. */
  public void foundNothing() {
    count("tracuu.searches.without.result", "kind", "search");
  }

  void refused(String why) {
    count("tracuu.requests.refused", "why", why);
  }

  private void count(String name, String tag, String value) {
    PrometheusMeterRegistry made = registry;
    if (made != null) {
      Counter.builder(name).tag(tag, value).register(made).increment();
    }
  }

  void answered(Exchange exchange, int status) {
    PrometheusMeterRegistry made = registry;
    if (made != null) {
      Kind kind = new Kind(exchange.route(), known(exchange.method()), status);
      timers
          .computeIfAbsent(kind, one -> timer(one, made))
          .record(Duration.ofNanos(exchange.nanos()));
    }
  }

  /** Anything may be sent as a method; it must not make a series each. */
  private static String known(String method) {
    return switch (method) {
      case "GET", "HEAD", "POST", "OPTIONS" -> method;
      default -> "other";
    };
  }

  private static Timer timer(Kind kind, PrometheusMeterRegistry registry) {
    return Timer.builder("http.server.requests")
        .tag("route", kind.route.isEmpty() ? "none" : kind.route)
        .tag("method", kind.method)
        .tag("status", String.valueOf(kind.status))
        .serviceLevelObjectives(BOUNDS)
        .register(registry);
  }

  void taken(long number) {
    generation.set(number);
    taken.set(System.nanoTime());
  }
}
