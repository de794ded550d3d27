package vn.tracuu.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.model.Work;

/** A run of the indexer that is killed, by a signal that nobody can catch, at any moment. */
class KilledRunTest {
  private static final int KILLS = 20;
  private static final int DOCUMENTS = 40;

  @TempDir Path folder;

  /** Each kill leaves the former documents or all new ones, each of them whole. */
  @Test
  void theFormerIndexStaysWholeAndTheNextRunDoesTheWork() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String told = "seed " + seed;
    System.out.println("KilledRunTest " + told);
    CorpusOfDecisions corpus = new CorpusOfDecisions(folder.resolve("corpus"), DOCUMENTS);
    Map<String, String> former = corpus.write(1);
    IndexRun.run(task(), IndexRun.Progress.NONE);
    assertEquals(former, held(), told);
    corpus.write(0);
    long whole = millisOfAWholeRun();
    former = corpus.write(1);
    IndexRun.run(task(), IndexRun.Progress.NONE);
    int killed = 0;
    for (int round = 2; round < KILLS + 2; round++) {
      Map<String, String> next = corpus.write(round);
      killed += runAndKill(random.nextLong(whole + whole / 5)) ? 1 : 0;
      Map<String, String> found = held();
      assertTrue(found.equals(former) || found.equals(next), told + ", round " + round);
      former = found;
    }
    System.out.println("KilledRunTest: " + killed + " of " + KILLS + " runs were killed");
    assertTrue(killed > 0, "no run was killed before its end: " + told);
    Map<String, String> last = corpus.write(KILLS + 2);
    IndexRun.run(task(), IndexRun.Progress.NONE);
    assertEquals(last, held(), told);
    assertTrue(IndexRun.isCurrent(task()), told);
    assertEquals(1, commits(), "commits left behind: " + told);
  }

  private IndexRun.Task task() {
    return new IndexRun.Task(folder.resolve("index"), folder.resolve("corpus"), "test", false);
  }

  /** By it the moments of the kills are spread from the start of a process to its end. */
  private long millisOfAWholeRun() throws IOException, InterruptedException {
    long start = System.nanoTime();
    assertEquals(0, start().waitFor());
    return (System.nanoTime() - start) / 1_000_000;
  }

  /** Killed while it ran, and not after its end. */
  private boolean runAndKill(long millis) throws IOException, InterruptedException {
    Process run = start();
    boolean isAtEnd = run.waitFor(millis, TimeUnit.MILLISECONDS);
    run.destroyForcibly().waitFor();
    return !isAtEnd;
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            KilledRun.class.getName(),
            folder.resolve("index").toString(),
            folder.resolve("corpus").toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** The title of each document by its id, read by opening the index as the server does. */
  private Map<String, String> held() {
    try (OpenIndex index = OpenIndex.open(folder.resolve("index"))) {
      Map<String, String> titles = new TreeMap<>();
      index.read(
          content -> {
            for (Work work : content.works(0, 2 * DOCUMENTS)) {
              titles.put(work.id(), content.document(work.id()).orElseThrow().work().title());
            }
            return null;
          });
      return titles;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What runs left behind that were killed is cleared away. */
  private long commits() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      return files.filter(file -> file.getFileName().toString().contains("segments")).count();
    }
  }
}
