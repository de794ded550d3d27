package vn.tracuu.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tracuu.SampleDocument;
import vn.tracuu.source.SourceTexts;
import vn.tracuu.source.UnreadableException;
import vn.tracuu.structure.Parsed;
import vn.tracuu.structure.Parser;

class PlacesTest {
  @Test
  void everyPlaceHasItsAddressAndWordsInReadingOrder() {
    List<String> found =
        Places.of(SampleDocument.decision()).stream()
            .map(place -> place.eId() + " = " + place.words())
            .toList();
    assertEquals(
        List.of(
            "preface = phần mở đầu",
            "preamble__cit_1 = căn cứ thứ 1",
            "formula = lời ban hành",
            "art_1 = Điều 1",
            "art_1__part_I = phần I Điều 1",
            "art_1__part_I__cl_1 = mục 1 phần I Điều 1",
            "art_1__part_I__cl_1__indent_1 = gạch đầu dòng thứ 1 mục 1 phần I Điều 1",
            "art_2 = Điều 2",
            "conclusions = phần nơi nhận và chữ ký"),
        found);
  }

  @Test
  void headingsAboveAreToldHighestFirst() {
    Place bullet =
        Places.of(SampleDocument.decision()).stream()
            .filter(place -> place.eId().endsWith("indent_1"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of("Ban hành kế hoạch", "NHIỆM VỤ", "Sở Kế hoạch và Đầu tư chủ trì"), bullet.above());
  }

  @Test
  void everyUnitOnTheWayHasItsAddress() {
    Place bullet =
        Places.of(SampleDocument.decision()).stream()
            .filter(place -> place.eId().endsWith("indent_1"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(
            new Place.Step("art_1__part_I__cl_1__indent_1", "gạch đầu dòng thứ 1"),
            new Place.Step("art_1__part_I__cl_1", "mục 1"),
            new Place.Step("art_1__part_I", "phần I"),
            new Place.Step("art_1", "Điều 1")),
        bullet.steps());
  }

  @Test
  void articlesCountedThroughAllChaptersAreCalledByTheirNumber() throws UnreadableException {
    assertEquals(
        List.of("chương I", "Điều 1", "khoản 1 Điều 1", "chương II", "Điều 2", "khoản 1 Điều 2"),
        words("Chương I", "Điều 1. Phạm vi", "Chương II", "Điều 2. Hiệu lực"));
  }

  /** The words of the provisions of a law with a clause in each article. */
  private static List<String> words(String... headings) throws UnreadableException {
    StringBuilder text = new StringBuilder("QUỐC HỘI\n\nLuật số: 1/2020/QH14\n\nLUẬT\nTHỬ\n\n");
    for (String heading : headings) {
      text.append(heading).append('\n');
      text.append(heading.startsWith("Điều") ? "1. Khoản thứ nhất.\n" : "QUY ĐỊNH\n");
    }
    Parsed.Document parsed =
        (Parsed.Document) Parser.parse(SourceTexts.read("a.txt", text.toString()));
    return Places.of(parsed.document()).stream()
        .filter(place -> place.eId().startsWith("chp"))
        .map(Place::words)
        .toList();
  }
}
