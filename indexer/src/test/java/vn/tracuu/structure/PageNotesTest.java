package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Passage;
import vn.tracuu.source.Block;
import vn.tracuu.source.PlainText;
import vn.tracuu.text.CanonicalText;

/** Notes at the foot of the gazette's pages, in the midst of sentences. */
class PageNotesTest {
  private static final String HEAD =
      "VĂN BẢN HỢP NHẤT\nBỘ THỬ\nSố: 8/VBHN-BT\nNGHỊ ĐỊNH\nQuy định việc thử máy\n";

  private static final String PAGE = " \n\nCÔNG BÁO/Số 28/Ngày 09-05-2026 \n5\n \n";

  private static final String ARTICLES =
      "Điều 1. Phạm vi điều chỉnh\n1. Nghị định này quy định việc thử, trừ\n \n"
          + "1 Khoản này được sửa đổi theo quy định tại Điều 1 Nghị định số 9/2026/NĐ-CP.\n"
          + PAGE
          + "trường hợp máy hỏng không ai dùng nữa.\n"
          + "2. Máy thử rồi thì không thử lại trong năm đó.\n"
          + "Điều 2. Hiệu lực\nNghị định này có hiệu lực từ ngày ký.\n";

  @Test
  void aSentenceGoesOnOverTheNotesOfAPage() {
    LegalDocument read = document(HEAD + ARTICLES);
    assertEquals(
        "Nghị định này quy định việc thử, trừ trường hợp máy hỏng không ai dùng nữa.",
        text(read, "art_1__cl_1"));
    assertEquals(
        List.of("1 Khoản này được sửa đổi theo quy định tại Điều 1 Nghị định số 9/2026/NĐ-CP."),
        notes(read));
  }

  @Test
  void paragraphsThatAReaderOfPagesMadeOfOneSentenceAreOneAgain() {
    String note = "1 Khoản này được sửa đổi theo quy định tại Điều 1 Nghị định số 9/2026/NĐ-CP.";
    PageNotes read =
        PageNotes.of(
            List.of(
                paragraph("VĂN BẢN HỢP NHẤT"),
                paragraph("1. Máy thì thử, trừ"),
                paragraph(note),
                new Block(Block.Kind.ASIDE, CanonicalText.of("CÔNG BÁO/Số 28/Ngày 09-05-2026", 0)),
                paragraph("máy hỏng."),
                paragraph("2. Người thử báo lại.")));
    assertEquals(
        List.of("VĂN BẢN HỢP NHẤT", "1. Máy thì thử, trừ máy hỏng.", "2. Người thử báo lại."),
        Block.texts(read.blocks()).stream().map(Passage::text).toList());
    assertEquals(note, Block.texts(read.notes()).getFirst().text());
  }

  private static Block paragraph(String text) {
    return new Block(Block.Kind.PARAGRAPH, CanonicalText.of(text, 0));
  }

  @Test
  void aNoteGoesOnAtTheFootOfTheNextPage() {
    LegalDocument read =
        document(
            HEAD
                + "Điều 1. Phạm vi điều chỉnh\nNghị định này quy định việc thử máy ở mọi nơi.\n \n"
                + "1 Điều này được bổ sung theo quy định tại Điều 1 Nghị định số 9/2026/NĐ-CP\n"
                + PAGE
                + "Điều 2. Hiệu lực\nNghị định này có hiệu lực từ ngày ký.\n \n"
                + "của Chính phủ về việc thử máy.\n"
                + PAGE
                + "Điều 3. Thi hành\nBộ Thử thi hành.\n");
    assertEquals(3, read.provisions().size());
    assertEquals(1, notes(read).size());
    assertTrue(notes(read).getFirst().endsWith("NĐ-CP của Chính phủ về việc thử máy."), "whole");
  }

