package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Level;
import vn.tracuu.model.ProvisionPath;
import vn.tracuu.source.SourceTexts;

/** The remark "(Ban hành kèm theo ...)" above what is attached. */
class AttachmentsTest {
  private static final String DECISION =
      "Số: 8/2026/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc thử máy\nĐiều 1. Ban hành kèm theo Quy chế thử máy.\n"
          + "Nơi nhận:\n- Như Điều 1;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn Thử\n"
          + "QUY CHẾ\nTHỬ MÁY\n";

  private static final String TEXT =
      "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi thử\nQuy chế này quy định việc thử máy.\n";

  @Test
  void aRemarkThatNobodyClosedEndsBeforeTheFirstChapter() throws IOException {
    assertEquals(
        List.of("att_1", "att_1__chp_I", "att_1__chp_I__art_1"),
        attached("(Ban hành kèm theo Quyết định số 8/2026/QĐ-UBND của\nỦy ban nhân dân\n" + TEXT));
  }

  @Test
  void aRemarkEndsWhereItsBracketCloses() throws IOException {
    assertEquals(
        List.of("att_1", "att_1__chp_I", "att_1__chp_I__art_1"),
        attached("(Ban hành kèm theo Quyết định số 8/2026/QĐ-UBND) PHẦN CHUNG\n" + TEXT));
  }

  @Test
  void aLabelEndsBeforeTheTitleOnItsLine() throws IOException {
    String more =
        TEXT
            + "PHỤ LỤC II: DANH MỤC MÁY\nMáy thử.\n"
            + "PHỤ LỤC I.1 CÁC LOẠI KHÁC\nMáy khác.\n"
            + "Mẫu số 05a/ĐK TÊN NƠI THỬ\n1. Số máy đã thử.\n";
    assertEquals(
        List.of(
            "Quy chế kèm theo: THỬ MÁY",
            "phụ lục II: DANH MỤC MÁY",
            "phụ lục I.1: CÁC LOẠI KHÁC",
            "Mẫu số 05a/ĐK: TÊN NƠI THỬ"),
        paths(more).stream()
            .filter(path -> path.last().level() == Level.ATTACHMENT)
            .map(path -> path.words() + ": " + path.last().heading().text())
            .toList());
    assertEquals("mục 1 Mẫu số 05a/ĐK", paths(more).getLast().words());
  }

  @Test
  void anAppendixNamedWithinASentenceIsNone() throws IOException {
    String more = TEXT + "Máy khác ghi tại\nPhụ lục này.\nMáy cũ ghi tại\nPhụ lục V, Phụ lục VI,\n";
    assertEquals(List.of("att_1", "att_1__chp_I", "att_1__chp_I__art_1"), attached(more));
  }

  private static List<String> attached(String text) throws IOException {
    return paths(text).stream().map(path -> path.last().eId()).toList();
  }

  private static List<ProvisionPath> paths(String text) throws IOException {
    LegalDocument document =
        switch (Parser.parse(SourceTexts.read("a.txt", DECISION + text))) {
          case Parsed.Document found -> found.document();
          case Parsed.NotADocument other -> throw new AssertionError(other.reason());
        };
    return document.paths().stream().filter(path -> path.last().eId().startsWith("att_")).toList();
  }
}
