package vn.tracuu.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tracuu.Bench;
import vn.tracuu.Decision161;
import vn.tracuu.model.RelationKind;
import vn.tracuu.model.Resolution.Contradiction;
import vn.tracuu.model.Resolution.Resolved;

/** Decision 161 cites 20 numbers in 22 places and the rest by name: each leads somewhere. */
final class Decision161LinksTest {
  private static final String ID = "161-qd-ubnd-son-la-2025";
  private static final LinkedCorpus CORPUS = corpus();

  private static LinkedCorpus corpus() {
    try {
      return LinkedCorpus.of(
          List.of(Decision161.document()), CatalogueFile.read(Bench.checkout().resolve("corpus")));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          preamble__cit_1|Luật Tổ chức chính quyền địa phương|BASIS|77-2015-qh13
          preamble__cit_2|Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương|BASIS|47-2019-qh14
          preamble__cit_3|Nghị quyết số 01/NQ-CP|BASIS|01-nq-cp-2025
          preamble__cit_4|Nghị quyết số 420/NQ-HĐND|BASIS|420-nq-hdnd-son-la-2024
          preamble__cit_5|Nghị quyết số 422/NQ-HĐND|BASIS|422-nq-hdnd-son-la-2024
          preamble__cit_6|Chương trình hành động số 27-CTr/TU|CARRIES_OUT|27-ctr-tu-son-la-2024
          preamble__cit_6|Kết luận số 97-KL/TW|CARRIES_OUT|97-kl-tw-2024
          preamble__cit_6|Nghị quyết số 158/2024/QH15|CARRIES_OUT|158-2024-qh15
          preamble__cit_7|Tờ trình số 27/TTr-SKHĐT|PROPOSED_BY|27-ttr-skhdt-son-la-2025
          art_1__part_II__cl_1__point_1-1|Đề án 06|CITES|06-qd-ttg-2022
          art_1__part_II__cl_1__point_1-3|Luật Ngân sách Nhà nước|CITES|83-2015-qh13
          art_1__part_II__cl_1__point_1-3|Chỉ thị số 21/CT-UBND|CITES|21-ct-ubnd-son-la-2023
          art_1__part_II__cl_3__point_3-2|quy định số 131-QĐ/TW|CITES|131-qd-tw-2023
          art_1__part_II__cl_3__point_3-3|Đề án 06|CITES|06-qd-ttg-2022
          art_1__part_II__cl_4__point_4-1|Nghị quyết số 11-NQ/TW|CITES|11-nq-tw-2022
          art_1__part_II__cl_4__point_4-1|Quyết định số 1454/QĐ-TTg|CITES|1454-qd-ttg-2021
          art_1__part_II__cl_5__point_5-1|Luật Hợp tác xã năm 2023|CITES|17-2023-qh15
          art_1__part_II__cl_5__point_5-3|Kết luận số 703-KL/TU|CITES|703-kl-tu-son-la-2022
          art_1__part_II__cl_5__point_5-4|Nghị quyết 06/NQ-TU|CITES|06-nq-tu-son-la-2021
          art_1__part_II__cl_6__point_6-1|Kết luận 91-KL/TW|CITES|91-kl-tw-2024
          art_1__part_II__cl_6__point_6-1|Nghị quyết số 29-NQ|CITES|29-nq-tw-2013
          art_1__part_II__cl_6__point_6-2|Nghị quyết số 09-NQ/TU|CITES|09-nq-tu-son-la-2021
          art_1__part_II__cl_6__point_6-3|Nghị quyết số 57-NQ/TW|CITES|57-nq-tw-2024
          art_1__part_II__cl_6__point_6-5|Đề án 06|CITES|06-qd-ttg-2022
          art_1__part_II__cl_7__point_7-5|Luật Tín ngưỡng, tôn giáo|CITES|02-2016-qh14
          art_1__part_II__cl_8__point_8-1|Luật Đất đai năm 2024|CITES|31-2024-qh15
          art_1__part_II__cl_9__point_9-2|Nghị quyết số 06-NQ/TW|CITES|06-nq-tw-2022
          art_1__part_II__cl_10__point_10-2|Đề án 06|CITES|06-qd-ttg-2022
          art_2__cl_1__indent_2|Kết luận số 97-KL/TW|CITES|97-kl-tw-2024
          art_2__cl_1__indent_2|Nghị quyết số 158/2024/QH15|CITES|158-2024-qh15
          art_2__cl_2|Quyết định số 2615/QĐ-UBND|CITES|2615-qd-ubnd-son-la-2024
          art_2__cl_2|Quyết định số 2633/QĐ-UBND|CITES|2633-qd-ubnd-son-la-2024
          art_3|Quyết định này|CITES|161-qd-ubnd-son-la-2025
          """)
  void eachCitationLeadsToItsWork(String eId, String words, RelationKind relation, String id) {
    Link link =
        CORPUS.citations(ID, "").stream()
            .filter(one -> one.citation().span().eId().equals(eId))
            .filter(one -> one.citation().span().text().equals(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError("not found: " + words));
    assertEquals(relation, link.relation());
    assertEquals(id, link.resolution().meant().orElseThrow().id(), link.toString());
  }

  @Test
  void nothingElseIsFoundAndNothingIsLeftOpen() {
    List<Link> links = CORPUS.citations(ID, "");
    assertEquals(45, links.size());
    assertTrue(links.stream().allMatch(link -> link.resolution().meant().isPresent()));
  }

  @Test
  void whatTheSourceGetsWrongIsToldAndNotAltered() {
    Link link = CORPUS.citations(ID, "art_1__part_II__cl_6__point_6-1").getLast();
    List<Contradiction> told = ((Resolved) link.resolution()).contradictions();
    assertEquals(List.of("29-NQ", "khóa XVI"), told.stream().map(Contradiction::printed).toList());
    assertEquals(
        List.of("29-NQ/TW", "khóa XI"), told.stream().map(Contradiction::reading).toList());
  }

  @Test
  void aWorkThatIsNotHeldKnowsWhoCitesIt() {
    List<Link> links = CORPUS.citedBy("97-kl-tw-2024", "");
    assertEquals(
        List.of("preamble__cit_6", "art_2__cl_1__indent_2"),
        links.stream().map(link -> link.citation().span().eId()).toList());
    assertTrue(links.getFirst().sentence().startsWith("Thực hiện Chương trình hành động"));
  }

  @Test
  void theSeriesIsStatedFromBothSides() {
    assertEquals(
        List.of("cùng chuỗi", "cùng chuỗi", "cùng chuỗi", "cùng chuỗi"),
        CORPUS.stated(ID).stream().map(stated -> stated.kind().words()).toList());
    assertEquals(
        "văn bản không quy định ngày hiệu lực", CORPUS.status(ID).orElseThrow().value().words());
  }
}
