package vn.tracuu.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tracuu.Bench;
import vn.tracuu.http.WebSpeed;

/**
 * {@code ./tracuu bench web FILE}: what people wait for in a browser; FILE is a long document, the
 * Land Law of 2024 where none is named.
 */
final class Web {
  private Web() {}

  static void run(List<String> arguments) throws Exception {
    Path file =
        arguments.isEmpty()
            ? Bench.path("documents/txt/tvpl__Luật_Đất_đai_2024.txt")
            : Path.of(arguments.getFirst());
    Path folder = Files.createTempDirectory("tracuu-web");
    Report report = new Report("web", arguments);
    try {
      report.lines(WebSpeed.measure(folder, file));
    } finally {
      Folders.delete(folder);
    }
    report.write();
  }
}
