package vn.tracuu.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import vn.tracuu.Bench;
import vn.tracuu.Decision161;
import vn.tracuu.bench.Requests.Connection;
import vn.tracuu.bench.Requests.Got;
import vn.tracuu.http.Server;
import vn.tracuu.index.CorpusOfDecisions;
import vn.tracuu.index.IndexRun;

/**
 * {@code ./tracuu bench soak [SECONDS]}: ten minutes of as many requests as the server answers,
 * every hundredth of them hostile, while its index becomes another one every five seconds.
 *
 * <p>Two corpora with other titles in every document take turns, by a commit in the folder and by
 * another folder in its place. What each answers to each address is asked beforehand; an answer
 * that is none of these is wrong or mixed.
 */
final class Soak {
  private static final int GIVEN = 600;
  private static final int CONNECTIONS = 16;
  private static final int DOCUMENTS = 60;
  private static final int HOSTILE = 100;
  private static final Duration SWAP = Duration.ofSeconds(5);

  private final Path folder;
  private final List<String> addresses = new ArrayList<>();
  private final Map<String, Set<String>> right = new ConcurrentHashMap<>();
  private final Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();
  private final Map<Integer, LongAdder> hostile = new ConcurrentHashMap<>();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger cut = new AtomicInteger();
  private List<String> routes;
  private volatile boolean isOver;

  private Soak(Path folder) {
    this.folder = folder;
  }

  static void run(List<String> arguments) throws Exception {
    int seconds = arguments.isEmpty() ? GIVEN : Integer.parseInt(arguments.getFirst());
    Path folder = Files.createTempDirectory("tracuu-soak");
    Report report = new Report("soak", arguments);
    try {
      new Soak(folder).measure(report, Duration.ofSeconds(seconds));
    } finally {
      Folders.delete(folder);
    }
    report.write();
  }

  private void measure(Report report, Duration time) throws Exception {
    for (int round = 0; round < 2; round++) {
      Path documents = folder.resolve("corpus" + round);
      new CorpusOfDecisions(documents, DOCUMENTS).write(round);
      Folders.copy(
          Bench.checkout().resolve("corpus/documents/" + Decision161.document().work().id()),
          documents.resolve("documents/" + Decision161.document().work().id()));
      index(round, folder.resolve("made" + round));
    }
    for (int round = 0; round < 2; round++) {
      Path over = folder.resolve("over" + round);
      Folders.copy(folder.resolve("made" + (1 - round)), over);
      index(round, over);
    }
    askedBeforehand();
    Folders.copy(folder.resolve("made0"), folder.resolve("index"));
    ServerProcess.stepAside();
    try (ServerProcess server = ServerProcess.start("ours", folder.resolve("index"), 32)) {
      soak(report, server, time);
    }
  }

  private void index(int round, Path index) throws IOException {
    Path corpus = folder.resolve("corpus" + round);
    IndexRun.run(new IndexRun.Task(index, corpus, "soak", false), IndexRun.Progress.NONE);
  }

  private void askedBeforehand() throws IOException {
    String work = Decision161.document().work().id();
    for (String address : List.of("/", "/api/v1/works", "/van-ban/" + work, "/so-nhiem-vu")) {
      addresses.add(address);
    }
    for (int number = 1; number <= DOCUMENTS; number++) {
      String id = CorpusOfDecisions.id(number);
      addresses.add("/van-ban/" + id);
      addresses.add("/api/v1/works/" + id);
      addresses.add("/api/v1/search?q=" + word("kế hoạch số " + number));
      addresses.add("/tim?q=" + word("giai ngan von dau tu " + number));
      addresses.add("/api/v1/suggest?q=" + word("kế hoạch số " + number));
    }
    for (String index : List.of("made0", "made1", "over0", "over1")) {
      try (Server server = Server.start(folder.resolve(index), 0);
          Connection connection = new Connection(server.port())) {
        routes = server.addresses();
        for (String address : addresses) {
          right
              .computeIfAbsent(address, any -> new HashSet<>())
              .add(steady(connection.get(address)));
        }
      }
    }
  }

  private static String word(String question) {
    return URLEncoder.encode(question, StandardCharsets.UTF_8);
  }

