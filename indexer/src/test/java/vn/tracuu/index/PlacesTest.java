package vn.tracuu.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tracuu.SampleDocument;

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
}
