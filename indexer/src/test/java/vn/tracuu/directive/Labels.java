package vn.tracuu.directive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tracuu.Bench;

/** The tables that were filled by hand; the README beside them says by which rules. */
final class Labels {
  private static final Path FOLDER =
      Bench.checkout().resolve("indexer/src/test/resources/vn/tracuu/directive");

  private Labels() {}

  /** A stretch of a file that was labelled whole. */
  record Stretch(String file, int start, int end) {}

  /** One body, deadline or target of a file. */
  record Label(String file, String role, int start, int end, String words, String value) {}

  static List<Stretch> stretches() {
    return lines("stretches.tsv").stream()
        .map(f -> new Stretch(f[0], Integer.parseInt(f[1]), Integer.parseInt(f[2])))
        .toList();
  }

  static List<Label> labels() {
    return lines("labels.tsv").stream()
        .map(f -> new Label(f[0], f[2], Integer.parseInt(f[3]), Integer.parseInt(f[4]), f[5], f[6]))
        .toList();
  }

  private static List<String[]> lines(String name) {
    try {
      return Files.readAllLines(FOLDER.resolve(name)).stream()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
