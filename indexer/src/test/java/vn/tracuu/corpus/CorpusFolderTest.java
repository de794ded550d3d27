package vn.tracuu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.Bench;

/** The corpus of this repository, and corpora that are broken in one way each. */
class CorpusFolderTest {
  private static final String SMALL =
      "Số: 7/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc thử\nĐiều 1. Quyết định này để thử./.\n";

  @TempDir private Path folder;

  @Test
  void corpusOfThisRepositoryIsReadWhole() throws IOException {
    List<String> told = new ArrayList<>();
    Corpus corpus = CorpusFolder.read(Bench.checkout().resolve("corpus"), told::add);
    assertEquals(List.of(), corpus.failures());
    assertEquals(List.of("161-qd-ubnd-son-la-2025"), told);
    assertEquals("161-qd-ubnd-son-la-2025", corpus.documents().getFirst().work().id());
    assertEquals(28, corpus.documents().getFirst().notes().size());
  }

  @Test
  void folderNamesAreSlugsOfTheirDocuments() throws IOException {
    Path corpus = Bench.checkout().resolve("corpus");
    List<String> names =
        CorpusFolder.list(corpus.resolve("documents")).stream()
            .map(document -> document.getFileName().toString())
            .toList();
    List<String> ids =
        CorpusFolder.read(corpus, name -> {}).documents().stream()
            .map(document -> document.work().id())
            .toList();
    assertEquals(names, ids);
  }

  @Test
  void whatIsBrokenIsNamedAndTheRestIsRead() throws IOException {
    write("a/source.txt", SMALL);
    write("b/source.txt", "Thực đơn hôm nay");
    write("c/ghi-chu.txt", "không có nguồn");
    write("d/source.txt", SMALL);
    write("e/source.txt", SMALL.replace("7/", "8/"));
    write(
        "e/notes.json",
        "[{\"eId\":\"art_1\",\"printed\":\"x\",\"reading\":\"y\",\"reason\":\"z\"}]");
    write("f/source.txt", SMALL.replace("7/", "9/"));
    write("f/notes.json", "[{");
    Files.write(folder.resolve("documents/b/source.bin"), new byte[] {0, 1});
    Corpus corpus = CorpusFolder.read(folder, name -> {});
    assertEquals(1, corpus.documents().size());
    assertEquals(
        List.of("documents/b", "documents/c", "documents/d", "documents/e", "documents/f"),
        corpus.failures().stream().map(Failure::name).toList());
    assertTrue(corpus.failures().get(3).reason().contains("không thấy “x” ở art_1"));
  }

  @Test
  void missingFolderSaysWhatToDo() {
    IOException told =
        assertThrows(
            IOException.class, () -> CorpusFolder.read(folder.resolve("none"), name -> {}));
    assertTrue(told.getMessage().contains("--corpus"), told.getMessage());
  }

  @Test
  void fingerprintChangesWithNamesAndContents() throws IOException {
    write("a/source.txt", SMALL);
    String first = Fingerprint.of(folder);
    assertEquals(first, Fingerprint.of(folder));
    write("a/source.txt", SMALL + " ");
    String second = Fingerprint.of(folder);
    assertNotEquals(first, second);
    Files.move(folder.resolve("documents/a"), folder.resolve("documents/b"));
    assertNotEquals(second, Fingerprint.of(folder));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("documents").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
