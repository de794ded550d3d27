package vn.tracuu;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tracuu.directive.Agencies;
import vn.tracuu.directive.DirectiveReader;
import vn.tracuu.source.SourceFile;
import vn.tracuu.structure.Parsed;
import vn.tracuu.structure.Parser;

/** A line that repeats its parts thousands of times is read without a deep stack, in time. */
class LongLinesTest {
  private static final int TIMES = 50_000;
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @ParameterizedTest
  @CsvSource({
    "txt,| ---,' |'",
    "md,| ---,' |'",
    "md,' -----',''",
    "txt,'GS ',Lê Văn Thử",
    "txt,'Sở Y tế chủ trì, phấn đấu ',tỷ lệ máy đạt 90%.",
    "txt,'có ',máy đạt 90%.",
    "txt,'Máy I.1, Phụ lục ',II",
    "txt,'; Chính phủ ',ban hành Nghị định thử máy."
  })
  void isRead(String type, String part, String end, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("van-ban." + type);
    Files.writeString(
        file,
        "ỦY BAN NHÂN DÂN\nSố: 8/2026/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc thử máy\n"
            + "Căn cứ Luật Thử máy;\nĐiều 1. Thử máy\nSở Y tế chủ trì việc thử.\n"
            + part.repeat(TIMES)
            + end
            + "\nĐiều 2. Hiệu lực\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nLê Văn Thử\n");
    assertTimeoutPreemptively(LIMIT, () -> read(file));
  }

  private static void read(Path file) throws Exception {
    Parsed.Document parsed =
        assertInstanceOf(Parsed.Document.class, Parser.parse(SourceFile.read(file)));
    DirectiveReader.read(parsed.document(), Agencies.known());
  }
}
