package vn.tracuu.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * {@code ./tracuu bench jmh [PATTERN]}: the classes named {@code ...Benchmark}, or some of them.
 */
final class Jmh {
  private Jmh() {}

  static void run(List<String> patterns) throws RunnerException, IOException {
    ChainedOptionsBuilder options = new OptionsBuilder().jvmArgs("-Xmx1g");
    patterns.forEach(options::include);
    Collection<RunResult> results = new Runner(options.build()).run();
    Report report = new Report("jmh", patterns);
    report.lines(table(results));
    report.write();
  }

  private static List<String> table(Collection<RunResult> results) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(text, true, StandardCharsets.UTF_8);
    ResultFormatFactory.getInstance(ResultFormatType.TEXT, out).writeOut(results);
    return text.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
