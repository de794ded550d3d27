package vn.tracuu.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.Bench;
import vn.tracuu.bench.Requests.Connection;

/**
 * {@code ./tracuu bench start [STEP]}: from the launcher's start to the first answer of a search,
 * by the archive that {@code ./tracuu dist} made, over one document and over 1,300.
 *
 * <p>{@code STEP} takes every STEP-th of the 1,300 only.
 */
final class Start {
  private static final int TIMES = 7;
  private static final String FIRST = "/tim?q=giai+ngan+von+dau+tu+cong";
  private static final Pattern PORT = Pattern.compile("http://[^:]+:([0-9]+)");
  private static final Pattern RESULTS = Pattern.compile("<mark>");

  private final Report report;
  private final Path program;
  private final Path folder;

  private Start(Report report, Path folder) throws IOException {
    this.report = report;
    this.folder = folder;
    Path unpacked = Bench.checkout().resolve("target/tracuu-0.1.0");
    if (!Files.exists(unpacked.resolve("program/tracuu.jar"))) {
      throw new IOException("no archive: run ./tracuu dist first");
    }
    this.program = unpacked.resolve("tracuu");
  }

  static void run(List<String> arguments) throws Exception {
    int step = arguments.isEmpty() ? 1 : Integer.parseInt(arguments.getFirst());
    Path folder = Files.createTempDirectory("tracuu-start");
    Report report = new Report("start", arguments);
    try {
      new Start(report, folder).measure(step);
    } finally {
      Folders.delete(folder);
    }
    report.write();
  }

  private void measure(int step) throws IOException, InterruptedException {
    starts("corpus of the archive", List.of());
    int documents = Scale.corpus(folder, step);
    List<String> places =
        List.of(
            "--corpus", folder.resolve("corpus").toString(),
            "--index", folder.resolve("index").toString());
    List<String> index = new ArrayList<>(List.of(program.toString(), "index"));
    index.addAll(places);
    begin(index).waitFor();
    starts(documents + " files", places);
  }

  private static Process begin(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private void starts(String what, List<String> places) throws IOException, InterruptedException {
    long[] millis = new long[TIMES];
    String seen = "";
    for (int i = 0; i < TIMES; i++) {
      List<String> command = new ArrayList<>(List.of(program.toString(), "serve", "--port", "0"));
      command.addAll(places);
      command.addAll(List.of("--set", "access-log=false"));
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try {
        String body = firstAnswer(process);
        millis[i] = (System.nanoTime() - start) / 1_000_000;
        seen = RESULTS.matcher(body).results().count() + " words marked, ";
        seen += ServerProcess.Memory.of(process.pid());
      } finally {
        process.destroy();
        process.waitFor(20, TimeUnit.SECONDS);
      }
    }
    Arrays.sort(millis);
    report.line(
        String.format(
            Locale.ROOT,
            "%s: first answer after %d ms (median of %d, %d to %d), %s",
            what,
            millis[TIMES / 2],
            TIMES,
            millis[0],
            millis[TIMES - 1],
            seen));
  }

  private static String firstAnswer(Process process) throws IOException {
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher port = PORT.matcher(line);
      if (port.find()) {
        try (Connection connection = new Connection(Integer.parseInt(port.group(1)))) {
          return connection.get(FIRST);
        }
      }
    }
    throw new ConnectException("the server ended before it answered");
  }
}
