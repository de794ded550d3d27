package vn.tracuu.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import vn.tracuu.corpus.CorpusFolder;
import vn.tracuu.index.IndexRun;
import vn.tracuu.index.LinkedIndex;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.search.Search;
import vn.tracuu.search.SearchRequest;

/** One step of {@link Scale} in a process of its own, so that its memory is its own. */
final class ScaleChild {
  private static final int THREADS = 2;
  private static final long START = ManagementFactory.getRuntimeMXBean().getStartTime();

  private ScaleChild() {}

  public static void main(String[] words) throws Exception {
    java.util.logging.Logger.getLogger("org.apache.lucene")
        .setLevel(java.util.logging.Level.SEVERE);
    Path corpus = Path.of(words[1]);
    Path index = Path.of(words[2]);
    switch (words[0]) {
      case "ours" -> print("indexed", ours(corpus, index));
      case "plain" -> print("indexed", plain(corpus, index));
      case "add" -> add(corpus, index, words[3]);
      case "open" -> open(index);
      default -> throw new IllegalArgumentException(words[0]);
    }
    System.exit(0);
  }

  private static String ours(Path corpus, Path index) throws IOException {
    IndexRun.Report report = IndexRun.run(task(corpus, index), IndexRun.Progress.NONE);
    long copies =
        report.failures().stream().filter(one -> one.reason().startsWith("trùng")).count();
    return "held "
        + report.held()
        + ", held already "
        + copies
        + ", no document "
        + (report.failures().size() - copies)
        + ", read "
        + report.read();
  }

  private static IndexRun.Task task(Path corpus, Path index) {
    return new IndexRun.Task(index, corpus, "scale", false);
  }

  /** The same files, as text without structure, by what Lucene brings along. */
  private static String plain(Path corpus, Path index) throws Exception {
    List<Path> folders = CorpusFolder.list(corpus.resolve("documents"));
    AtomicInteger next = new AtomicInteger();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        IndexWriter writer =
            new IndexWriter(
                FSDirectory.open(index), new IndexWriterConfig(new StandardAnalyzer()))) {
      List<Future<Void>> working = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        Callable<Void> work = () -> write(folders, next, writer);
        working.add(threads.submit(work));
      }
      for (Future<Void> one : working) {
        one.get();
      }
      writer.commit();
    }
    return folders.size() + " texts";
  }

  private static Void write(List<Path> folders, AtomicInteger next, IndexWriter writer)
      throws IOException {
    for (int at = next.getAndIncrement(); at < folders.size(); at = next.getAndIncrement()) {
      Document entry = new Document();
      String text = Files.readString(folders.get(at).resolve("source.txt"));
      entry.add(new TextField("text", text, Field.Store.NO));
      writer.addDocument(entry);
    }
    return null;
  }

  private static void add(Path corpus, Path index, String word) throws IOException {
    long from = System.nanoTime();
    String did = ours(corpus, index);
    long indexed = System.nanoTime();
    try (OpenIndex opened = OpenIndex.open(index)) {
      int found = new Search(opened).find(new SearchRequest(word, 1, 10)).total();
      long end = System.nanoTime();
      print(
          String.format(
              Locale.ROOT,
              "run %d ms, open and search %d ms, from the process's start %d ms, found %d",
              (indexed - from) / 1_000_000,
              (end - indexed) / 1_000_000,
              System.currentTimeMillis() - START,
              found),
          did);
    }
  }

  private static void open(Path index) throws IOException {
    long from = System.nanoTime();
    try (OpenIndex opened = OpenIndex.open(index)) {
      int found = new Search(opened).find(new SearchRequest("đầu tư công", 1, 10)).total();
      long first = System.nanoTime();
      LinkedCorpus links = new LinkedIndex(opened).corpus();
      long linked = System.nanoTime();
      String most =
          links.works().stream()
              .max(
                  (one, other) ->
                      Integer.compare(
                          links.citing(one.id()).size(), links.citing(other.id()).size()))
              .orElseThrow()
              .id();
      int citing = links.citedBy(most, "").size();
      print(
          String.format(
              Locale.ROOT,
              "first answer %d ms from the process's start (%d hits), links of all works %d ms,"
                  + " the %d places that cite %s %d ms",
              System.currentTimeMillis() - START - (System.nanoTime() - first) / 1_000_000,
              found,
              (linked - first) / 1_000_000,
              citing,
              most,
              (System.nanoTime() - linked) / 1_000_000),
          (first - from) / 1_000_000 + " ms to open and search");
    }
  }

  private static void print(String what, String more) throws IOException {
    OperatingSystemMXBean machine =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.printf(
        Locale.ROOT,
        "%s; %s; wall %d ms; cpu %d ms; peak %s%n",
        what,
        more,
        System.currentTimeMillis() - START,
        machine.getProcessCpuTime() / 1_000_000,
        peak());
  }

  /** The most memory that this process ever had, as Linux tells it. */
  private static String peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "unknown";
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM"))
          .map(line -> line.substring(6).strip())
          .findFirst()
          .orElse("unknown");
    }
  }
}
