package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tracuu.model.Content;
import vn.tracuu.model.Passage;

/** Where the recitals end and what enacts. */
class EnactmentTest {
  private static final String LAW = "Căn cứ Luật Thử máy số 7/2025/QH15;";
  private static final String ARTICLE = "Điều 1. Phạm vi thử";

  /** Commas within the names of offices, and an office that only proposes. */
  @Test
  void theFormulaInTheLastRecitalsLineIsTheFormula() {
    enacts(
        "Theo đề nghị của Vụ trưởng Vụ Thử máy,",
        "Bộ trưởng Bộ Máy, Người và Thử ban hành Thông tư hướng dẫn việc thử máy.");
    enacts(
        "Theo đề nghị của Bộ trưởng Bộ Máy, Bộ trưởng Bộ Thử;",
        "Chính phủ ban hành Nghị định quy định việc thử máy; việc ghi lỗi.");
    enacts("Xét đề nghị của Ủy ban Thử máy tại Tờ trình số 3/TTr-UBTM,", "QUYẾT NGHỊ:");
  }

  @Test
  void theOnlyRecitalHoldsTheFormula() {
    Enactment read =
        read("Căn cứ Hiến pháp nước Máy; Quốc hội ban hành Luật Thử máy.", "Điều 1. Phạm vi thử");
    assertEquals(List.of("Căn cứ Hiến pháp nước Máy;"), bases(read));
    assertEquals("Quốc hội ban hành Luật Thử máy.", read.formula().text());
  }

  /** An act that was made before, a joint circular, and a recital that others follow. */
  @Test
  void whatOnlyTellsOfAnActEnactsNothing() {
    for (String recital :
        List.of(
            "Căn cứ kết luận của Hội nghị thử, Chính phủ ban hành Nghị định số 3/2025/NĐ-CP về thử.",
            "Thực hiện Luật Thử máy, Chính phủ đã ban hành Nghị định về việc thử máy.",
            "Theo đề nghị của Vụ trưởng, Bộ trưởng Bộ Thử, Bộ trưởng Bộ Máy ban hành Thông tư liên"
                + " tịch về việc thử máy.")) {
      Enactment read = read(LAW, recital, ARTICLE);
      assertEquals(List.of(LAW, recital), bases(read));
      assertEquals("", read.formula().text(), recital);
    }
    String first = "Xét việc thử, Chính phủ ban hành Nghị định về việc thử máy;";
    Enactment read = read(first, LAW, "QUYẾT ĐỊNH:", ARTICLE);
    assertEquals(List.of(first, LAW), bases(read));
    assertEquals("QUYẾT ĐỊNH:", read.formula().text());
  }

  /** Its first recital has no semicolon; laws to amend make the formula long. */
  @Test
  void anOfficesOwnWordsCloseTheRecitals() {
    String first = "Căn cứ Luật Thử máy ngày 02 tháng 3 năm 2026";
    String formula =
        "Quốc hội ban hành Luật sửa đổi, bổ sung " + "một số điều của Luật Thử máy, ".repeat(30);
    Enactment read = read(first, LAW, formula, ARTICLE);
    assertEquals(List.of(first, LAW), bases(read));
    assertEquals(formula, read.formula().text());
    assertEquals(ARTICLE, ((Passage) read.body().getFirst()).text());
  }

  @Test
  void rulesAndListsAreEnactedToo() {
    for (String formula :
        List.of("Ủy ban quyết định ban hành Quy chế thử.", "Bộ trưởng ban hành Danh mục máy.")) {
      assertEquals(formula, read(LAW, formula, ARTICLE).formula().text());
    }
  }

  @Test
  void listedRecitalsAreSeveral() {
    Enactment read =
        read(
            "Căn cứ:",
            "- Luật Thử máy số 7/2025/QH15;",
            "- Luật Ghi lỗi số 8/2025/QH15;",
            "Bộ trưởng Bộ Thử máy ban hành Thông tư hướng dẫn việc thử máy.",
            ARTICLE);
    assertEquals(
        List.of("Căn cứ:", "- Luật Thử máy số 7/2025/QH15;", "- Luật Ghi lỗi số 8/2025/QH15;"),
        bases(read));
  }

  private static void enacts(String recital, String formula) {
    Enactment read = read(LAW, recital + " " + formula, ARTICLE);
    assertEquals(List.of(LAW, recital), bases(read));
    assertEquals(formula, read.formula().text());
    assertEquals(ARTICLE, ((Passage) read.body().getFirst()).text());
  }

  private static List<String> bases(Enactment read) {
    return read.bases().stream().map(basis -> basis.passage().text()).toList();
  }

  private static Enactment read(String... paragraphs) {
    return Enactment.read(Arrays.stream(paragraphs).<Content>map(Passage::of).toList());
  }
}
