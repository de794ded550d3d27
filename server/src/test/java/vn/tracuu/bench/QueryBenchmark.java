package vn.tracuu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.tracuu.Decision161;
import vn.tracuu.index.IndexRun;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.search.Search;
import vn.tracuu.search.SearchRequest;
import vn.tracuu.search.SearchResponse;

/** A question over the Decision, from the line as typed to marked fragments. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class QueryBenchmark {
  private OpenIndex index;
  private Search search;

  @Setup
  public void open() throws IOException {
    Path folder = Files.createTempDirectory("tracuu-jmh");
    IndexRun.write(folder, List.of(Decision161.document()), "jmh");
    index = OpenIndex.open(folder);
    search = new Search(index);
  }

  @TearDown
  public void close() throws IOException {
    index.close();
  }

  @Benchmark
  public SearchResponse words() {
    return search.find(new SearchRequest("giai ngan von dau tu cong", 1, 10));
  }

  @Benchmark
  public SearchResponse phrase() {
    return search.find(new SearchRequest("\"vốn đầu tư công\" -dự án", 1, 10));
  }

  @Benchmark
  public SearchResponse number() {
    return search.find(new SearchRequest("420/NQ-HĐND", 1, 10));
  }
}
