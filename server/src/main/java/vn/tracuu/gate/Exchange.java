package vn.tracuu.gate;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.jetty.server.Request;
import vn.tracuu.index.Pin;

/** One request on its way through: what is known of it, for the log, the measures and the cache. */
final class Exchange {
  /** Under this name it goes with the request. */
  static final String NAME = "vn.tracuu.exchange";

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  private final Policy policy;
  private final String method;
  private final long start = System.nanoTime();
  private boolean isLetIn;
  private String route = "";
  private String cache = "";
  private Pin pin;
  private AnswerCache.Key key;

  Exchange(Request request, Policy policy) {
    this.policy = policy;
    this.method = request.getMethod();
  }

  String id() {
    return id;
  }

  Policy policy() {
    return policy;
  }

  String method() {
    return method;
  }

  long nanos() {
    return System.nanoTime() - start;
  }

  /** Takes a place among those that are answered at the same time. */
  void letIn() {
    isLetIn = true;
  }

  boolean isLetIn() {
    return isLetIn;
  }

  void route(String pattern) {
    route = pattern;
  }

  /** The pattern of the address, "/van-ban/{id}"; empty where there is none. */
  String route() {
    return route;
  }

  void cache(String word) {
    cache = word;
  }

  String cache() {
    return cache;
  }

  /** The commit that all of it is answered from. */
  void pin(Pin held, String address) {
    pin = held;
    key = new AnswerCache.Key(held.generation(), LocalDate.now(VIETNAM), address);
  }

  AnswerCache.Key key() {
    return key;
  }

  boolean isPartial() {
    return pin != null && pin.content().isPartial();
  }
}
