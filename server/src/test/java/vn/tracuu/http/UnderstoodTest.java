package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read into a question is told, finds what it should, and can be switched off. */
class UnderstoodTest {
  private static final String II = "art_1__part_II__";

  @TempDir static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.ofCorpus(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          giai ngan von | marks         | giai ngan von | giải ngân vốn
          sở kế hoach   | marks         | hoach         | hoạch
          hoà bình      | variants      | hoà           | hòa
          tỷ lệ         | variants      | tỷ            | tỉ
          NN&PTNT       | abbreviations | NN&PTNT       | Nông nghiệp và Phát triển nông thôn
          ubnd tỉnh     | abbreviations | ubnd tỉnh     | Ủy ban nhân dân tỉnh
          GPMB          | abbreviations | GPMB          | giải phóng mặt bằng
          sở tài chính  | agencies      | sở tài chính  | Sở Kế hoạch và Đầu tư
          so tai chinh  | agencies      | so tai chinh  | Sở Kế hoạch và Đầu tư
          Sở Xây dựng   | agencies      | Sở Xây dựng   | Sở Giao thông vận tải
          "đẩy nhanh tiến độ" | misprints | đẩy nhanh tiến độ giải ngân | đẩy nhanh tiến hộ giải ngân
          """)
  void itIsToldAndNoMoreWhenItIsOff(String q, String kind, String from, String to)
      throws Exception {
    JsonNode told = one(search(q, ""), kind, to);
    assertEquals(from, told.get("from").textValue(), q);
    assertFalse(
        search(q, "&off=" + kind).get("understood").findValuesAsText("kind").contains(kind), q);
  }

  private static JsonNode one(JsonNode answer, String kind, String to) {
    return StreamSupport.stream(answer.get("understood").spliterator(), false)
        .filter(told -> told.get("kind").textValue().equals(kind))
        .filter(told -> told.get("to").textValue().equalsIgnoreCase(to))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError(kind + " to " + to + " in " + answer.get("understood")));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sở Nông nghiệp và Môi trường chủ trì |               | cl_4__point_4-3 | yes
          Sở Nông nghiệp và Môi trường chủ trì |               | cl_8__point_8-1 | yes
          Sở Xây dựng                          |               | cl_4__point_4-1 | yes
          Sở Dân tộc và Tôn giáo               |               | cl_7__point_7-5 | yes
          Sở Dân tộc và Tôn giáo               |               | cl_7__point_7-4 | yes
          Sở Dân tộc và Tôn giáo               |               | cl_3__point_3-1 | no
          sở kh&đt chủ trì                     |               | cl_5__point_5-1 | yes
          SKHĐT chủ trì                        |               | cl_9__point_9-1 | yes
          Sở Xây dựng chủ trì                  |               | cl_4__point_4-1 | yes
          giải phóng mặt bằng                  |               | cl_4__point_4-6 | yes
          GPMB                                 |               | cl_4__point_4-6 | yes
          GPMB                                 | &off=abbreviations | cl_4__point_4-6 | no
          """)
  void whatIsReadFindsWhatItShould(String q, String off, String place, String isFound)
      throws Exception {
    JsonNode answer = search(q, (off == null ? "" : off) + "&size=50");
    List<String> found = answer.get("hits").findValuesAsText("eId");
    assertEquals(isFound.equals("yes"), found.contains(II + place), q + ": " + found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Sở Tài chính chủ trì"})
  void theNameThatWasTypedComesBeforeThatOfItsKin(String q) throws Exception {
    JsonNode first = search(q, "").at("/hits/0");
    assertTrue(first.get("heading").textValue().startsWith("Sở Tài chính"), first.toString());
  }

  @Test
  void whatIsNotEstablishedIsSaidToBeSo() throws Exception {
    JsonNode told = one(search("Kho bạc Nhà nước tỉnh", ""), "agencies", "");
    assertEquals("Kho bạc Nhà nước tỉnh", told.get("from").textValue());
  }

  @Test
  void aFilterTellsItsKinToo() throws Exception {
    JsonNode told = one(search("", "&lead=so-tai-chinh"), "agencies", "Sở Kế hoạch và Đầu tư");
    assertTrue(told.get("note").textValue().contains("461/NQ-HĐND"), told.toString());
  }

  @Test
  void withoutItsRightReadingAMisprintIsNotFound() throws Exception {
    String q = "\"đẩy nhanh tiến độ thực hiện các dự án\"";
    int with = search("\"tiến độ\"", "").get("total").intValue();
    int without = search("\"tiến độ\"", "&off=misprints").get("total").intValue();
    assertEquals(with - 1, without, q);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          giải ngâng         | giải ngân
          161/QĐ-UBDN        | 161/QĐ-UBND
          giải phóng mặt bẳng | giải phóng mặt bằng
          chuyển đỗi số      | chuyển đổi số
          nông thộn mới      | nông thôn mới
          ngân sách nhà nướt | ngân sách nhà nước
          cải cách hành chín | cải cách hành chính
          đầu tư côgn        | đầu tư công
          """)
  void slipsHaveTheWordThatWasMeant(String typed, String meant) throws Exception {
    JsonNode answer = search(typed, "");
    List<String> nearest =
        StreamSupport.stream(answer.get("didYouMean").spliterator(), false)
            .map(JsonNode::textValue)
            .toList();
    boolean isReadSo =
        answer.get("understood").findValuesAsText("to").stream()
            .anyMatch(to -> meant.contains(to) && !to.isEmpty());
    assertTrue(
        nearest.contains(meant) || isReadSo, typed + ": " + nearest + answer.get("understood"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"giải ngân", "kế hoạch", "57-NQ/TW", "sở tài chính", "giai ngan"})
  void whereNothingIsWrongNothingIsAsked(String q) throws Exception {
    assertEquals("[]", search(q, "").get("didYouMean").toString());
  }

  @Test
  void anExplanationNamesTheWordsAndWhereTheyAre() throws Exception {
    JsonNode why = search("giải ngân vốn đầu tư công", "&explain=true").at("/hits/0/why");
    assertTrue(
        why.toString().contains("Có trong tiêu đề hoặc nội dung: giải, ngân, vốn, đầu, tư, công"),
        why.toString());
    assertTrue(why.toString().contains("Đứng liền nhau: “vốn đầu tư công”"), why.toString());
    assertTrue(why.toString().contains("Từ nặng nhất"), why.toString());
    assertEquals("[]", search("giải ngân", "").at("/hits/0/why").toString());
  }

  private static JsonNode search(String q, String more) throws Exception {
    String address = "/api/v1/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + more;
    var answer = server.get(address);
    assertEquals(200, answer.statusCode(), answer.body());
    return new ObjectMapper().readTree(answer.body());
  }
}
