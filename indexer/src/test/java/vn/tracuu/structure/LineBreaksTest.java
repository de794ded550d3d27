package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.source.SourceTexts;

/** Headings of articles in text whose lines a width broke, their bold letters needing more room. */
class LineBreaksTest {
  private static final String HEAD = "Số: 8/2026/NĐ-CP\nNGHỊ ĐỊNH\nQuy định việc thử\n";
  private static final String CLAUSES =
      """
      1. Người thử đọc từng dòng của văn bản này cho đến khi hết dòng cuối cùng
      của trang, rồi ghi lại những chỗ mà máy đọc sai so với mắt người đã đọc.
      2. Người thử báo lại những chỗ đã ghi cho người giữ văn bản trong ngày và
      giữ bản ghi ấy cho đến khi máy đọc đúng.
      """;

  /** Two of five headings run over a line that is not full. */
  private static final String ARTICLES =
      "Điều 1. Phạm vi thử\n"
          + "Nghị định này quy định việc thử máy đọc văn bản ở mọi nơi có máy như thế\n"
          + "và có người đọc.\n"
          + "Điều 2. Người thử\n"
          + CLAUSES
          + "Điều 3. Trách nhiệm của người thử, người đọc và người giữ\n"
          + "văn bản được thử\n"
          + CLAUSES
          + "Điều 4. Việc thử của người nước ngoài ở trong lãnh thổ của nước\n"
          + "Việt Nam\n"
          + CLAUSES
          + "Điều 5. Thi hành\n"
          + "Người thử thi hành Nghị định này.\n";

  @Test
  void theFirstClauseBelowAHeadingIsNoPartOfIt() throws IOException {
    assertEquals(
        List.of("art_1", "art_2", "art_2__cl_1", "art_2__cl_2", "art_3", "art_3__cl_1"),
        places().subList(0, 6));
  }

  @Test
  void aShortHeadingEndsBeforeASentence() throws IOException {
    assertEquals("Phạm vi thử", heading("art_1"));
    assertEquals("Thi hành", heading("art_5"));
  }

  @Test
  void aHeadingRunsOnToTheFirstClause() throws IOException {
    assertEquals(
        "Trách nhiệm của người thử, người đọc và người giữ văn bản được thử", heading("art_3"));
    assertEquals(
        "Việc thử của người nước ngoài ở trong lãnh thổ của nước Việt Nam", heading("art_4"));
  }

  @Test
  void aNumberBehindKhoanIsNoClause() throws IOException {
    LegalDocument document =
        parse(ARTICLES + "Điều 6. Người thử làm theo khoản\n1. Điều 2 và những gì đã ghi.\n");
    assertEquals(List.of("art_5", "art_6"), eIds(document).reversed().subList(0, 2).reversed());
  }

  /** "Theo đề nghị của Giám đốc Sở." ends in a full stop, and no number opens the formula. */
  @Test
  void theFormulaIsNoPartOfTheRecitalAboveIt() throws IOException {
    LegalDocument document =
        parse(
            "Căn cứ Luật Thử máy ngày 02 tháng 3 năm 2026;\n"
                + "Theo đề nghị của Giám đốc Sở Thử máy.\nQUYẾT ĐỊNH:\n"
                + ARTICLES);
    assertEquals("QUYẾT ĐỊNH:", document.formula().text());
    assertEquals(
        "Theo đề nghị của Giám đốc Sở Thử máy.", document.bases().getLast().passage().text());
  }

  /** Two bold headings, the second over two lines; a bold label, and one that goes on. */
  @Test
  void aHeadingInBoldLettersEndsWithThem() throws IOException {
    LegalDocument document =
        parse(
            "a.md",
            "**Điều 1. Phạm vi thử**\nNghị định này quy định việc\nthử máy đọc ở mọi nơi.\n"
                + "**Điều 2. Trách nhiệm của người\nthử**\nNgười thử thi hành việc thử\nđã giao.\n"
                + "**Điều 3. **Người thử đọc từng\ndòng của văn bản này.\n"
                + "**Điều 4. Thử lại**\nmột số máy đã đọc sai trong\nngày.\n");
    List<String> headings =
        document.paths().stream().map(path -> path.last().heading().text()).toList();
    assertEquals(List.of("Phạm vi thử", "Trách nhiệm của người thử", "", ""), headings);
    assertEquals(
        "Thử lại một số máy đã đọc sai trong ngày.",
        document.find("art_4").orElseThrow().last().text());
  }

