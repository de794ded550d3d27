package vn.tracuu.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tracuu.gate.Configuration;
import vn.tracuu.gate.Gate;
import vn.tracuu.gate.JettySetup;
import vn.tracuu.gate.Setting;
import vn.tracuu.index.IndexContent;
import vn.tracuu.index.LinkedIndex;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.search.Search;
import vn.tracuu.search.SearchRequest;
import vn.tracuu.search.Suggestions;

/**
 * The server, running: API and pages over one index.
 *
 * <p>{@code Server.start(folder, 8080)} answers from the moment that it returns. A new commit of
 * the index is taken up within a second.
 */
public final class Server implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final long REFRESH_MILLIS = 1000;

  /** What is started by a program, not for visitors, searches to the end. */
  private static final int PATIENT_MILLIS = 60_000;

  /** With marks and without, a name and a number: each reads something that later ones need. */
  private static final List<String> FIRST =
      List.of("giải ngân vốn đầu tư công", "giai ngan von dau tu cong", "nq 57", "khoản 1 Điều 2");

  private static final int WARM_HITS = 10;

  private final OpenIndex index;
  private final LinkedIndex links;
  private final Search search;
  private final Javalin app;
  private final Thread refresher;

  private final Gate gate;
  private String said = "";

  private Server(Parts parts, Javalin app) {
    this.links = parts.links;
    this.index = parts.index;
    this.search = parts.search;
    this.gate = parts.gate;
    this.app = app;
    this.refresher = Thread.ofPlatform().daemon().name("index-refresh").start(this::refresh);
  }

  /**
   * Starts a server that is seen from this machine only, keeps no log and searches as long as it
   * takes.
   *
   * @throws vn.tracuu.index.IndexUnusable where the index is missing, of another version, damaged
   */
  public static Server start(Path index, int port) {
    return start(patient(index, port));
  }

  static Configuration patient(Path index, int port) {
    return Configuration.given()
        .with(Setting.INDEX, index)
        .with(Setting.PORT, port)
        .with(Setting.SEARCH_MILLIS, PATIENT_MILLIS)
        .with(Setting.ACCESS_LOG, false);
  }

  /**
   * Starts a server as it is configured.
   *
   * @throws vn.tracuu.index.IndexUnusable where the index is missing, of another version, damaged
   */
  public static Server start(Configuration configuration) {
    return start(configuration, Site.NONE.today());
  }

  /** The same on a given day. */
  static Server start(Configuration configuration, Supplier<LocalDate> today) {
    OpenIndex index = OpenIndex.open(Path.of(configuration.text(Setting.INDEX)));
    LinkedIndex links = new LinkedIndex(index);
    Site site =
        new Site(
            configuration.text(Setting.PUBLIC_ADDRESS),
            configuration.text(Setting.REPORT_TO),
            today);
    Search search = new Search(index, links);
    Pages pages = new Pages(index, links, search, site);
    Refusals refusals = new Refusals(pages, configuration.isOn(Setting.LOG_QUERIES));
    Gate gate = new Gate(configuration, index, refusals::refuse);
    Parts parts = new Parts(index, links, site, search, pages, gate);
    Javalin app =
        Javalin.create(
            config -> {
              general(config, configuration);
              new JettySetup(configuration, gate, refusals::refuse).configure(config.jetty);
              routes(config.routes, parts);
              config.routes.after(gate.representation()::after);
              refusals.route(config.routes);
            });
    app.start(configuration.text(Setting.HOST), configuration.number(Setting.PORT));
    return new Server(parts, app);
  }

  /** What routes are made of. */
  private record Parts(
      OpenIndex index, LinkedIndex links, Site site, Search search, Pages pages, Gate gate) {}

  /** The port that it listens at. */
  public int port() {
    return app.port();
  }

  /** The pattern of every address that is read, for those who go through all of them. */
  public List<String> addresses() {
    return app.unsafe.internalRouter.allHttpHandlers().stream()
        .filter(one -> one.endpoint.method.equals(HandlerType.GET))
        .map(one -> one.endpoint.path)
        .toList();
  }

  /** What is being answered is answered to its end; what comes is refused. */
  @Override
  public void close() {
    refresher.interrupt();
    try {
      gate.drain();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    app.stop();
    try {
      index.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void general(JavalinConfig config, Configuration configuration) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = configuration.number(Setting.BODY_BYTES);
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.router.ignoreTrailingSlashes = true;
  }

  private static void routes(RoutesConfig routes, Parts parts) {
    CitationApi citations = new CitationApi(parts.index, parts.links);
    List<Endpoint<?>> endpoints =
        Stream.of(
                new Api(parts.index, parts.links, parts.search).endpoints(),
                citations.endpoints(),
                new RegisterApi(parts.index, parts.site).endpoints())
            .<Endpoint<?>>flatMap(List::stream)
            .toList();
    new CitationPages(parts.links).route(routes);
    parts.pages.route(routes);
    new EmbedPages(parts.pages, parts.search, parts.links).route(routes);
    new RegisterFiles(parts.index, parts.site).route(routes);
    new RegisterPages(parts.index, parts.links, parts.site).route(routes);
    new AgencyPages(parts.index, parts.links, parts.site).route(routes);
    endpoints.forEach(endpoint -> routes.get(endpoint.path(), endpoint::serve));
    routes.post(citations.check().path(), citations.check()::serve);
    String openApi = OpenApi.of(endpoints, List.of(citations.check()));
    routes.get("/openapi.json", request -> Json.answer(request, "application/json", openApi));
    StaticFiles.route(routes);
    new Operations(parts.index, parts.gate).route(routes);
  }

  private void refresh() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        takeUp();
        Thread.sleep(REFRESH_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void takeUp() {
    try {
      if (index.refresh()) {
        gate.taken(index.read(IndexContent::version));
      }
      warm();
      said = "";
    } catch (IOException | RuntimeException e) {
      say(e.toString());
    }
  }

  /** What is made once a commit is made here, so that nobody who reads or types waits for it. */
  private void warm() {
    links.corpus().tied();
    if (!gate.isWarm()) {
      FIRST.forEach(question -> search.find(new SearchRequest(question, 1, WARM_HITS)));
      gate.warmed();
    }
    index.read(Suggestions::of);
  }

  /** Once, not every second. */
  private void say(String what) {
    if (!what.equals(said)) {
      LOG.warn("the new index cannot be read, the former one goes on: {}", what);
      said = what;
    }
  }
}
