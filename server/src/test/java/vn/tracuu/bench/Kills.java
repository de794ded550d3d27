package vn.tracuu.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import vn.tracuu.bench.Requests.Connection;
import vn.tracuu.bench.Requests.Got;
import vn.tracuu.cli.Tracuu;
import vn.tracuu.corpus.CorpusFolder;
import vn.tracuu.index.CorpusOfDecisions;
import vn.tracuu.index.IndexRun;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Work;

/**
 * {@code ./tracuu bench kills [NUMBER]}: {@code index} and {@code add}, by turns, are killed with
 * their children at random moments by a signal that nobody can catch, while a server searches their
 * index.
 *
 * <p>After each kill every document that was there is there and whole, and no half one has come.
 */
final class Kills {
  private static final int GIVEN = 200;
  private static final int DOCUMENTS = 30;
  private static final int FILES = 2;

  private final Path folder;
  private final Random random;
  private final CorpusOfDecisions changed;
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final AtomicInteger searches = new AtomicInteger();
  private final AtomicReference<Thread> searching = new AtomicReference<>();
  private final Set<Integer> added = new HashSet<>();
  private Map<String, String> former;
  private int killed;

  private Kills(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
    this.changed = new CorpusOfDecisions(corpus(), DOCUMENTS);
  }

  static void run(List<String> arguments) throws Exception {
    int count = arguments.isEmpty() ? GIVEN : Integer.parseInt(arguments.getFirst());
    Path folder = Files.createTempDirectory("tracuu-kills");
    long seed = System.nanoTime();
    Report report = new Report("kills", arguments);
    report.line("seed " + seed);
    try {
      new Kills(folder, seed).measure(report, count);
    } finally {
      Folders.delete(folder);
    }
    report.write();
  }

  private void measure(Report report, int count) throws Exception {
    former = changed.write(0);
    IndexRun.run(new IndexRun.Task(index(), corpus(), "kills", false), IndexRun.Progress.NONE);
    long whole = millis("index");
    try (ServerProcess server = ServerProcess.start("ours", index(), 0)) {
      Thread client = Thread.ofPlatform().start(() -> search(server.port()));
      searching.set(client);
      for (int round = 1; round <= count; round++) {
        if (round % 2 == 0) {
          index(round, whole);
        } else {
          add(round, whole);
        }
      }
      searching.set(null);
      client.join();
    }
    report.line(killed + " of " + count + " runs were killed before their end");
    report.line(searches + " searches meanwhile");
    report.line("lost or half documents, failed searches: " + faults.size());
    faults.stream().limit(5).forEach(report::line);
  }

  /** All documents have other titles: the index then holds all the former or all the new ones. */
  private void index(int round, long whole) throws Exception {
    Map<String, String> next = new TreeMap<>(former);
    next.putAll(changed.write(round));
    kill(whole, "index");
    Map<String, String> held = held();
    if (!held.equals(former) && !held.equals(next)) {
      faults.add("index, round " + round + ": " + held);
    }
    finish("index");
    former = next;
    expect(held(), round);
  }

  /** Some files are added; what was there stays. */
  private void add(int round, long whole) throws Exception {
    Path given = Files.createDirectories(folder.resolve("given" + round));
    Map<String, String> next = new TreeMap<>(former);
    for (int i = 0; i < FILES; i++) {
      int number = 1000 + round * FILES + i;
      String title = "Về việc thêm " + number;
      new CorpusOfDecisions(given, 0).write(number, title);
      next.put(CorpusOfDecisions.id(number), title);
      added.add(number);
    }
    kill(whole + whole / 2, "add", given.toString());
    wholeCorpus(round);
    if (!next.entrySet().containsAll(held().entrySet())
        || !held().entrySet().containsAll(former.entrySet())) {
      faults.add("add, round " + round + ": " + held());
    }
    finish("add", given.toString());
    former = next;
    expect(held(), round);
    Folders.delete(given);
  }

  private void expect(Map<String, String> held, int round) {
    if (!held.equals(former)) {
      faults.add("after round " + round + " was run again: " + held);
    }
  }

  /** Each document of the folder can be read, and those added have their origin beside them. */
  private void wholeCorpus(int round) throws IOException {
    if (!CorpusFolder.read(corpus(), name -> {}).failures().isEmpty()) {
      faults.add("a document cannot be read, round " + round);
    }
    for (int number : added) {
      Path document = corpus().resolve("documents").resolve(CorpusOfDecisions.id(number));
      if (Files.exists(document) && !Files.exists(document.resolve("origin.json"))) {
        faults.add("half a document: " + document);
      }
    }
  }

  private void kill(long whole, String... words) throws IOException, InterruptedException {
    Process process = start(words);
    boolean isAtEnd = process.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS);
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly().waitFor();
    children.forEach(ProcessHandle::destroyForcibly);
    killed += isAtEnd ? 0 : 1;
  }

  private void finish(String... words) throws IOException, InterruptedException {
    int exit = start(words).waitFor();
    if (exit != 0) {
      faults.add(String.join(" ", words) + " ended with " + exit);
    }
  }

  private long millis(String... words) throws IOException, InterruptedException {
    long start = System.nanoTime();
    finish(words);
    return (System.nanoTime() - start) / 1_000_000;
  }

  private Process start(String... words) throws IOException {
    List<String> command =
        ServerProcess.java("-Xmx192m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    command.add(Tracuu.class.getName());
    command.addAll(List.of(words));
    command.addAll(List.of("--corpus", corpus().toString(), "--index", index().toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private Path corpus() {
    return folder.resolve("corpus");
  }

  private Path index() {
    return folder.resolve("index");
  }

  /** The title of each document by its id, as a server that starts now would see it. */
  private Map<String, String> held() throws IOException {
    try (OpenIndex index = OpenIndex.open(index())) {
      return index.read(
          content -> {
            Map<String, String> titles = new TreeMap<>();
            for (Work work : content.works(0, Integer.MAX_VALUE)) {
              LegalDocument document = content.document(work.id()).orElseThrow();
              titles.put(work.id(), document.work().title());
            }
            return titles;
          });
    }
  }

  private void search(int port) {
    String asked = URLEncoder.encode("kế hoạch số 7", StandardCharsets.UTF_8);
    List<String> addresses = new ArrayList<>();
    addresses.add("/api/v1/search?q=" + asked);
    addresses.add("/van-ban/" + CorpusOfDecisions.id(7));
    try (Connection connection = new Connection(port)) {
      while (searching.get() != null || searches.get() == 0) {
        Got got = connection.ask(addresses.get(searches.getAndIncrement() % addresses.size()));
        if (got.status() != 200 || !got.body().contains("7/QĐ-UBND")) {
          faults.add("search: " + got.status());
        }
        Thread.sleep(10);
      }
    } catch (IOException | InterruptedException e) {
      faults.add("search: " + e);
    }
  }
}
