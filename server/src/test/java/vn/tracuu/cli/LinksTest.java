package vn.tracuu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.Bench;

/** The links of an index that is current are taken, and are those of the corpus. */
class LinksTest {
  private static final String DECISION = "documents/161-qd-ubnd-son-la-2025/";

  @TempDir private Path folder;
  private Path corpus;
  private Path index;

  @BeforeEach
  void copy() throws IOException {
    corpus = folder.resolve("corpus");
    index = folder.resolve("index");
    Path home = Bench.checkout().resolve("corpus");
    Files.createDirectories(corpus.resolve(DECISION));
    Files.copy(home.resolve(DECISION + "source.txt"), corpus.resolve(DECISION + "source.txt"));
    Files.copy(home.resolve("instruments.json"), corpus.resolve("instruments.json"));
  }

  @Test
  void storedLinksAreThoseOfTheCorpus() throws IOException {
    String words = "Theo mục 5.1 phần II Điều 1 Quyết định số 161/QĐ-UBND và Nghị quyết 57-NQ/TW";
    CommandRun read = run("cite", "--json", words);
    assertTrue(read.out().contains("art_1__part_II__cl_5__point_5-1"), read.out());
    assertFalse(Files.exists(index), "looking makes no index");
    assertEquals(0, run("index").exit());
    assertTrue(Links.isStored(new FolderOptions(corpus, index)));
    assertEquals(read, run("cite", "--json", words));
    String source = corpus.resolve(DECISION + "source.txt").toString();
    CommandRun stored = run("parse", "--json", source);
    Files.delete(index.resolve("segments_1"));
    assertFalse(Links.isStored(new FolderOptions(corpus, index)));
    assertEquals(run("parse", "--json", source), stored);
  }

  @Test
  void anOlderIndexIsPassedOver() throws IOException {
    assertEquals(0, run("index").exit());
    Path added = Files.createDirectories(corpus.resolve("documents/them"));
    Files.writeString(
        added.resolve("source.txt"),
        "ỦY BAN NHÂN DÂN TỈNH SƠN LA\nSố: 9/QĐ-UBND\nSơn La, ngày 02 tháng 3 năm 2026\nQUYẾT ĐỊNH\n"
            + "Về việc thử\nĐiều 1. Ban hành kế hoạch.\nĐiều 2. Quyết định này có hiệu lực từ ngày ký./.\n");
    assertFalse(Links.isStored(new FolderOptions(corpus, index)));
    CommandRun run =
        run("cite", "--json", "Điều 2 Quyết định số 9/QĐ-UBND ngày 02/3/2026 của UBND tỉnh");
    assertTrue(run.out().contains("9-qd-ubnd-son-la-2026"), run.out());
  }

  private CommandRun run(String command, String... words) {
    String[] all = new String[words.length + 5];
    all[0] = command;
    System.arraycopy(words, 0, all, 1, words.length);
    String[] folders = {"--corpus", corpus.toString(), "--index", index.toString()};
    System.arraycopy(folders, 0, all, words.length + 1, folders.length);
    return CommandRun.of(all);
  }
}
