package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.source.PlainText;
import vn.tracuu.structure.Parsed;
import vn.tracuu.structure.Parser;

/** A question that is a citation goes there; another does not. */
class CitationSearchTest {
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

  @Test
  void everyWrittenFormHasWhatItMeansFirst() throws Exception {
    List<String> forms = lines("/citation/references.tsv").stream().skip(1).toList();
    assertTrue(forms.size() >= 200, "forms: " + forms.size());
    List<String> wrong =
        forms.stream().map(CitationSearchTest::wrong).filter(line -> !line.isEmpty()).toList();
    assertEquals(List.of(), wrong, forms.size() + " forms");
  }

  /** Empty where the form leads where it should. */
  private static String wrong(String line) {
    String[] cells = line.split("\t");
    JsonNode first = search(cells[0]).at("/hits/0");
    String eId = first.path("eId").asText();
    String found = first.at("/work/id").asText() + (eId.isEmpty() ? "" : "#" + eId);
    boolean isRight = found.equals(cells[1]) && first.path("role").asText().equals("meant");
    // Of a work whose text is not held no place can be shown: the work stands for it.
    boolean isPlaceNotHeld = cells[1].startsWith(found + "#") && !first.path("held").booleanValue();
    return isRight || isPlaceNotHeld ? "" : cells[0] + " -> " + found + ", not " + cells[1];
  }

  @Test
  void ordinaryQuestionsAreNotTakenForCitations() throws Exception {
    List<String> questions =
        lines("/search/ordinary-questions.txt").stream()
            .filter(line -> !line.startsWith("#"))
            .toList();
    assertTrue(questions.size() >= 60, "questions: " + questions.size());
    List<String> taken =
        questions.stream().filter(q -> !kinds(search(q)).contains("citation")).toList();
    assertEquals(questions, taken, "questions not taken for a citation");
  }

  @Test
  void whatCitesItComesNextAndTheReaderMayTakeItBack() throws Exception {
    JsonNode answer = search("nq 57");
    assertEquals(
        "[{\"kind\":\"citation\",\"from\":\"nq 57\",\"to\":\"Nghị quyết 57-NQ/TW\",\"note\":\"\"}]",
        answer.get("understood").toString());
    assertEquals("meant", answer.at("/hits/0/role").asText());
    assertEquals("/van-ban/57-nq-tw-2024", answer.at("/hits/0/url").asText());
    assertEquals("citing", answer.at("/hits/1/role").asText());
    assertEquals("art_1__part_II__cl_6__point_6-3", answer.at("/hits/1/eId").asText());
    List<String> places = answer.get("hits").findValuesAsText("url");
    assertEquals(places.size(), places.stream().distinct().count(), "once each: " + places);
    JsonNode plain = search("nq 57&off=citation");
    assertEquals("found", plain.at("/hits/0/role").asText());
    assertEquals("art_1__part_II__cl_6__point_6-3", plain.at("/hits/0/eId").asText());
  }

  @Test
  void severalThatFitAreAllFirst() {
    JsonNode answer = search("06/VBHN-VPQH");
    assertEquals(
        List.of("06-vbhn-vpqh-2020", "06-vbhn-vpqh-2024"),
        answer.get("hits").findValuesAsText("id").stream().limit(2).sorted().toList());
  }

  /** Of a law of that name which only others cite there is no text to show the place in. */
  @Test
  void aPlaceThatIsHeldStandsBeforeAWorkThatIsNot(@TempDir Path other) throws Exception {
    LegalDocument law =
        document(
            "QUỐC HỘI\nLuật số: 1/2024/QH15\nHà Nội, ngày 18 tháng 01 năm 2024\nLUẬT\nTHỬ MÁY\n"
                + "Điều 1. Phạm vi\n1. Luật này nói về máy.\n2. Máy cũ không tính.\n");
    LegalDocument citing =
        document(
            "CHÍNH PHỦ\nSố: 2/2015/NĐ-CP\nHà Nội, ngày 02 tháng 3 năm 2015\nNGHỊ ĐỊNH\nVề máy thử\n"
                + "Căn cứ Luật Thử máy số 2/2013/QH13 ngày 29 tháng 11 năm 2013;\n"
                + "Điều 1. Phạm vi\nNghị định này nói về máy.\n");
    try (TestServer laws = TestServer.of(other, List.of(law, citing))) {
      String words = URLEncoder.encode("khoản 2 Điều 1 Luật Thử máy", StandardCharsets.UTF_8);
      JsonNode hits =
          new ObjectMapper().readTree(laws.get("/api/v1/search?q=" + words).body()).get("hits");
      assertEquals("/van-ban/1-2024-qh15/art_1__cl_2", hits.at("/0/url").asText());
      assertEquals("/van-ban/2-2013-qh13", hits.at("/1/url").asText());
      assertEquals("meant", hits.at("/1/role").asText());
    }
  }

  private static LegalDocument document(String text) {
    return switch (Parser.parse(PlainText.read(text))) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> throw new AssertionError(other.reason());
    };
  }

  @Test
  void aWorkThatIsNotHeldIsNoAnswerToAFilter() throws Exception {
    JsonNode answer = search("nq 57&has=deadline");
    assertEquals("[]", answer.get("understood").toString());
  }

  private static List<String> kinds(JsonNode answer) {
    return answer.get("understood").findValuesAsText("kind");
  }

  private static JsonNode search(String q) {
    int more = q.indexOf("&off") > 0 ? q.indexOf("&off") : q.indexOf("&has");
    String words = more > 0 ? q.substring(0, more) : q;
    String rest = more > 0 ? q.substring(more) : "";
    String encoded = URLEncoder.encode(words, StandardCharsets.UTF_8);
    try {
      var answer = server.get("/api/v1/search?q=" + encoded + rest);
      assertEquals(200, answer.statusCode(), answer.body());
      return new ObjectMapper().readTree(answer.body());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> lines(String resource) throws IOException {
    try (var file = CitationSearchTest.class.getResourceAsStream(resource);
        var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.lines().collect(Collectors.toList());
    }
  }
}