  @Test
  void articlesThatANoteQuotesAreNoneOfTheText() {
    LegalDocument read =
        document(
            HEAD
                + "Điều 1. Phạm vi điều chỉnh\nNghị định này quy định việc thử máy.\n \n"
                + "1 Nghị định số 9/2026/NĐ-CP quy định như sau:\n“Điều 2. Hiệu lực\n"
                + "Nghị định này có hiệu lực từ ngày ký.\n"
                + PAGE
                + "Điều 2. Thi hành\nBộ Thử thi hành.\n \nĐiều 3. Ai thi hành\nBộ Thử.”.\n"
                + PAGE
                + "Điều 3. Nơi thi hành\nMọi nơi.\n");
    assertEquals(
        List.of("Phạm vi điều chỉnh", "Thi hành", "Nơi thi hành"),
        read.provisions().stream().map(provision -> provision.heading().text()).toList());
    assertTrue(notes(read).getLast().contains("Bộ Thử.”"), "the quotation is whole");
  }

  @Test
  void whatStandsApartBelowACompleteNoteIsOfTheText() {
    LegalDocument read =
        document(HEAD + ARTICLES.replace(PAGE, " \nB. Mặt sau: máy chạy.\n" + PAGE));
    assertFalse(String.join("\n", notes(read)).contains("Mặt sau"), "no note");
  }

  @Test
  void rowsOfATableAreNoNotes() {
    String rows = "1 Máy cày dùng ở ruộng\n2 Máy bơm dùng ở ao\n";
    LegalDocument read = document(HEAD + ARTICLES.replace("1 Khoản này", rows + "1 Khoản này"));
    assertEquals(1, notes(read).size());
  }

  @Test
  void onlyConsolidatedTextsHaveSuchNotes() {
    String other = HEAD.replace("VĂN BẢN HỢP NHẤT\n", "").replace("/VBHN-BT", "/2026/NĐ-CP");
    assertEquals(List.of(), notes(document(other + ARTICLES)));
  }

  @Test
  void whoAuthenticatesAtTheEndTellsAConsolidatedTextToo() {
    String other = HEAD.replace("VĂN BẢN HỢP NHẤT\n", "").replace("/VBHN-BT", "/2026/NĐ-CP");
    String end = " \nBỘ THỬ\nXÁC THỰC VĂN BẢN HỢP NHẤT\nBỘ TRƯỞNG\n \nLê Văn Thử\n";
    assertEquals(1, notes(document(other + ARTICLES + end)).size());
  }

  /** One half of a text that two numbers of the gazette hold has nobody who authenticates it. */
  @Test
  void whatTheTextWasAmendedByTellsAConsolidatedTextToo() {
    String other = HEAD.replace("VĂN BẢN HỢP NHẤT\n", "").replace("/VBHN-BT", "/2026/NĐ-CP");
    String history =
        "Nghị định số 8/2026/NĐ-CP được sửa đổi, bổ sung bởi:\nNghị định số 9/2026/NĐ-CP.\n";
    assertEquals(1, notes(document(other + history + ARTICLES)).size());
  }

  @Test
  void theNumberOfAnArticleThatIsCitedIsNoNote() {
    LegalDocument read =
        document(
            HEAD
                + "Điều 1. Phạm vi\n1. Người thử làm như đã nêu tại điểm a khoản 6 Điều\n"
                + "1 Thông tư này và những gì được sửa đổi, bổ sung sau đó.\n2. Máy thử.\n"
                + PAGE
                + "Điều 2. Thi hành\nBộ Thử.\n");
    assertEquals(List.of(), notes(read));
    assertTrue(read.find("art_1__cl_2").isPresent(), "the clause behind it");
  }

