package vn.tracuu.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Reads files in a process of its own, with a bound on memory and on time.
 *
 * <p>The surprise: a thread cannot be stopped against its will, a process can. One that is late, or
 * that a file brought down, is ended, and the next file gets a new one.
 */
public final class ReadingProcess implements AutoCloseable {
  /** How long a file, or a page of a scan, may take. */
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static final String HEAP = "-Xmx384m";
  private static final String END = "";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Duration limit;
  private Optional<Running> running = Optional.empty();

  /** Processes with the usual limit. */
  public ReadingProcess() {
    this(LIMIT);
  }

  ReadingProcess(Duration limit) {
    this.limit = limit;
  }

  /** A process and what it answers, a line each; an empty line is its end. */
  private record Running(Process process, Writer asking, BlockingQueue<String> answers) {}

  /**
   * Reads a file.
   *
   * @param name as the file was called where it came from
   * @param charset how it is said to be encoded; empty where nobody said so
   */
  public Reading read(Path file, String name, String charset) {
    String asked =
        JSON.createObjectNode()
            .put("file", file.toString())
            .put("name", name)
            .put("charset", charset)
            .toString();
    try {
      Running reader = reader();
      reader.asking().write(asked + "\n");
      reader.asking().flush();
      return answer(reader);
    } catch (IOException gone) {
      close();
      return new Reading.Refused(
          "không chạy được chương trình đọc tệp; máy có thể đã hết bộ nhớ, hãy thử lại sau");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      close();
      return new Reading.Refused("việc đọc tệp bị dừng");
    }
  }

  private Reading answer(Running reader) throws IOException, InterruptedException {
    String line = FileReader.STILL_READING;
    while (FileReader.STILL_READING.equals(line)) {
      line = reader.answers().poll(limit.toMillis(), TimeUnit.MILLISECONDS);
    }
    if (line == null) {
      close();
      return new Reading.Refused(
          "đọc quá %d giây nên bị dừng; hãy tách tệp hoặc lưu lại dưới dạng khác"
              .formatted(limit.toSeconds()));
    }
    if (line.equals(END)) {
      close();
      return new Reading.Refused("tệp làm hỏng chương trình đọc; hãy lưu lại dưới dạng khác");
    }
    return Reading.of(JSON.readTree(line));
  }

  /** Ends the process and waits until it is gone. */
  @Override
  public void close() {
    running.ifPresent(
        reader -> {
          reader.process().descendants().forEach(ProcessHandle::destroyForcibly);
          reader.process().destroyForcibly().onExit().join();
        });
    running = Optional.empty();
  }

  private Running reader() throws IOException {
    // The system may have ended it since the last file: that is not the next one's fault.
    if (running.filter(reader -> reader.process().isAlive()).isEmpty()) {
      running = Optional.of(start());
    }
    return running.get();
  }

  private static Running start() throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                List.of(
                    java.toString(),
                    HEAP,
                    "-XX:+UseSerialGC",
                    "-Djava.awt.headless=true",
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                    "-Dtracuu.tesseract=" + System.getProperty("tracuu.tesseract", "tesseract"),
                    "-cp",
                    System.getProperty("java.class.path"),
                    FileReader.class.getName()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    Thread.ofPlatform().daemon().start(() -> listen(process, answers));
    return new Running(process, process.outputWriter(StandardCharsets.UTF_8), answers);
  }

  private static void listen(Process process, BlockingQueue<String> answers) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isEmpty()).forEach(answers::add);
    } catch (IOException | java.io.UncheckedIOException ended) {
      // Its end says the same.
    }
    answers.add(END);
  }
}
