package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.source.SourceFile;
import vn.tracuu.structure.Parsed;
import vn.tracuu.structure.Parser;

/** Footnotes of a consolidated text on its page: below all, and no part of the signature. */
class FootnotesTest {
  private static final String NOTE =
      "1 Khoản này được sửa đổi theo quy định tại Điều 1 Nghị định số 9/2026/NĐ-CP.";

  private static final String TEXT =
      "VĂN BẢN HỢP NHẤT\nBỘ THỬ\nSố: 8/VBHN-BT\nNGHỊ ĐỊNH\nQuy định việc thử máy\n"
          + "Điều 1. Phạm vi điều chỉnh\nNghị định này quy định việc thử.\n \n"
          + NOTE
          + "\n \n\nCÔNG BÁO/Số 28/Ngày 09-05-2026 \n5\n \n"
          + "Điều 2. Thi hành\nBộ Thử thi hành.\n\nNơi nhận:\n- Bộ Thử;\n- Lưu: VT.\n\n"
          + "BỘ TRƯỞNG\n\nNguyễn Văn Thử\n";

  @TempDir Path folder;

  @Test
  void theyStandBelowTheSignature() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
    LegalDocument document = ((Parsed.Document) Parser.parse(SourceFile.read(file))).document();
    try (TestServer server = TestServer.of(folder.resolve("index"), List.of(document))) {
      Document page = Jsoup.parse(server.get("/van-ban/" + document.work().id()).body());
      assertEquals(NOTE, page.select(".ends + .footnotes").text());
      assertTrue(page.select(".signature").text().contains("Nguyễn Văn Thử"));
      assertEquals("", page.select(".signature p:contains(Khoản này)").text());
    }
  }
}
