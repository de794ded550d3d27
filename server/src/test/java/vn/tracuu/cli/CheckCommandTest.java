package vn.tracuu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.index.CorpusOfDecisions;

class CheckCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void threeDecisions() throws IOException {
    new CorpusOfDecisions(folder.resolve("corpus"), 3).write(1);
    assertEquals(0, run("index").exit());
  }

  @Test
  void allIsWell() {
    CommandRun check = run("check");
    assertEquals(
        """
        Kho văn bản: các tệp còn nguyên như lúc thêm vào.
        Chỉ mục: còn nguyên và khớp với kho văn bản.
        Dẫn chiếu: 18 chỗ trong 3 văn bản, tất cả đúng chỗ.
        """,
        check.out());
    assertEquals(0, check.exit());
  }

  @Test
  void aFileThatIsNotWhatCameIsNamed() throws IOException {
    Path document = folder.resolve("corpus/documents").resolve(CorpusOfDecisions.id(2));
    Files.writeString(
        document.resolve("origin.json"),
        """
        {"id": "%s", "from": "a.txt", "added": "2026-03-02T00:00:00Z", "sha256": "00",
         "format": "txt", "program": "test", "recognised": false}
        """
            .formatted(CorpusOfDecisions.id(2)));
    CommandRun check = run("check");
    assertEquals(1, check.exit(), check.out());
    assertTrue(
        check.out().contains("documents/" + CorpusOfDecisions.id(2) + "/source.txt: đã khác"),
        check.out());
  }

  @Test
  void anIndexThatIsBehindIsTold() throws IOException {
    new CorpusOfDecisions(folder.resolve("corpus"), 3).write(2, "Về việc khác");
    CommandRun check = run("check");
    assertEquals(1, check.exit());
    assertTrue(check.out().contains("chạy ./tracuu index để lập thêm"), check.out());
  }

  @Test
  void flippedBitsAreTold() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder.resolve("index"))) {
      files = all.filter(file -> file.toString().endsWith(".cfs")).toList();
    }
    byte[] bytes = Files.readAllBytes(files.getFirst());
    bytes[bytes.length / 2] ^= 1;
    Files.write(files.getFirst(), bytes);
    CommandRun check = run("check");
    assertEquals(1, check.exit());
    assertTrue(check.out().contains("bị hỏng"), check.out());
    CommandRun again = run("index");
    assertTrue(again.out().startsWith("Chỉ mục bị hỏng"), again.out());
    assertEquals(0, run("check").exit());
  }

  private CommandRun run(String command) {
    return CommandRun.of(
        command,
        "--corpus",
        folder.resolve("corpus").toString(),
        "--index",
        folder.resolve("index").toString());
  }
}
