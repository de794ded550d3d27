package vn.tracuu;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assertions;
import org.opentest4j.TestAbortedException;

/**
 * The measures that nobody on this project wrote, outside the repository.
 *
 * <p>{@code TRACUU_BENCH} names their folder; without it, {@code ../shared/bench} beside the
 * checkout is looked for. Where it is absent a test fails when {@code CI=true}, and is otherwise
 * skipped with the reason, which the closing lines of {@code ./tracuu test} repeat.
 */
public final class Bench {
  private Bench() {}

  /** A file or folder of the measures, which exists; ends the test where it does not. */
  public static Path path(String relative) {
    Path path = root().resolve(relative);
    if (!Files.exists(path)) {
      missing("bench data: " + relative + ", expected in " + root() + " (TRACUU_BENCH)");
    }
    return path;
  }

  /** The lines of a packed file of the measures, read as they are asked for; to be closed. */
  public static Stream<String> lines(String relative) throws IOException {
    InputStream packed = Files.newInputStream(path(relative));
    return new BufferedReader(
            new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))
        .lines()
        .onClose(() -> close(packed));
  }

  private static void close(InputStream file) {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the test for want of {@code what}: a failure in CI, elsewhere a skip that says so. */
  public static void missing(String what) {
    if ("true".equals(System.getenv("CI"))) {
      Assertions.fail("missing " + what);
    }
    throw new TestAbortedException("missing " + what);
  }

  private static Path root() {
    String named = System.getenv("TRACUU_BENCH");
    return named != null ? Path.of(named) : checkout().resolveSibling("shared").resolve("bench");
  }

  /** The top folder of the checkout: tests run in a module's folder. */
  public static Path checkout() {
    Path here = Path.of("").toAbsolutePath();
    return Files.exists(here.resolve("tracuu")) || here.getParent() == null
        ? here
        : here.getParent();
  }
}
