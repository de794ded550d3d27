package vn.tracuu.register;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.tracuu.Bench;
import vn.tracuu.corpus.CorpusFolder;
import vn.tracuu.index.IndexRun;
import vn.tracuu.index.OpenIndex;

/** The register of the corpus of this checkout, as on 1 March 2025. */
final class TestRegister {
  static final LocalDate TODAY = LocalDate.of(2025, 3, 1);
  static final String HOST = "http://localhost:8080";

  private TestRegister() {}

  static List<RegisterRow> rows(Path folder, RegisterRequest request) throws IOException {
    IndexRun.write(
        folder, CorpusFolder.read(Bench.checkout().resolve("corpus"), name -> {}).documents(), "t");
    try (OpenIndex index = OpenIndex.open(folder)) {
      return new Register(index, TODAY).rows(request);
    }
  }
}
