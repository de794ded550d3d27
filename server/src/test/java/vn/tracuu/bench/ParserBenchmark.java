package vn.tracuu.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
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
import vn.tracuu.citation.Citations;
import vn.tracuu.model.Citation;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.source.SourceText;
import vn.tracuu.structure.Parsed;
import vn.tracuu.structure.Parser;

/** The Decision (about 100 kB) into its tree, and its tree into citations. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ParserBenchmark {
  private final SourceText source = Decision161.source();
  private final LegalDocument document = Decision161.document();

  @Benchmark
  public Parsed parse() {
    return Parser.parse(source);
  }

  @Benchmark
  public List<Citation> citations() {
    return Citations.of(document);
  }
}
