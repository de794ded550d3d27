package vn.tracuu.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A server on this machine that answers well and badly. */
public final class LoopbackServer implements AutoCloseable {
  /** Under which it is allowed by name. */
  public static final String HOST = "127.0.0.1";

  private final HttpServer server;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<Long> times = new CopyOnWriteArrayList<>();

  /** What a path is answered with. */
  @FunctionalInterface
  public interface Reply {
    void to(HttpExchange exchange) throws IOException;
  }

  /** A server without any page: what is not there is 404. */
  public LoopbackServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    on(
        "/",
        exchange -> send(exchange, 404, "text/plain", "không có".getBytes(StandardCharsets.UTF_8)));
  }

  /** Answers a path, and those below it, by {@code reply}. */
  public LoopbackServer on(String path, Reply reply) {
    server.createContext(
        path,
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          times.add(System.nanoTime());
          try (exchange) {
            reply.to(exchange);
          }
        });
    return this;
  }

  /** Answers a path with bytes of a type. */
  public LoopbackServer page(String path, String type, byte[] body) {
    return on(path, exchange -> send(exchange, 200, type, body));
  }

  /** Answers a path with a status. */
  public LoopbackServer status(String path, int status) {
    return on(path, exchange -> send(exchange, status, "text/html", new byte[] {'<', 'p', '>'}));
  }

  /** Leads from a path to elsewhere. */
  public LoopbackServer redirect(String path, String location) {
    return on(
        path,
        exchange -> {
          byte[] bytes = location.getBytes(StandardCharsets.UTF_8);
          exchange
              .getResponseHeaders()
              .add("Location", new String(bytes, StandardCharsets.ISO_8859_1));
          exchange.sendResponseHeaders(302, -1);
        });
  }

  /** The address of a path. */
  public URI at(String path) {
    return URI.create("http://" + HOST + ":" + server.getAddress().getPort() + path);
  }

  /** Which paths were asked for, in order. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** When, in nanoseconds. */
  List<Long> times() {
    return List.copyOf(times);
  }

  /** Sends an answer. */
  static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
