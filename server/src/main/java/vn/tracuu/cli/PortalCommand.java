package vn.tracuu.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code tracuu portal}: a portal that embeds the search box, at another origin, to try it there.
 *
 * <p>The pages are {@code web/portal}: loud styles, a strict content security policy, shortcuts.
 */
@Command(description = "Trang cổng để thử ô tra cứu nhúng vào trang khác")
public final class PortalCommand implements Callable<Integer> {
  private static final Map<String, String> TYPES =
      Map.of("html", "text/html", "css", "text/css", "js", "text/javascript");

  @Spec private CommandSpec spec;

  @Option(
      names = "--search",
      paramLabel = "ĐỊA_CHỈ",
      description = "máy chủ tra cứu (mặc định: ${DEFAULT-VALUE})")
  private URI search = URI.create("http://localhost:8080");

  @Option(names = "--port", paramLabel = "SỐ", description = "cổng (mặc định: ${DEFAULT-VALUE})")
  private int port = 8090;

  @Mixin private HelpOptions help;

  @Override
  public Integer call() throws InterruptedException {
    HttpServer server = start(search, port);
    String address = "http://localhost:" + server.getAddress().getPort();
    spec.commandLine().getOut().println("Trang cổng để thử: " + address + " (dừng bằng Ctrl+C)");
    new CountDownLatch(1).await();
    return 0;
  }

  /** Serves the portal on this machine only; port 0 takes any free one. */
  public static HttpServer start(URI search, int port) {
    try {
      InetSocketAddress loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      HttpServer server = HttpServer.create(loopback, 0);
      server.createContext("/", exchange -> answer(exchange, origin(search)));
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException("không mở được cổng " + port + "; hãy chọn --port khác", e);
    }
  }

  private static String origin(URI search) {
    return search.getScheme() + "://" + search.getAuthority();
  }

  private static void answer(HttpExchange exchange, String search) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String name = path.equals("/") ? "index.html" : path.substring(1);
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    try (exchange;
        InputStream file = type == null ? null : resource(name)) {
      if (file == null) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      byte[] bytes = text.replace("{search}", search).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
      exchange.getResponseHeaders().set("Content-Security-Policy", policy(search));
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static InputStream resource(String name) {
    return name.contains("/") ? null : PortalCommand.class.getResourceAsStream("/portal/" + name);
  }

  /** As strict as a page can be that embeds the box: no inline style or script, nothing else. */
  private static String policy(String search) {
    return """
        default-src 'none'; style-src 'self'; script-src 'self' %1$s; connect-src %1$s; \
        frame-src %1$s; form-action %1$s; base-uri 'none'; require-trusted-types-for 'script'"""
        .formatted(search);
  }
}
