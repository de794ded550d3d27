package vn.tracuu.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tracuu.Bench;

/**
 * The figures of one run, with the command, commit, JDK, processor and load they belong to.
 *
 * <p>Added to {@code server/benchmarks/<date>/<kind>.txt}; an earlier run of the day stays above.
 */
final class Report {
  private final String kind;
  private final List<String> lines = new ArrayList<>();

  Report(String kind, List<String> arguments) {
    this.kind = kind;
    line("$ ./tracuu bench " + kind + " " + String.join(" ", arguments));
    line("time: " + LocalTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES) + " UTC");
    line("commit: " + commit());
    line("JDK: " + System.getProperty("java.vm.version"));
    line(
        "processor: " + processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores");
    line("load average at the start: " + load());
  }

  /** Says a line at once and keeps it. */
  void line(String line) {
    System.out.println(line);
    lines.add(line.stripTrailing());
  }

  void lines(List<String> more) {
    more.forEach(this::line);
  }

  void write() throws IOException {
    line("load average at the end: " + load());
    Path folder = Bench.checkout().resolve("server/benchmarks/" + LocalDate.now(ZoneOffset.UTC));
    Files.createDirectories(folder);
    Path file = folder.resolve(kind + ".txt");
    String before = Files.exists(file) ? Files.readString(file) + "\n" : "";
    Files.writeString(file, before + String.join("\n", lines) + "\n");
    System.out.println("-> " + file);
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static String commit() {
    String changed = output("git", "status", "--porcelain").isBlank() ? "" : " and changes";
    return output("git", "rev-parse", "--short", "HEAD").strip() + changed;
  }

  private static String output(String... command) {
    try {
      Process process = new ProcessBuilder(command).directory(Bench.checkout().toFile()).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "unknown";
    }
  }

  private static String processor() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      return System.getProperty("os.arch");
    }
  }
}