  /** Without the time that a search took and the port that pages of a server repeat. */
  private static String steady(String body) {
    return body.replaceAll("\"tookMs\":\\d+", "").replaceAll("localhost:\\d+", "localhost");
  }

  private void soak(Report report, ServerProcess server, Duration time) throws Exception {
    List<Thread> clients = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      Hostile rubbish = new Hostile(routes, System.nanoTime());
      clients.add(Thread.ofPlatform().start(() -> ask(server.port(), rubbish)));
    }
    long start = System.nanoTime();
    long end = start + time.toNanos();
    int swaps = 0;
    int late = 0;
    Heap warm = null;
    while (System.nanoTime() < end) {
      Thread.sleep(SWAP.toMillis());
      swaps++;
      swap(swaps);
      late += isTakenUp(server.port(), swaps % 2) ? 0 : 1;
      if (warm == null && System.nanoTime() - start > time.toNanos() / 3) {
        warm = Heap.of(server);
        report.line("after a third: " + warm);
      }
    }
    Heap last = Heap.of(server);
    isOver = true;
    for (Thread client : clients) {
      client.join();
    }
    report.line("at the end: " + last);
    told(report, time, swaps, late);
  }

  private void told(Report report, Duration time, int swaps, int late) {
    long all = statuses.values().stream().mapToLong(LongAdder::sum).sum();
    report.line(
        all
            + " answers, "
            + all / time.toSeconds()
            + " a second, "
            + addresses.size()
            + " different addresses; by status "
            + new TreeMap<>(statuses));
    report.line("hostile requests by status " + new TreeMap<>(hostile));
    report.line(swaps + " swaps, not taken up within 4 s: " + late);
    report.line("wrong or mixed answers: " + wrong.size() + ", connections cut: " + cut.get());
    wrong.stream().limit(5).forEach(report::line);
  }

  /** Twice another folder in its place, then once a commit in it. */
  private void swap(int number) throws IOException {
    Path index = folder.resolve("index");
    if (number % 3 == 0) {
      index(number % 2, index);
      return;
    }
    Path fresh = folder.resolve("fresh");
    Folders.copy(folder.resolve("made" + number % 2), fresh);
    Files.move(index, folder.resolve("former"));
    Files.move(fresh, index);
    Folders.delete(folder.resolve("former"));
  }

  private boolean isTakenUp(int port, int round) throws Exception {
    String address = "/api/v1/works/" + CorpusOfDecisions.id(1);
    for (int i = 0; i < 40; i++) {
      try (Connection connection = new Connection(port)) {
        if (connection.ask(address).body().contains("lần " + round)) {
          return true;
        }
      }
      Thread.sleep(100);
    }
    return false;
  }

  private void ask(int port, Hostile rubbish) {
    while (!isOver) {
      try (Connection connection = new Connection(port)) {
        while (!isOver) {
          int number = next.getAndIncrement();
          if (number % HOSTILE == 0) {
            count(hostile, Fuzz.status(Fuzz.answer(port, rubbish.next())));
            continue;
          }
          String address = addresses.get(Math.floorMod(number * 31, addresses.size()));
          judge(address, connection.ask(address));
        }
      } catch (IOException e) {
        cut.incrementAndGet();
      }
    }
  }

  private void judge(String address, Got got) {
    count(statuses, got.status());
    boolean isRight = got.status() == 503 || right.get(address).contains(steady(got.body()));
    if (!isRight) {
      wrong.add(got.status() + " " + address);
    }
  }

  private static void count(Map<Integer, LongAdder> counts, int status) {
    counts.computeIfAbsent(status, any -> new LongAdder()).increment();
  }

  /** What is really in use, counted after the rubbish was thrown away. */
  private record Heap(long kilobytes, ServerProcess.Memory memory) {
    static Heap of(ServerProcess server) throws IOException {
      Process counting =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                  String.valueOf(server.process().pid()),
                  "GC.class_histogram")
              .start();
      String said =
          new String(counting.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      String total = said.substring(said.lastIndexOf('\n') + 1).strip();
      return new Heap(Long.parseLong(total.split("\\s+")[2]) / 1000, server.memory());
    }

    @Override
    public String toString() {
      return kilobytes + " kB of objects in use, " + memory;
    }
  }
}
