package vn.tracuu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.corpus.CorpusFolder;
import vn.tracuu.model.Doubt;

/** {@code tracuu add} as typed: table, exit code, index, and a run that is killed. */
class AddCommandTest {
  private static final int FILES = 12;

  @TempDir private Path folder;
  private Path given;

  @BeforeEach
  void filesToAdd() throws IOException {
    given = Files.createDirectories(folder.resolve("gui"));
    Files.createDirectories(folder.resolve("corpus/documents"));
    for (int i = 1; i <= FILES; i++) {
      Files.writeString(given.resolve("qd-%02d.txt".formatted(i)), decision(i, "đầu tư công"));
    }
  }

  @Test
  void filesAreAddedIndexedAndFound() throws IOException {
    CommandRun run = add(given.toString());
    assertEquals(0, run.exit(), run.err() + run.out());
    assertTrue(run.out().contains("Thêm mới 12, bản mới 0, không đổi 0, từ chối 0."), run.out());
    assertTrue(run.out().contains("Đã lập chỉ mục 12 văn bản"), run.out());
    assertTrue(search("đầu tư công").contains("7/QĐ-UBND"));
    CommandRun again = add(given.toString());
    assertEquals(0, again.exit());
    assertTrue(again.out().contains("Thêm mới 0, bản mới 0, không đổi 12, từ chối 0."));
  }

  @Test
  void whatIsToBeCheckedAgainstTheOriginalIsToldWhereItIsFound() throws IOException {
    String bare = "THÔNG TƯ\n\nSố: 8/2026/TT-BTC\n\nĐiều 1. Thử máy bơm.\n\nĐiều 2. Thi hành.\n";
    String whole = "Số: 8/KH-UBND\n\nKẾ HOẠCH\n\nThử máy cày\n\n1. Máy cày được thử trong năm.\n";
    Files.writeString(given.resolve("tt-8.txt"), bare);
    Files.writeString(given.resolve("kh-8.txt"), whole);
    assertEquals(0, add(given.toString()).exit());
    String told = "  ! " + Doubt.WITHOUT_HEAD.vietnamese();
    assertTrue(search("máy bơm").lines().anyMatch(told::equals), search("máy bơm"));
    String other = search("máy cày");
    assertTrue(other.contains("8/KH-UBND") && other.lines().noneMatch(told::equals), other);
  }

  private String search(String words) {
    String index = folder.resolve("index").toString();
    return CommandRun.of("search", words, "--corpus", corpus().toString(), "--index", index).out();
  }

  @Test
  void whatIsRefusedIsNamedAndTheRestIsAdded() throws IOException {
    Files.write(given.resolve("anh.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
    CommandRun run = add(given.toString());
    assertEquals(1, run.exit());
    assertTrue(run.out().contains("anh.png"), run.out());
    assertTrue(run.out().contains("không phải văn bản (nhận được: PDF"), run.out());
    assertTrue(run.out().contains("Thêm mới 12, bản mới 0, không đổi 0, từ chối 1."));
  }

  @Test
  void namesThatCommandATerminalStayInTheirLine() throws IOException {
    Files.writeString(given.resolve("x\ny\u001b[31m.txt"), "không phải văn bản");
    CommandRun run = add(given.toString(), "--no-index");
    assertTrue(run.out().contains("x?y?[31m.txt"), run.out());
    assertEquals(FILES + 2, run.out().lines().count(), run.out());
  }

  @Test
  void wrongUsageIsTwo() {
    assertEquals(2, CommandRun.of("add").exit());
  }

  /** Killed at any moment: no half document, and the next run finishes the work. */
  @Test
  void aKilledRunLeavesNoHalfDocument() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 4; round++) {
      Process process = start();
      boolean ended = process.waitFor(700 + random.nextInt(1500), TimeUnit.MILLISECONDS);
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
      assertEquals(List.of(), CorpusFolder.read(corpus(), name -> {}).failures(), "seed " + seed);
      for (Path document : CorpusFolder.list(corpus().resolve("documents"))) {
        assertTrue(Files.exists(document.resolve("origin.json")), document + " seed " + seed);
      }
      if (ended) {
        break;
      }
    }
    CommandRun rest = add(given.toString(), "--no-index");
    assertEquals(0, rest.exit(), rest.out() + rest.err());
    assertEquals(FILES, CorpusFolder.read(corpus(), name -> {}).documents().size());
    try (Stream<Path> left = Files.list(corpus().resolve("documents"))) {
      assertEquals(FILES + 1, left.count(), "the documents and the lock");
    }
  }

  private Process start() throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Tracuu.class.getName(),
                "add",
                given.toString(),
                "--no-index",
                "--corpus",
                corpus().toString()));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private CommandRun add(String... args) {
    List<String> all = new ArrayList<>(List.of("add"));
    all.addAll(List.of(args));
    all.addAll(List.of("--corpus", corpus().toString()));
    all.addAll(List.of("--index", folder.resolve("index").toString()));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private Path corpus() {
    return folder.resolve("corpus");
  }

  private static String decision(int number, String subject) {
    return """
        ỦY BAN NHÂN DÂN
        TỈNH SƠN LA
        Số: %d/QĐ-UBND
        Sơn La, ngày 02 tháng 3 năm 2026
        QUYẾT ĐỊNH
        Về việc %s
        Điều 1. Giải ngân vốn %s theo kế hoạch số %d.
        Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.
        """
        .formatted(number, subject, subject, number);
  }
}
