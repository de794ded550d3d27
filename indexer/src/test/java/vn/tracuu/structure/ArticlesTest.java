package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Level;
import vn.tracuu.model.Provision;
import vn.tracuu.source.SourceTexts;

/** Which paragraphs are articles where marks of quotation are astray and lines broken. */
class ArticlesTest {
  private static final String HEAD = "Số: 8/2026/NĐ-CP\n\nNGHỊ ĐỊNH\n\nQuy định việc thử máy\n\n";

  @Test
  void aStrayMarkTakesNoArticleIntoAQuotation() throws IOException {
    assertEquals(
        List.of("Điều 1", "Điều 2", "Điều 3"),
        articles(
            "Điều 1. Hình thức xử phạt",
            "2. Hình thức bổ sung: “Tịch thu máy.",
            "Điều 2. Đối tượng",
            "Điều 3. Thi hành",
            "Người thử nói: “Máy chạy tốt”."));
  }

  @Test
  void theChapterOfAnArticleIsNotQuotedEither() throws IOException {
    LegalDocument document =
        document(
            "Chương I",
            "XỬ PHẠT",
            "Điều 1. Hình thức xử phạt",
            "Hình thức bổ sung: “Tịch thu máy.",
            "Chương II",
            "ĐỐI TƯỢNG",
            "Điều 2. Đối tượng",
            "Người thử máy.");
    assertEquals("ĐỐI TƯỢNG", document.find("chp_II").orElseThrow().last().heading().text());
  }

  @Test
  void articlesOfAQuotationAreNoneHereWhateverTheirNumbers() throws IOException {
    assertEquals(
        List.of("Điều 1", "Điều 2"),
        articles(
            "Điều 1. Sửa đổi các Điều 1, 2 và 3 của Nghị định số 7/2025/NĐ-CP như sau:",
            "“Điều 1. Phạm vi",
            "Nghị định này quy định việc thử.",
            "Điều 2. Đối tượng",
            "Người thử máy.",
            "Điều 3. Trách nhiệm",
            "Người thử báo lại trong ngày.”.",
            "Điều 2. Hiệu lực thi hành",
            "Nghị định này có hiệu lực từ ngày ký."));
  }

  @Test
  void anOrderThatQuotesAgainEndsAQuotationThatNobodyClosed() throws IOException {
    LegalDocument document =
        document(
            "Điều 1. Sửa đổi Điều 5 của Nghị định số 7/2025/NĐ-CP",
            "1. Sửa đổi khoản 1 như sau: “1. Máy to được thử.",
            "2. Sửa đổi khoản 2 như sau: “2. Máy nhỏ được thử.”.",
            "Điều 2. Hiệu lực thi hành",
            "Nghị định này có hiệu lực từ ngày ký.");
    assertEquals("Sửa đổi khoản 2 như sau: “2. Máy nhỏ được thử.”.", text(document, "art_1__cl_2"));
  }

  /** U+201F, behind a colon and at the start of a paragraph. */
  @Test
  void aReversedMarkOpensAQuotationToo() throws IOException {
    LegalDocument document =
        document(
            "Điều 1. Sửa đổi Nghị định số 7/2025/NĐ-CP",
            "1. Sửa đổi Điều 5 như sau: ‟Điều 5. Máy được thử",
            "1. Máy to.",
            "2. Máy nhỏ.”.",
            "2. Bổ sung Điều 6 như sau:",
            "‟Điều 6. Máy được ghi",
            "1. Máy đã thử.",
            "2. Máy chưa thử.”.",
            "3. Bãi bỏ Điều 7.",
            "Điều 2. Hiệu lực thi hành");
    assertEquals(
        List.of("art_1", "art_1__cl_1", "art_1__cl_2", "art_1__cl_3", "art_2"),
        document.paths().stream().map(path -> path.last().eId()).toList());
    assertEquals(
        "Sửa đổi Điều 5 như sau: ‟Điều 5. Máy được thử\n1. Máy to.\n2. Máy nhỏ.”.",
        text(document, "art_1__cl_1"));
  }

  @Test
  void articlesOfAQuotedChapterAreNoneHere() throws IOException {
    assertEquals(
        List.of("Điều 1", "Điều 2"),
        articles(
            "Điều 1. Bổ sung một chương vào Nghị định số 7/2025/NĐ-CP như sau:",
            "“Chương IIa",
            "THỬ LẠI",
            "Điều 2. Thử lại",
            "Máy được thử lại.",
            "Điều 3. Lần sau",
            "Người thử báo lại trong ngày.”.",
            "Điều 2. Hiệu lực thi hành",
            "Nghị định này có hiệu lực từ ngày ký."));
  }

  @Test
  void aMarkBeforeASectionThatNobodyAnnouncedIsAstray() throws IOException {
    assertEquals(
        List.of("Điều 1", "Điều 2", "Điều 3"),
        articles(
            "Điều 1. Phạm vi",
            "Máy to và máy nhỏ.",
            "“Mục 1",
            "THỬ LẠI",
            "Điều 2. Thử lại",
            "Điều 3. Lần sau"));
  }

