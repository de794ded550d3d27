package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.source.Block;
import vn.tracuu.source.PlainText;

/** The first page of a gazette whose reader gave the boxes of the head last. */
class LateHeadTest {
  private static final String RUNNING_HEAD = "CÔNG BÁO/Số 28/Ngày 09-05-2026 \n%d\n \n \n";

  private static final String TEXT =
      "THÔNG TƯ \nHướng dẫn việc thử máy \n \nCăn cứ Luật Thử máy số 7/2025/QH15, được sửa đổi bởi Luật \n";

  private static final String BOXES =
      " \nBỘ THỬ MÁY \n \nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM \nĐộc lập - Tự do - Hạnh phúc \n \n"
          + "Số: 8/2026/TT-BTM \nHà Nội, ngày 06 tháng 4 năm 2026 \n \n";

  private static final String REST =
      "số 9/2026/QH15; \nBộ trưởng Bộ Thử máy ban hành Thông tư hướng dẫn việc thử máy. \n"
          + "Điều 1. Phạm vi thử \nThông tư này hướng dẫn việc thử máy. \n"
          + "Điều 2. Hiệu lực \nThông tư này có hiệu lực từ ngày ký. \n";

  @Test
  void theHeadStandsBeforeTheText() {
    LegalDocument read =
        document(RUNNING_HEAD.formatted(41) + TEXT + BOXES + RUNNING_HEAD.formatted(42) + REST);
    assertEquals("8/2026/TT-BTM", read.work().number());
    assertEquals("2026-04-06", read.work().date().orElseThrow().toString());
    assertEquals("Hướng dẫn việc thử máy", read.work().title());
    assertEquals("BỘ THỬ MÁY", read.preface().getFirst().text());
    assertEquals("Hướng dẫn việc thử máy", read.preface().getLast().text());
  }

  /** In its place it stays where it is, and so does a page that ends in other words. */
  @Test
  void aHeadInItsPlaceStaysThere() {
    String page = RUNNING_HEAD.formatted(41) + BOXES + TEXT + RUNNING_HEAD.formatted(42) + REST;
    List<Block> blocks = PlainText.read(page).blocks();
    assertEquals(blocks, LateHead.first(blocks), "in its place");
    String other = page.replace(BOXES, "").replace(TEXT, TEXT + BOXES + "và Luật Thử lại \n");
    List<Block> others = PlainText.read(other).blocks();
    assertEquals(others, LateHead.first(others), "in the midst of the page");
  }

  private static LegalDocument document(String text) {
    return switch (Parser.parse(PlainText.read(text))) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> throw new AssertionError(other.reason());
    };
  }
}
