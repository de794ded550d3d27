package vn.tracuu.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tracuu.Bench;

/**
 * {@code ./tracuu bench scale [STEP]}: 1,300 documents of 79 million characters as a corpus of
 * files, indexed by the product's own code, and before and after it the same files unparsed with
 * Lucene's StandardAnalyzer, both with two threads and 512 MB of heap; then one document more. Java
 * is told what {@code ./tracuu} tells it for a whole corpus, and for a run over an index that is
 * there.
 *
 * <p>{@code STEP} takes every STEP-th document only. Under load compare the times of the processor.
 */
final class Scale {
  private static final Pattern CPU = Pattern.compile("cpu (\\d+) ms");
  private static final Pattern WALL = Pattern.compile("wall (\\d+) ms");
  private static final String WORD = "thửquymôlớn";

  /** In the launcher: {@code thorough}. */
  private static final List<String> WHOLE =
      List.of(
          "-XX:+UseParallelGC",
          "-XX:InlineSmallCode=1000",
          "-XX:Tier4InvocationThreshold=200000",
          "-XX:Tier4MinInvocationThreshold=24000",
          "-XX:Tier4CompileThreshold=600000",
          "-XX:Tier4BackEdgeThreshold=1600000");

  private final Report report;
  private final Path folder;
  private final String classes;

  private Scale(Report report, Path folder) throws IOException {
    this.report = report;
    this.folder = folder;
    this.classes = PackedClasses.path(folder);
  }

  /** In the launcher: {@code brief}, and the archive of loaded classes. */
  private List<String> brief() {
    return List.of(
        "-Xlog:disable",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+AutoCreateSharedArchive",
        "-XX:SharedArchiveFile=" + folder.resolve("index.jsa"));
  }

  static void run(List<String> arguments) throws Exception {
    int step = arguments.isEmpty() ? 1 : Integer.parseInt(arguments.getFirst());
    Path folder = Files.createTempDirectory("tracuu-scale");
    try {
      Report report = new Report("scale", arguments);
      new Scale(report, folder).measure(step);
      report.write();
    } finally {
      Folders.delete(folder);
    }
  }

  private void measure(int step) throws IOException, InterruptedException {
    report.line(corpus(folder, step) + " files");
    String before = child(WHOLE, "plain", "plain");
    String ours = child(WHOLE, "ours", "index");
    String after = child(WHOLE, "plain", "plain-again");
    report.line(
        String.format(
            Locale.ROOT,
            "ours / StandardAnalyzer: wall %.1f, cpu %.1f",
            ratio(WALL, ours, before, after),
            ratio(CPU, ours, before, after)));
    report.line("index on disk " + megabytes("index") + ", plain " + megabytes("plain"));
    child(List.of("-XX:+UseSerialGC"), "open", "index");
    child(brief(), "ours", "index");
    Path added = Files.createDirectories(folder.resolve("corpus/documents/zz-them"));
    Files.writeString(
        added.resolve("source.txt"),
        "ỦY BAN NHÂN DÂN TỈNH SƠN LA\nSố: 1/QĐ-UBND\nSơn La, ngày 02 tháng 3 năm 2026\n"
            + "QUYẾT ĐỊNH\nVề việc thử\nĐiều 1. Ban hành kế hoạch "
            + WORD
            + " của tỉnh.\nĐiều 2. Quyết định này có hiệu lực từ ngày ký./.\n");
    child(brief(), "add", "index", WORD);
  }

  private static double ratio(Pattern time, String ours, String before, String after) {
    return 2.0 * number(time, ours) / (number(time, before) + number(time, after));
  }

  private static long number(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("no figure in: " + text);
    }
    return Long.parseLong(found.group(1));
  }

  /** Writes a corpus of every {@code step}-th of the 1,300 documents; gives how many these are. */
  static int corpus(Path folder, int step) throws IOException {
    int written = 0;
    ObjectMapper json = new ObjectMapper();
    try (Stream<String> lines = Bench.lines("scale/documents.jsonl.gz")) {
      int at = 0;
      for (String line : (Iterable<String>) lines::iterator) {
        if (at++ % step == 0) {
          JsonNode one = json.readTree(line);
          Path place = folder.resolve("corpus/documents").resolve(one.get("id").textValue());
          Files.createDirectories(place);
          Files.writeString(place.resolve("source.txt"), one.get("text").textValue());
          written++;
        }
      }
    }
    return written;
  }

  /** The last line that a step in a process of its own says. */
  private String child(List<String> options, String step, String index, String... more)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("-Xmx512m"));
    all.addAll(options);
    List<String> command = ServerProcess.java(classes, all);
    command.addAll(
        List.of(
            ScaleChild.class.getName(),
            step,
            folder.resolve("corpus").toString(),
            folder.resolve(index).toString()));
    command.addAll(List.of(more));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(step + " failed: " + said);
    }
    String last = said.lines().reduce("", (one, other) -> other);
    report.line(step + ": " + last);
    return last;
  }

  private String megabytes(String index) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(index))) {
      long bytes = files.mapToLong(file -> file.toFile().length()).sum();
      return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
  }
}
