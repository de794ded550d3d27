package vn.tracuu.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tracuu.index.LinkedIndex;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.search.Search;

/**
 * The server, running: API and pages over one index.
 *
 * <p>{@code Server.start(new Settings(folder, "127.0.0.1", 8080))} answers from the moment that it
 * returns. A new commit of the index is taken up within a second.
 */
public final class Server implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final long REFRESH_MILLIS = 1000;

  private final OpenIndex index;
  private final Javalin app;
  private final Thread refresher;

  /**
   * What a server needs to know.
   *
   * @param index the folder of the index
   * @param host the address to listen at
   * @param port 0 takes any free one
   * @param site how it is reached from outside
   */
  public record Settings(Path index, String host, int port, Site site) {
    /** Seen from this machine only. */
    public static final String LOOPBACK = "127.0.0.1";

    /** Nothing is known of how it is reached from outside. */
    public Settings(Path index, String host, int port) {
      this(index, host, port, Site.NONE);
    }
  }

  private Server(OpenIndex index, Javalin app) {
    this.index = index;
    this.app = app;
    this.refresher = Thread.ofPlatform().daemon().name("index-refresh").start(this::refresh);
  }

  /**
   * Starts a server that is seen from this machine only.
   *
   * @throws vn.tracuu.index.IndexUnusable where the index is missing, of another version, damaged
   */
  public static Server start(Path index, int port) {
    return start(new Settings(index, Settings.LOOPBACK, port));
  }

  /**
   * Starts a server.
   *
   * @throws vn.tracuu.index.IndexUnusable where the index is missing, of another version, damaged
   */
  public static Server start(Settings settings) {
    OpenIndex index = OpenIndex.open(settings.index());
    Javalin app = Javalin.create(config -> configure(config, index, settings));
    return new Server(index, app.start(settings.host(), settings.port()));
  }

  /** The port that it listens at. */
  public int port() {
    return app.port();
  }

  @Override
  public void close() {
    refresher.interrupt();
    app.stop();
    try {
      index.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void configure(JavalinConfig config, OpenIndex index, Settings settings) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = 4L * CitationApi.LONGEST_DRAFT;
    config.router.ignoreTrailingSlashes = true;
    config.staticFiles.add(
        files -> {
          files.hostedPath = "/static";
          files.directory = "/static";
          files.location = Location.CLASSPATH;
        });
    LinkedIndex links = new LinkedIndex(index);
    Search search = new Search(index, links);
    Pages pages = new Pages(index, links, search, settings.site());
    CitationApi citations = new CitationApi(links);
    List<Endpoint<?>> endpoints =
        Stream.of(
                new Api(index, links, search).endpoints(),
                citations.endpoints(),
                new RegisterApi(index, settings.site()).endpoints())
            .<Endpoint<?>>flatMap(List::stream)
            .toList();
    config.routes.before(SecurityHeaders::add);
    new CitationPages(links).route(config.routes);
    pages.route(config.routes);
    new EmbedPages(pages, search, links).route(config.routes);
    new RegisterFiles(index, settings.site()).route(config.routes);
    new RegisterPages(index, links, settings.site()).route(config.routes);
    new AgencyPages(index, links, settings.site()).route(config.routes);
    endpoints.forEach(endpoint -> config.routes.get(endpoint.path(), endpoint::serve));
    config.routes.post(citations.check().path(), citations.check()::serve);
    String openApi = OpenApi.of(endpoints, List.of(citations.check()));
    config.routes.get(
        "/openapi.json", request -> Json.answer(request, "application/json", openApi));
    new Refusals(pages).route(config.routes);
  }

  private void refresh() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        Thread.sleep(REFRESH_MILLIS);
        index.refresh();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (IOException | RuntimeException e) {
        LOG.warn("the new index cannot be read, the former one goes on: {}", e.getMessage());
      }
    }
  }
}
