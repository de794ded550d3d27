package vn.tracuu.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long questions take by several systems in turn, so that all see the same machine.
 *
 * <p>Time is that of the processor in one thread, warm, the second of two passes: on a busy machine
 * the clock tells how busy it is.
 */
record Timing(String name, double[] millis) {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 3;

  static List<Timing> of(List<Ranked> systems, List<String> questions) throws IOException {
    double[][] millis = new double[systems.size()][questions.size()];
    for (int round = 0; round < ROUNDS; round++) {
      for (int q = 0; q < questions.size(); q++) {
        for (int s = 0; s < systems.size(); s++) {
          long start = THREADS.getCurrentThreadCpuTime();
          systems.get(s).find(questions.get(q), 10);
          double took = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
          millis[s][q] = round < 2 ? took : Math.min(millis[s][q], took);
        }
      }
    }
    return java.util.stream.IntStream.range(0, systems.size())
        .mapToObj(s -> new Timing(systems.get(s).name(), millis[s]))
        .toList();
  }

  @Override
  public String toString() {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT,
        "%s: %d queries, one thread, warm, processor time: mean %.2f ms, p50 %.2f ms, p99 %.2f ms",
        name,
        sorted.length,
        Arrays.stream(sorted).average().orElse(0),
        sorted[sorted.length / 2],
        sorted[sorted.length * 99 / 100]);
  }
}
