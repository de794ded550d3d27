package vn.tracuu;

import java.nio.file.Files;
import java.nio.file.Path;
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