  /** The first page ends in a note, the second holds nothing else, the third has its end. */
  @Test
  void aNoteThatTellsOfSeveralLawsFillsPages() {
    LegalDocument read =
        document(
            HEAD
                + "Điều 1. Phạm vi\nNghị định này quy định việc thử máy.\n \n"
                + "1 Luật số 7/2024/QH15 có căn cứ ban hành như sau:\n"
                + PAGE
                + "“Căn cứ Luật Thử máy;\nQuốc hội ban hành Luật Thử lại.”.\n"
                + "Luật số 8/2025/QH15 có căn cứ ban hành như sau:\n“Căn cứ Luật Thử lại;\n"
                + PAGE
                + "Điều 2. Thi hành\nBộ Thử thi hành.\n \n"
                + "Quốc hội ban hành Luật Thử mãi.”.\n"
                + PAGE
                + "Điều 3. Nơi thi hành\nMọi nơi.\n \n"
                + "Luật số 9/2026/QH15 sửa lại, có hiệu lực từ ngày 02 tháng 3 năm 2026 quy định\n"
                + "như sau:\n“Điều 4. Hiệu lực\nLuật này có hiệu lực.\n"
                + PAGE
                + "Điều 4. Ai thi hành\nNgười thử.\n");
    assertEquals(
        List.of("Phạm vi", "Thi hành", "Nơi thi hành", "Ai thi hành"),
        read.provisions().stream().map(provision -> provision.heading().text()).toList());
    assertEquals("Mọi nơi.", text(read, "art_3"));
    assertTrue(String.join(" ", notes(read)).contains("“Điều 4. Hiệu lực Luật này"), "the last");
  }

  @Test
  void aQuotationGoesOnAtTheFootOfPagesUntilItCloses() {
    LegalDocument read =
        document(
            HEAD
                + "Điều 1. Phạm vi\nNghị định này quy định việc thử máy.\n \n"
                + "1 Điều 7 của Nghị định số 9/2026/NĐ-CP quy định như sau:\n"
                + "“Điều 7. Hiệu lực\n1. Nghị định này có hiệu lực từ ngày ký.\n"
                + PAGE
                + "Điều 2. Thi hành\nBộ Thử thi hành.\n \n"
                + "2. Máy đã thử thì không thử nữa, kể cả\n"
                + PAGE
                + "Điều 3. Nơi thi hành\nMọi nơi.\n \nmáy hỏng.”.\n"
                + PAGE
                + "Điều 4. Ai thi hành\nNgười thử.\n");
    assertEquals("Bộ Thử thi hành.", text(read, "art_2"));
    assertEquals("Mọi nơi.", text(read, "art_3"));
    assertTrue(
        notes(read).getLast().endsWith("thì không thử nữa, kể cả máy hỏng.”."), "the whole of it");
  }

  @Test
  void theMarkOfANoteIsNoneOfTheHeading() {
    LegalDocument read =
        document(
            HEAD
                + "Điều 1. Phạm vi\nMáy.\nĐiều 2.1 (được bãi bỏ)\nĐiều 3.12 Thi hành\nBộ Thử.\n"
                + PAGE
                + "Điều 4. Nơi thi hành\nMọi nơi.\n");
    assertEquals("Thi hành", read.find("art_3").orElseThrow().last().heading().text());
    assertEquals("Điều 3.12", read.find("art_3").orElseThrow().last().label().text());
  }

  @Test
  void theMarkOfANoteIsNoneOfAClauseOrPoint() {
    LegalDocument read =
        document(
            HEAD
                + "Điều 1. Phạm vi\n1. Nghị định này quy định việc thử máy:\na)2 Máy mới;\n"
                + "b)3 (được bãi bỏ)\nc) 12 (mười hai) máy cũ.\n1a.4 Máy mượn cũng thử như máy mới.\n"
                + "2.5 (được bãi bỏ)\n3. Máy hỏng thì không thử.\n"
                + PAGE
                + "Điều 2. Nơi thi hành\nMọi nơi.\n");
    assertEquals(
        List.of("1.", "1a.4", "2.5", "3."),
        read.provisions().getFirst().children().stream().map(one -> one.label().text()).toList());
    assertEquals("Máy mới;", text(read, "art_1__cl_1__point_a"));
    assertEquals("12 (mười hai) máy cũ.", text(read, "art_1__cl_1__point_c"));
    assertEquals("(được bãi bỏ)", text(read, "art_1__cl_2"));
  }

  private static List<String> notes(LegalDocument document) {
    return document.conclusions().footnotes().stream().map(Passage::text).toList();
  }

  private static String text(LegalDocument document, String eId) {
    return document.find(eId).orElseThrow().last().text();
  }

  private static LegalDocument document(String text) {
    return switch (Parser.parse(PlainText.read(text))) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> throw new AssertionError(other.reason());
    };
  }
}
