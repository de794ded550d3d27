package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.source.PlainText;

/** Where a document begins, and what it is called where it has no name of its own. */
class HeadStartTest {
  private static final String MOTTO =
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n";
  private static final String ARTICLES =
      "Điều 1. Phạm vi\nVăn bản này để thử.\nĐiều 2. Hiệu lực\nVăn bản này có hiệu lực kể từ ngày ký.\n";

  @Test
  void quocHieuOfAFormBelowTheArticlesIsNoHead() {
    LegalDocument read =
        document(ARTICLES + "Phụ lục\n" + MOTTO + "ĐƠN ĐĂNG KÝ\nKính gửi: .........\n");
    assertEquals(2, read.provisions().stream().filter(top -> top.num().contains("Điều")).count());
    assertEquals(0, read.setAside().size(), "all of it is of the document");
  }

  @Test
  void aListOfContentsAboveTheHeadIsNotOfTheDocument() {
    String contents = "Điều 1. Phạm vi\nĐiều 2. Hiệu lực\n\n";
    LegalDocument read =
        document(contents + MOTTO + "NGHỊ ĐỊNH\nVỀ VIỆC THỬ\nCăn cứ Luật Thử;\n" + ARTICLES);
    assertEquals("NGHI_DINH", read.work().type().name());
    assertEquals(2, read.paths().size());
  }

  @Test
  void textsWithoutNumberAndTitleAreDifferentWorks() {
    String one = document(ARTICLES).work().id();
    assertEquals(one, document(ARTICLES).work().id());
    assertNotEquals(
        one, document(ARTICLES + "Điều 3. Thi hành\nMọi người thi hành.\n").work().id());
  }

  private static LegalDocument document(String text) {
    return switch (Parser.parse(PlainText.read(text))) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> throw new AssertionError(other.reason());
    };
  }
}
