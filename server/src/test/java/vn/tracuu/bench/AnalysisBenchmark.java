package vn.tracuu.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.tracuu.Decision161;
import vn.tracuu.index.Place;
import vn.tracuu.index.Places;
import vn.tracuu.index.Schema;

/** The text of the Decision into tokens: ours, and Lucene's StandardAnalyzer beside it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnalysisBenchmark {
  private static final String FIELD = Schema.Searched.TEXT.field();

  private final Analyzer ours = Schema.analyzer();
  private final Analyzer standard = new StandardAnalyzer();
  private final String text =
      Places.of(Decision161.document()).stream().map(Place::text).collect(Collectors.joining("\n"));

  @Benchmark
  public int ours() throws IOException {
    return tokens(ours);
  }

  @Benchmark
  public int standard() throws IOException {
    return tokens(standard);
  }

  private int tokens(Analyzer analyzer) throws IOException {
    int count = 0;
    try (TokenStream tokens = analyzer.tokenStream(FIELD, text)) {
      tokens.reset();
      while (tokens.incrementToken()) {
        count++;
      }
      tokens.end();
    }
    return count;
  }
}
