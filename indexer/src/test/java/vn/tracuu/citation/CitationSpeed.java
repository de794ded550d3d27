package vn.tracuu.citation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.tracuu.Bench;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.source.PlainText;
import vn.tracuu.structure.Parsed;
import vn.tracuu.structure.Parser;

/**
 * Measures parsing and citations on one thread: documents one after another, and one document of 1,
 * 10 and 50 MB. A program, since a time is no condition of a test.
 *
 * <pre>java -cp ... vn.tracuu.citation.CitationSpeed</pre>
 */
final class CitationSpeed {
  /** The compiler of the virtual machine is busy with the first ones. */
  private static final int WARM_UPS = 3;

  private CitationSpeed() {}

  public static void main(String[] args) throws IOException {
    List<String> texts = texts();
    for (int i = 0; i < WARM_UPS; i++) {
      measure("documents, warm-up", texts);
    }
    measure("documents", texts);
    measure("documents", texts);
    String all = String.join("\n", texts);
    for (int megabytes : new int[] {1, 10, 50}) {
      measure("one document of " + megabytes + " MB", List.of(ofSize(all, megabytes << 20)));
    }
    for (int megabytes : new int[] {1, 10, 50}) {
      String text = ofSize(all, megabytes << 20);
      long size = bytes(text);
      long start = cpu();
      int found = Citations.of(text).size();
      print("citations alone, one text of " + megabytes + " MB", size, found, start);
    }
  }

  private static void measure(String what, List<String> texts) {
    long size = texts.stream().mapToLong(CitationSpeed::bytes).sum();
    long start = cpu();
    int found = 0;
    for (String text : texts) {
      found += citations(text);
    }
    print(what, size, found, start);
  }

  private static int citations(String text) {
    return switch (Parser.parse(PlainText.read(text))) {
      case Parsed.Document parsed -> citations(parsed.document());
      case Parsed.NotADocument unused -> 0;
    };
  }

  private static int citations(LegalDocument document) {
    return Citations.of(document).size();
  }

  private static void print(String what, long size, int found, long start) {
    double seconds = (cpu() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f MB, %d citations, %.2f s, %.1f MB/s%n",
        what,
        size / 1e6,
        found,
        seconds,
        size / 1e6 / seconds);
  }

  private static String ofSize(String all, int bytes) {
    StringBuilder text = new StringBuilder(bytes);
    while (text.length() * 4L / 3 < bytes) {
      text.append(all, 0, (int) Math.min(all.length(), bytes * 3L / 4 - text.length() + 1));
    }
    return text.toString();
  }

  /** Time of this thread on a processor, in nanoseconds: others share the machine. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Bench.path("documents/txt"))) {
      for (Path file : files.sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }
}
