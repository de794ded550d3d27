package vn.tracuu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.Bench;

/** What {@code parse --json} prints, whole, and how it ends. */
class ParseCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void smallDecisionIsPrintedWhole() throws IOException {
    Path file = folder.resolve("nho.txt");
    Files.writeString(
        file,
        """
        ỦY BAN NHÂN DÂN
        TỈNH SƠN LA
        -------
        |
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        |
        Số: 7/QĐ-UBND
        |
        Sơn La, ngày 02 tháng 3 năm 2024
        |
        QUYẾT ĐỊNH
        VỀ VIỆC THỬ
        Căn cứ Luật Thử ngày 01/01/2020;
        QUYẾT ĐỊNH:
        Điều 1. Nội dung
        1. Việc thứ nhất:
        đ) Điểm đ không phải là điểm d.
        Điều 2. Quyết định này có hiệu lực từ ngày ký./.
        Nơi nhận:
        - Như Điều 2;
        - Lưu: VT.
        |
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH
        Nguyễn Văn A
        """);
    CommandRun run = CommandRun.of("parse", "--json", file.toString());
    assertEquals(0, run.exit(), run.err());
    JsonNode expected =
        JSON.readTree(
            """
            {"file": "FILE",
             "work": {
               "iri": "/akn/vn/act/quyet-dinh/ubnd-tinh-son-la/2024-03-02/7-qd-ubnd",
               "id": "7-qd-ubnd-son-la-2024", "type": "Quyết định", "number": "7/QĐ-UBND",
               "issuer": "Ủy ban nhân dân tỉnh Sơn La", "place": "Sơn La", "date": "2024-03-02",
               "title": "VỀ VIỆC THỬ",
               "signers": [{"authority": "KT. CHỦ TỊCH", "role": "PHÓ CHỦ TỊCH", "name": "Nguyễn Văn A"}]},
             "effect": {"date": "2024-03-02", "eId": "art_2",
               "words": "Quyết định này có hiệu lực từ ngày ký./."},
             "legalBases": [{"eId": "preamble__cit_1", "text": "Căn cứ Luật Thử ngày 01/01/2020;"}],
             "text": "",
             "provisions": [
               {"eId": "art_1", "level": "article", "num": "Điều 1", "heading": "Nội dung", "text": "",
                "after": 0, "children": [
                  {"eId": "art_1__cl_1", "level": "clause", "num": "1", "heading": null,
                   "text": "Việc thứ nhất:\\nđ) Điểm đ không phải là điểm d.", "after": 0, "children": []}]},
               {"eId": "art_2", "level": "article", "num": "Điều 2", "heading": null,
                "text": "Quyết định này có hiệu lực từ ngày ký./.", "after": 0, "children": []}],
             "recipients": ["Như Điều 2", "Lưu: VT"],
             "notes": []}
            """
                .replace("FILE", file.toString()));
    ObjectNode printed = (ObjectNode) JSON.readTree(run.out());
    assertEquals(
        """
        [{"eId":"preamble__cit_1","in":"text","start":7,"end":15,"text":"Luật Thử","kind":"work",\
        "type":"Luật","name":"Luật Thử","date":"2020-01-01","resolution":"unresolved",\
        "relation":"căn cứ","number":null,"printed":null,"issuer":null,"target":null,\
        "candidates":[]}]
        """
            .strip(),
        ofWorks(printed.remove("citations")));
    assertTrue(printed.remove("directives").isArray());
    assertEquals(expected.toPrettyString(), printed.toPrettyString());
  }

  private static String ofWorks(JsonNode citations) {
    ArrayNode others = JSON.createArrayNode();
    citations.forEach(
        citation -> {
          if (citation.get("kind").asText().equals("work")) {
            others.add(citation);
          }
        });
    return others.toString();
  }

  @Test
  void decisionIsAsItsLawyersCountIt() throws IOException {
    Path source = Bench.checkout().resolve("corpus/documents/161-qd-ubnd-son-la-2025/source.txt");
    JsonNode file = JSON.readTree(CommandRun.of("parse", "--json", source.toString()).out());
    assertEquals("161-qd-ubnd-son-la-2025", file.at("/work/id").asText());
    assertEquals(7, file.get("legalBases").size());
    assertEquals(28, file.get("notes").size(), "the reviewed notes beside it");
    assertEquals("VP UBND tỉnh (LĐ, CV, TT Thông tin)", file.at("/recipients/9").asText());
    JsonNode heading = file.at("/provisions/0/children/1/children/4/children/0");
    assertEquals("art_1__part_II__cl_5__point_5-1", heading.get("eId").asText());
    assertEquals(
        List.of(1, 1), heading.findValues("after").stream().skip(1).map(JsonNode::asInt).toList());
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsPrinted() throws IOException {
    Path menu = folder.resolve("thuc-don.txt");
    Files.writeString(menu, "Thực đơn hôm nay: canh chua\n");
    Path binary = folder.resolve("anh.png");
    byte[] head = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    Files.write(binary, head);
    CommandRun run =
        CommandRun.of("parse", "--json", "khong-co.txt", menu.toString(), binary.toString());
    List<String> lines = run.out().lines().toList();
    assertEquals(1, run.exit());
    assertEquals(3, lines.size(), run.out());
    assertTrue(JSON.readTree(lines.get(0)).get("error").asText().contains("không tìm thấy tệp"));
    assertTrue(JSON.readTree(lines.get(1)).has("notADocument"), lines.get(1));
    assertTrue(JSON.readTree(lines.get(2)).has("error"), lines.get(2));
  }

  @Test
  void whatIsNoDocumentIsNoFailure() throws IOException {
    Path menu = folder.resolve("thuc-don.txt");
    Files.writeString(menu, "Thực đơn hôm nay: canh chua\n");
    assertEquals(0, CommandRun.of("parse", menu.toString()).exit());
  }

  @Test
  void wrongUsageIsToldInVietnamese() {
    CommandRun run = CommandRun.of("parse");
    assertEquals(2, run.exit());
    assertEquals("Thiếu: TỆP\nXem cách dùng: tracuu parse --help\n", run.err());
  }
}
