package vn.tracuu.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tracuu.Decision161;
import vn.tracuu.bench.Requests.Run;
import vn.tracuu.index.IndexRun;
import vn.tracuu.index.Place;
import vn.tracuu.index.Places;

/**
 * {@code ./tracuu bench load [SECONDS]}: how many requests a second, on one core, from a generator
 * on another; every ratio from one run.
 */
final class Load {
  private static final int CONNECTIONS = 16;
  private static final int ROUNDS = 3;

  /** A server is warm where less than this share of its work is compiling. */
  private static final double WARM = .05;

  private static final int MOST_WARMING = 15;

  private final Report report;
  private final Duration time;
  private final Path folder;
  private final List<ServerProcess> servers = new ArrayList<>();

  private Load(List<String> arguments) throws IOException {
    report = new Report("load", arguments);
    time = Duration.ofSeconds(arguments.isEmpty() ? 10 : Long.parseLong(arguments.getFirst()));
    folder = Files.createTempDirectory("tracuu-load");
  }

  static void run(List<String> arguments) throws Exception {
    Load load = new Load(arguments);
    try {
      load.all();
    } finally {
      load.servers.forEach(ServerProcess::close);
      Folders.delete(load.folder);
    }
    load.report.write();
  }

  /** A server with what it is asked. */
  private record Subject(String name, ServerProcess server, List<String> addresses) {
    Requests requests() {
      return new Requests(server.port(), addresses);
    }

    /**
     * Asked until what it runs is compiled, which takes one much longer than another: else it would
     * be measured how fast Java compiles. Gives the seconds that it took.
     */
    double warm(Duration step) throws Exception {
      double seconds = 0;
      for (int i = 0; i < MOST_WARMING; i++) {
        ServerProcess.Work before = server.work();
        seconds += requests().saturate(CONNECTIONS, step).seconds();
        ServerProcess.Work work = server.work().minus(before);
        if (work.compiling() < WARM * work.all()) {
          break;
        }
      }
      return seconds;
    }
  }

  private void all() throws Exception {
    Path decision = folder.resolve("decision");
    IndexRun.write(decision, List.of(Decision161.document()), "bench");
    Articles articles = Articles.read();
    Path hard = folder.resolve("hard");
    IndexRun.write(hard, articles.documents(), "bench");
    Path plain = folder.resolve("plain");
    BenchServer.writeLucene(plain, articles);
    report.line("articles of the hard track: " + articles.all().size());
    ServerProcess.stepAside();
    List<String> short161 = searches(windows());
    List<String> questions = searches(Articles.questions());
    Subject hello = subject("hello-world", List.of("/hello"), "hello");
    Subject ours = subject("search, Decision, no cache", short161, "ours", decision, 0);
    Subject cached = subject("search, Decision, cache 32 MB", short161, "ours", decision, 32);
    Subject big = subject("search, 42,462 articles, no cache", questions, "ours", hard, 0);
    Subject lucene = subject("search, plain Lucene, 42,462", questions, "lucene", plain);
    String work = "/van-ban/" + Decision161.document().work().id();
    List<Subject> subjects =
        List.of(
            hello,
            ours,
            cached,
            big,
            lucene,
            also(ours, "document page, no cache", List.of(work)),
            also(cached, "document page, cached", List.of(work)),
            also(ours, "suggestions, no cache", suggestions(short161)),
            also(cached, "static file", List.of("/static/style.css")));
    double[] rates = measure(subjects);
    report.line(ratio("search on the Decision / hello-world", rates[1], rates[0]));
    report.line(ratio("the same with the cache / hello-world", rates[2], rates[0]));
    report.line(ratio("search on 42,462 / plain Lucene", rates[3], rates[4]));
    Run steady = big.requests().steady(50, time);
    report.line("50 requests a second, 42,462 articles: " + steady.latencies());
    report.line("resident memory, 42,462 articles, -Xmx128m: " + big.server.memory());
  }

  private static String ratio(String what, double one, double other) {
    return String.format(Locale.ROOT, "ratio %s: %.2f", what, one / other);
  }

  /** Each in turn, several rounds, so that all see the same machine. */
  private double[] measure(List<Subject> subjects) throws Exception {
    double[] rates = new double[subjects.size()];
    double[] warming = new double[subjects.size()];
    for (int i = 0; i < warming.length; i++) {
      warming[i] = subjects.get(i).warm(time);
    }
    Run[] last = new Run[subjects.size()];
    double[] millis = new double[subjects.size()];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < rates.length; i++) {
        Subject one = subjects.get(i);
        long before = one.server.work().all();
        last[i] = one.requests().saturate(CONNECTIONS, time.dividedBy(ROUNDS));
        rates[i] += last[i].perSecond() / ROUNDS;
        double worked = one.server.work().all() - before;
        millis[i] += worked / last[i].nanos().length / ROUNDS;
      }
    }
    for (int i = 0; i < rates.length; i++) {
      Subject one = subjects.get(i);
      report.line(
          String.format(
              Locale.ROOT,
              "%s: %.0f a second, %.2f ms of processor time each, warm after %.0f s, %d different"
                  + " addresses, %s; %s",
              one.name,
              rates[i],
              millis[i],
              warming[i],
              one.addresses.size(),
              Requests.hits(one.server.port(), one.addresses),
              last[i].latencies()));
    }
    return rates;
  }

  private Subject also(Subject server, String name, List<String> addresses) {
    return new Subject(name, server.server, addresses);
  }

  private Subject subject(String name, List<String> addresses, Object... words) throws IOException {
    ServerProcess server = ServerProcess.start(words);
    servers.add(server);
    return new Subject(name, server, addresses);
  }

  private static List<String> searches(List<String> questions) {
    return questions.stream()
        .distinct()
        .map(q -> "/api/v1/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8))
        .toList();
  }

  private static List<String> suggestions(List<String> searches) {
    return searches.stream().map(one -> one.replace("/search?", "/suggest?")).toList();
  }

  /** Two to five words that follow one another in the Decision, from all over it. */
  private static List<String> windows() {
    List<String> windows = new ArrayList<>();
    for (Place place : Places.of(Decision161.document())) {
      String[] words = place.text().replaceAll("[^\\p{L}\\p{N}\\s]", " ").strip().split("\\s+");
      for (int i = 0; i + 5 <= words.length; i += 7) {
        windows.add(String.join(" ", List.of(words).subList(i, i + 2 + i % 4)));
      }
    }
    return windows;
  }
}
