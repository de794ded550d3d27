package vn.tracuu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.Bench;

/** What goes wrong is told in Vietnamese, in one line, with the way out. */
class FailingTest {
  @TempDir private Path folder;

  @Test
  void missingCorpusIsNamed() {
    CommandRun run = CommandRun.of("index", "--corpus", folder.resolve("x").toString());
    assertEquals(1, run.exit());
    assertEquals(
        "Không thực hiện được: không tìm thấy thư mục "
            + folder.resolve("x/documents")
            + "; hãy nêu thư mục kho văn bản bằng --corpus\n",
        run.err());
  }

  @Test
  void fileInThePlaceOfTheIndexIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    CommandRun run =
        CommandRun.of("index", "--corpus", corpus(), "--index", file.resolve("index").toString());
    assertEquals(1, run.exit());
    assertEquals("Không thực hiện được:", run.err().substring(0, 21));
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void portInUseSaysWhatToDo() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      CommandRun run =
          CommandRun.of(
              "serve",
              "--port",
              Integer.toString(taken.getLocalPort()),
              "--index",
              folder.resolve("index").toString());
      assertEquals(1, run.exit());
      assertEquals(
          "Cổng đang có chương trình khác dùng: hãy nêu cổng khác bằng --port\n", run.err());
    }
  }

  @Test
  void portOutOfRangeIsWrongUsage() {
    CommandRun run = CommandRun.of("serve", "--port", "99999");
    assertEquals(2, run.exit());
    assertEquals("--port nhận số từ 0 đến 65535\n", run.err());
  }

  @Test
  void brokenDocumentIsNamedTheRestIsIndexedAndTheExitCodeTells() throws IOException {
    Path documents = folder.resolve("corpus/documents");
    Files.createDirectories(documents.resolve("trong"));
    Path good = Files.createDirectories(documents.resolve("7-qd-ubnd-son-la-2024"));
    Files.writeString(good.resolve("source.txt"), "Số: 7/QĐ-UBND\nQUYẾT ĐỊNH\nĐiều 1. Thử./.\n");
    CommandRun run =
        CommandRun.of(
            "index",
            "--corpus",
            folder.resolve("corpus").toString(),
            "--index",
            folder.resolve("index").toString());
    assertEquals(1, run.exit());
    assertEquals(
        """
        documents/trong: không có tệp source.*; hãy đặt tệp văn bản vào với tên ấy
        Đã lập chỉ mục 1 văn bản, 1 tệp không đọc được.
        """,
        run.out());
  }

  private static String corpus() {
    return Bench.checkout().resolve("corpus").toString();
  }
}
