package vn.tracuu.gate;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/**
 * Cuts off who sends a request or reads an answer so slowly that it never ends.
 *
 * <p>A byte now and then keeps a connection from being idle; here a connection is closed when
 * neither a request came to its end nor an answer began for a whole time, whatever trickled.
 */
final class SlowConnections extends AbstractLifeCycle {
  private static final long LOOK_MILLIS = 1000;

  /** How many requests and answers there were when they were last seen to grow. */
  private record Seen(long in, long out, long since) {}

  private final Server server;
  private final Duration longest;
  private final Map<EndPoint, Seen> seen = new HashMap<>();
  private Thread watcher;

  SlowConnections(Server server, Duration longest) {
    this.server = server;
    this.longest = longest;
  }

  @Override
  protected void doStart() {
    watcher = Thread.ofPlatform().daemon().name("slow-connections").start(this::watch);
  }

  @Override
  protected void doStop() {
    watcher.interrupt();
  }

  private void watch() {
    try {
      while (isRunning() || isStarting()) {
        Thread.sleep(LOOK_MILLIS);
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    Map<EndPoint, Seen> now = new HashMap<>();
    for (var connector : server.getConnectors()) {
      for (EndPoint end : connector.getConnectedEndPoints()) {
        now.put(end, see(end));
      }
    }
    seen.clear();
    seen.putAll(now);
    long oldest = System.nanoTime() - longest.toNanos();
    seen.forEach(
        (end, one) -> {
          if (one.since - oldest < 0) {
            end.close();
          }
        });
  }

  private Seen see(EndPoint end) {
    Connection connection = end.getConnection();
    long in = connection == null ? 0 : connection.getMessagesIn();
    long out = connection == null ? 0 : connection.getMessagesOut();
    Seen before = seen.get(end);
    return before != null && before.in == in && before.out == out
        ? before
        : new Seen(in, out, System.nanoTime());
  }
}