  @Test
  void whatABrokenLineCitesIsNoArticleWhileOthersAreToCome() throws IOException {
    assertEquals(
        List.of("Điều 1", "Điều 2", "Điều 3", "Điều 4"),
        articles(
            "Điều 1. Phạm vi",
            "Việc thử được làm như đã nói ở khoản 1",
            "Điều 3. Ai thử thì báo lại.",
            "Điều 2. Đối tượng",
            "Điều 3. Trách nhiệm",
            "Điều 4. Thi hành"));
  }

  @Test
  void theFirstArticleIsNoneThatIsCitedAboveIt() throws IOException {
    assertEquals(
        List.of("Điều 1", "Điều 2"),
        articles(
            "Việc thử được làm như đã nói ở khoản 1",
            "Điều 23. Ai thử thì báo lại.",
            "Điều 1. Phạm vi",
            "Điều 2. Đối tượng"));
  }

  @Test
  void aLostArticleIsPassedOver() throws IOException {
    assertEquals(
        List.of("Điều 1", "Điều 3", "Điều 4"),
        articles("Điều 1. Phạm vi", "Điêu 2 Đôi tượng", "Điều 3. Trách nhiệm", "Điều 4. Thi hành"));
  }

  @Test
  void aTextThatBeginsInItsMidstIsRead() throws IOException {
    assertEquals(
        List.of("Điều 26", "Điều 27"), articles("Điều 26. Trách nhiệm", "Điều 27. Thi hành"));
  }

  @Test
  void articlesOfOldLawsHaveNoFullStop() throws IOException {
    LegalDocument document =
        document(
            "Điều 1 Máy gồm máy to và máy nhỏ.",
            "Điều 2 Luật này quy định việc thử máy.",
            "Điều 3 1- Người thử máy có quyền thử.",
            "2- Người khác không có quyền ấy.",
            "Điều 4",
            "Máy hỏng thì không thử theo",
            "Điều 7 Nghị định số 7/1993/NĐ-CP.",
            "Điều 5 Bộ Thử thi hành.");
    assertEquals(List.of("Điều 1", "Điều 2", "Điều 3", "Điều 4", "Điều 5"), articles(document));
    assertEquals(
        "Luật này quy định việc thử máy.", document.find("art_2").orElseThrow().last().text());
  }

  @Test
  void whatATextCitesIsNoArticleForWantOfAFullStop() throws IOException {
    assertEquals(
        List.of("Điều 1", "Điều 2"),
        articles(
            "Điều 1. Phạm vi",
            "Điều 1 Phụ lục này",
            "Điều 2 Phụ lục này",
            "Điều 3 Phụ lục này",
            "Điều 2. Thi hành"));
  }

  @Test
  void aClauseMayHaveTheMarkOfANoteBehindItsNumber() throws IOException {
    LegalDocument document =
        document(
            "Điều 1. Phạm vi",
            "1.2 Máy to.",
            "2. Máy nhỏ.",
            "3.51 Máy khác:",
            "3.1. Máy cũ;",
            "3.2. Máy hỏng.",
            "Điều 2. Thi hành",
            "1. Bộ Thử.",
            "3.200 Người thử.");
    assertEquals("Máy to.", text(document, "art_1__cl_1"));
    assertEquals("Máy khác:", text(document, "art_1__cl_3"));
    assertEquals("Máy hỏng.", text(document, "art_1__cl_3__point_3-2"));
    assertEquals("Bộ Thử.\n3.200 Người thử.", text(document, "art_2__cl_1"));
  }

  @Test
  void aMarkBeforeAnArticleStandsAboveIt() throws IOException {
    LegalDocument document =
        document("Điều 1. Phạm vi", "Máy.", "'Điều 2. Đối tượng", "Người.", "Điều 3. Thi hành");
    assertEquals(List.of("Điều 1", "Điều 2", "Điều 3"), articles(document));
    assertEquals("Máy. '", document.find("art_1").orElseThrow().last().text().replace('\n', ' '));
  }

  @Test
  void anArticleThatATableCitesIsNoneOfTheAppendix() throws IOException {
    assertEquals(
        List.of("Điều 1", "Điều 2"),
        articles(
            "Điều 1. Phạm vi",
            "Điều 2. Thi hành",
            "Nơi nhận:\n- Lưu: VT.",
            "Phụ lục\nDANH MỤC VĂN BẢN CẦN SỬA",
            "Luật Thử máy",
            "Điều 46.",
            "Bộ Thử"));
  }

  private static String text(LegalDocument document, String eId) {
    Provision provision = document.find(eId).orElseThrow().last();
    return (provision.heading().text() + "\n" + provision.text()).strip();
  }

  private static List<String> articles(String... lines) throws IOException {
    return articles(document(lines));
  }

  private static List<String> articles(LegalDocument document) {
    return document.paths().stream()
        .map(path -> path.last())
        .filter(provision -> provision.level() == Level.ARTICLE)
        .map(provision -> provision.num())
        .toList();
  }

  private static LegalDocument document(String... lines) throws IOException {
    return switch (Parser.parse(SourceTexts.read("a.md", HEAD + String.join("\n\n", lines)))) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> throw new AssertionError(other.reason());
    };
  }
}