  /** Behind a bracket, an amount, a repealed article; a citation over two lines is none. */
  @Test
  void anArticleBeginsWhateverTheLineAboveItEndsWith() throws IOException {
    LegalDocument document =
        parse(
            ARTICLES
                + "Điều 6. Giao các máy đã ghi trong danh sách cho người thử giữ đến hết\n"
                + "(kèm theo Danh sách máy)\n"
                + "Điều 7. Mức chi cho mỗi lần thử\n"
                + "= 3.000.000 đồng\n"
                + "Điều 8.9 (được bãi bỏ)\n"
                + "Điều 9. Người thử ghi lại những lỗi đã nêu tại điểm a và điểm b khoản 1\n"
                + "Điều 2. Nghị định này, khoản 1, 2\n"
                + "Điều 4. Nghị định này, và báo lại cho người giữ.\n");
    assertEquals(
        List.of("art_6", "art_7", "art_8", "art_9"),
        eIds(document).stream().filter(eId -> eId.matches("art_[6-9]|art_\\d{2}")).toList());
    assertEquals(
        List.of("art_9"), eIds(document).reversed().subList(0, 1), "what is cited is no article");
  }

  /** Where letters are of unlike widths a line may leave room for the next line's first word. */
  @Test
  void aNameOverTwoLinesIsNoNewParagraph() throws IOException {
    LegalDocument document =
        parse(
            ARTICLES
                + "Điều 6. Căn cứ thử\n"
                + "1. Người thử làm theo những gì đã nêu ở Thông tư số 3/2026/TT-BTM của Bộ\n"
                + "trưởng và các văn bản khác ngày 01 tháng 3 năm 2026 của Bộ\n"
                + "Thử máy, và ghi lại những gì đã đọc cho đến khi hết dòng của văn bản.\n"
                + "2. Người đọc báo cáo những gì máy đã đọc sai ở từng trang của văn bản và\n"
                + "những gì máy đã bỏ qua trong khi đọc theo quy định tại\n"
                + "Nghị định này, cho đến khi người giữ văn bản đã đọc hết báo cáo ấy.\n");
    assertEquals("", document.find("art_6__cl_1").orElseThrow().last().heading().text());
    assertEquals("", document.find("art_6__cl_2").orElseThrow().last().heading().text());
  }

  @Test
  void theFirstClauseBelowAPartInCapitalsIsAClause() throws IOException {
    LegalDocument document =
        parse(
            ARTICLES
                + "Điều 6. Giao việc thử\n"
                + "I. NHIỆM VỤ VÀ GIẢI PHÁP\n"
                + "1. Về máy\n"
                + "a) Người thử giữ máy.\n"
                + "2. Về người\n"
                + "a) Mục tiêu đến năm 2030\n"
                + "- Người thử biết đọc.\n"
                + "- Người đọc biết thử.\n"
                + "II. Việc khác\n"
                + "1. Thử\n"
                + "1.1. Thử máy\n"
                + "1.2. Thử người\n"
                + "2. Ghi\n");
    assertEquals(
        List.of(
            "part_I",
            "part_I__cl_1",
            "part_I__cl_1__point_a",
            "part_I__cl_2",
            "part_I__cl_2__point_a",
            "part_I__cl_2__point_a__indent_1",
            "part_I__cl_2__point_a__indent_2",
            "part_II",
            "part_II__cl_1",
            "part_II__cl_1__point_1-1",
            "part_II__cl_1__point_1-2",
            "part_II__cl_2"),
        eIds(document).stream()
            .filter(eId -> eId.startsWith("art_6__"))
            .map(eId -> eId.substring("art_6__".length()))
            .toList());
  }

  /** Behind a sentence with the mark of a note, and behind one that an odd letter ends. */
  @Test
  void aChapterAloneOnItsLineBeginsOne() throws IOException {
    LegalDocument document =
        parse(
            ARTICLES
                + "Điều 6. Ghi lỗi\n"
                + "Người thử ghi lại những lỗi mà máy đã đọc sai trong khi đọc văn bản này.1\n"
                + "Chương I\n"
                + "VIỆC KHÁC\n"
                + "Điều 7. Giữ máy\n"
                + "Người giữ máy không được cho ai mượn máy khi chưa có ai đồng ý cho mượn '\n"
                + "Chương II\n"
                + "THI HÀNH\n"
                + "Điều 8. Người thử, người đọc và người giữ\n"
                + "1.2 Người thử thi hành.\n"
                + "2. Người giữ giữ máy.\n");
    assertEquals(
        List.of(
            "chp_I__art_7",
            "chp_II",
            "chp_II__art_8",
            "chp_II__art_8__cl_1",
            "chp_II__art_8__cl_2"),
        eIds(document).subList(eIds(document).size() - 5, eIds(document).size()));
  }

  private static List<String> places() throws IOException {
    return eIds(parse(ARTICLES));
  }

  private static List<String> eIds(LegalDocument document) {
    return document.paths().stream().map(path -> path.last().eId()).toList();
  }

  private static String heading(String eId) throws IOException {
    return parse(ARTICLES).find(eId).orElseThrow().last().heading().text();
  }

  private static LegalDocument parse(String articles) throws IOException {
    return parse("a.txt", articles);
  }

  private static LegalDocument parse(String name, String articles) throws IOException {
    return switch (Parser.parse(SourceTexts.read(name, HEAD + articles))) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> throw new AssertionError(other.reason());
    };
  }
}
