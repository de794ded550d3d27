package vn.tracuu.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A {@link BenchServer} in a process of its own on the first core; this one takes the second. */
record ServerProcess(Process process, int port) implements AutoCloseable {
  /** Starts it; what it is told are the words of {@link BenchServer}. */
  static ServerProcess start(Object... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("taskset", "-c", "0"));
    command.addAll(
        java(
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:TrimNativeHeapInterval=10000"));
    command.add(BenchServer.class.getName());
    Stream.of(words).map(Object::toString).forEach(command::add);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String line =
        new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))
            .readLine();
    if (line == null) {
      throw new IOException("the server did not start: " + String.join(" ", command));
    }
    return new ServerProcess(process, Integer.parseInt(line));
  }

  /** A Java of the same kind as this one with the same classes; the name of one has to follow. */
  static List<String> java(String... options) {
    return java(System.getProperty("java.class.path"), List.of(options));
  }

  /** The same with the classes of another class path. */
  static List<String> java(String classPath, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath));
    return command;
  }

  /** From now on this process runs on the second core only. */
  static void stepAside() throws IOException, InterruptedException {
    String pid = String.valueOf(ProcessHandle.current().pid());
    new ProcessBuilder("taskset", "-a", "-cp", "1", pid)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  /** What its threads have worked since it began. */
  Work work() throws IOException {
    Work sum = new Work(0, 0);
    try (Stream<Path> threads = Files.list(Path.of("/proc/" + process.pid() + "/task"))) {
      for (Path thread : threads.toList()) {
        sum = sum.plus(Work.of(thread.resolve("stat")));
      }
    }
    return sum;
  }

  /**
   * Processor time in milliseconds, as Linux counts it for threads that are alive.
   *
   * @param compiling the part of it that went into machine code
   */
  record Work(long all, long compiling) {
    private static final int MILLIS_A_TICK = 10;
    private static final int USER = 11;
    private static final int SYSTEM = 12;

    private static Work of(Path file) throws IOException {
      String line;
      try {
        line = Files.readString(file, StandardCharsets.ISO_8859_1);
      } catch (NoSuchFileException e) {
        return new Work(0, 0);
      }
      int nameEnd = line.lastIndexOf(')');
      String[] fields = line.substring(nameEnd + 2).split(" ");
      long millis = MILLIS_A_TICK * (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]));
      return new Work(millis, line.substring(0, nameEnd).contains("Compiler") ? millis : 0);
    }

    Work plus(Work other) {
      return new Work(all + other.all, compiling + other.compiling);
    }

    Work minus(Work other) {
      return new Work(all - other.all, compiling - other.compiling);
    }
  }

  /** Its memory in megabytes, of which files of the index that the system keeps are a part. */
  Memory memory() throws IOException {
    return Memory.of(process.pid());
  }

  /**
   * Memory as Linux counts it, in megabytes.
   *
   * @param own without what is mapped from files, which the system takes back as it likes
   */
  record Memory(long resident, long own) {
    static Memory of(long pid) throws IOException {
      List<String> lines = Files.readAllLines(Path.of("/proc/" + pid + "/status"));
      return new Memory(megabytes(lines, "VmRSS:"), megabytes(lines, "RssAnon:"));
    }

    private static long megabytes(List<String> lines, String name) {
      return lines.stream()
          .filter(line -> line.startsWith(name))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1000)
          .findFirst()
          .orElseThrow();
    }

    @Override
    public String toString() {
      return resident + " MB resident, " + own + " MB of them its own";
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
