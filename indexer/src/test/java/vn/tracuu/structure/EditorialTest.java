package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Passage;
import vn.tracuu.source.SourceTexts;

/** What a site's editors wrote between the clauses. */
class EditorialTest {
  private static final String REMARK =
      "[Khoản này được hướng dẫn bởi Điều 3 Nghị định 9/2026/NĐ-CP có hiệu lực từ ngày 01/08/2026]";

  private static final String TEXT =
      "Số: 8/2026/QH15\nLUẬT\nTHỬ MÁY\nĐiều 1. Người thử\n"
          + "1. Người thử đọc từng dòng của văn bản này.\n";

  /** "1. Người thử đọc. [Khoản này ...] 2." and "Người đọc báo lại." on the next line. */
  @Test
  void aNumberBehindARemarkBeginsTheNextClause() throws IOException {
    LegalDocument document =
        parse(
            TEXT.strip()
                + " "
                + REMARK
                + " 2.\nNgười đọc báo lại. "
                + REMARK
                + " Điều 2.\nThi hành\nBộ Thử thi hành.\n");
    assertEquals(
        List.of("art_1", "art_1__cl_1", "art_1__cl_2", "art_2"),
        document.paths().stream().map(path -> path.last().eId()).toList());
    assertEquals("Người đọc báo lại.", document.find("art_1__cl_2").orElseThrow().last().text());
    assertEquals(List.of(REMARK, REMARK), document.setAside().stream().map(Passage::text).toList());
  }

  private static LegalDocument parse(String text) throws IOException {
    return switch (Parser.parse(SourceTexts.read("a.txt", text))) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> throw new AssertionError(other.reason());
    };
  }
}
