package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/** The register, its files and the agencies over real HTTP, as on 1 June 2025. */
class RegisterHttpTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String INVESTMENT = "?lead=so-ke-hoach-va-dau-tu&dueTo=2025-12-31";

  @TempDir static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.ofCorpus(folder, LocalDate.of(2025, 6, 1));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "csv, text/csv; charset=utf-8, attachment",
    "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, attachment",
    "ics, text/calendar; charset=utf-8, attachment",
    "atom, application/atom+xml; charset=utf-8, inline",
    "json, application/json, attachment"
  })
  void fileIsGivenWithItsTypeAndAVietnameseName(String word, String type, String how)
      throws Exception {
    HttpResponse<byte[]> file = bytes("/so-nhiem-vu." + word + "?agency=so-y-te");
    assertEquals(200, file.statusCode());
    assertEquals(type, file.headers().firstValue("content-type").orElseThrow());
    assertEquals(
        how
            + "; filename=\"so-nhiem-vu.%s\"; filename*=UTF-8''".formatted(word)
            + "S%E1%BB%95%20nhi%E1%BB%87m%20v%E1%BB%A5%20%E2%80%93%20S%E1%BB%9F%20Y%20t%E1%BA%BF."
            + word,
        file.headers().firstValue("content-disposition").orElseThrow());
  }

  /** The same filter gives the same rows in each. */
  @Test
  void everyFileHoldsTheSameRows() throws Exception {
    List<CSVRecord> csv = csv(INVESTMENT);
    assertEquals(3, csv.size() - 1);
    assertEquals("đến ngày 30/6/2025", csv.get(1).get(3));
    assertEquals("mốc rà soát", csv.get(1).get(4));
    try (XSSFWorkbook book =
        new XSSFWorkbook(
            new ByteArrayInputStream(bytes("/so-nhiem-vu.xlsx" + INVESTMENT).body()))) {
      XSSFSheet sheet = book.getSheet("Sổ nhiệm vụ");
      assertEquals(3, sheet.getLastRowNum());
      assertEquals("A1:L4", sheet.getCTWorksheet().getAutoFilter().getRef());
      assertEquals(
          LocalDate.of(2025, 6, 30),
          sheet.getRow(1).getCell(5).getLocalDateTimeCellValue().toLocalDate());
      assertEquals(csv.get(1).get(2), sheet.getRow(1).getCell(2).getStringCellValue());
    }
    ICalendar calendar = Biweekly.parse(text("/so-nhiem-vu.ics" + INVESTMENT)).first();
    assertEquals(3, calendar.getEvents().size());
    assertEquals(3, feed(INVESTMENT).getElementsByTagNameNS(ATOM, "entry").getLength());
    JsonNode json = json("/so-nhiem-vu.json" + INVESTMENT);
    assertEquals(1, json.get("total").intValue());
    assertEquals(3, json.at("/directives/0/deadlines").size());
    assertEquals(1, json("/api/v1/directives" + INVESTMENT).get("total").intValue());
    String page = text("/so-nhiem-vu" + INVESTMENT);
    assertTrue(
        page.contains("1 nhiệm vụ, 3 dòng (mỗi thời hạn một dòng), tính đến ngày 01/06/2025"),
        page);
  }

  private List<CSVRecord> csv(String query) throws Exception {
    String csv = text("/so-nhiem-vu.csv" + query);
    assertEquals('\uFEFF', csv.charAt(0));
    return CSVFormat.RFC4180.parse(new StringReader(csv.substring(1))).getRecords();
  }

  private Document feed(String query) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    byte[] atom = bytes("/so-nhiem-vu.atom" + query).body();
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(atom));
  }

  @Test
  void calendarIsToldWhole() throws Exception {
    String host = server.url("");
    assertEquals(
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//tracuu//So nhiem vu//VI
        X-WR-CALNAME:Sổ nhiệm vụ – Sở Kế hoạch và Đầu tư
        BEGIN:VEVENT
        UID:161-qd-ubnd-son-la-2025-art_1__part_II__cl_5__point_5-1__indent_1-%s@tracuu
        DTSTAMP:20250119T170000Z
        DTSTART;VALUE=DATE:20250630
        SUMMARY:mốc rà soát: đến ngày 30/6/2025 – Sở Kế hoạch và Đầu tư
        DESCRIPTION:Đợt 1: Rà soát\\, tham mưu thu hồi\\, điều chuyển vốn của dự án \
        chuyển tiếp đến ngày 30/6/2025 có kết quả giải ngân dưới 50%% kế hoạch vốn.\
        \\nmục 5.1 phần II Điều 1\\, 161/QĐ-UBND
        URL:%s/van-ban/161-qd-ubnd-son-la-2025/art_1__part_II__cl_5__point_5-1__indent_1
        TRANSP:TRANSPARENT
        END:VEVENT
        END:VCALENDAR
        """
            .formatted("72", host),
        unfolded(text("/so-nhiem-vu.ics?lead=so-ke-hoach-va-dau-tu&dueTo=2025-06-30")));
  }

  private static String unfolded(String calendar) {
    return calendar.replace("\r\n ", "").replace("\r\n", "\n");
  }

  @Test
  void directiveIsToldWhole() throws Exception {
    assertEquals(
        """
        {"total":4,"includes":[],"directives":[{"work":{"id":"161-qd-ubnd-son-la-2025",\
        "type":"Quyết định","number":"161/QĐ-UBND","date":"2025-01-20",\
        "title":"VỀ NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU THỰC HIỆN KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI \
        VÀ DỰ TOÁN NGÂN SÁCH NHÀ NƯỚC NĂM 2025"},"eId":"art_2__cl_3",\
        "where":"khoản 3 Điều 2","url":"/van-ban/161-qd-ubnd-son-la-2025/art_2__cl_3",\
        "leads":[{"agency":"so-thong-tin-va-truyen-thong","name":"Sở Thông tin và Truyền thông",\
        "printed":"Sở Thông tin và Truyền thông"}],"coordinators":[],\
        "tasks":["Sở Thông tin và Truyền thông hướng dẫn các cơ quan báo chí, truyền thông và hệ \
        thống thông tin cơ sở trên địa bàn tỉnh thông tin, tuyên truyền toàn diện, đầy đủ nội \
        dung Quyết định này tới cán bộ, đảng viên và nhân dân tạo sự đồng thuận trong xã hội, \
        thực hiện thắng lợi các nhiệm vụ đặt ra."],"deadlines":[],"targets":[],\
        "readAs":"subject","readAsWords":"cơ quan là chủ ngữ của câu","doubtful":true,"cautions":[]}]}""",
        text("/api/v1/directives?agency=S%E1%BB%9F+TT%26TT&size=1&page=4&kin=no"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/api/v1/directives?agency=so-x, Không biết cơ quan “so-x”",
    "/api/v1/directives?dueTo=31/02/2025, Tham số dueTo không phải là ngày",
    "/api/v1/directives?sort=x, Không xếp theo “x” được",
    "/api/v1/directives?agency=so-y-te&lead=so-y-te, Sổ nhiệm vụ xem theo một cơ quan mỗi lần",
    "/so-nhiem-vu.json?lead=x, Không biết cơ quan “x”"
  })
  void whatCannotBeMeantIsRefusedInVietnamese(String address, String title) throws Exception {
    HttpResponse<String> answer = server.get(address);
    assertEquals(400, answer.statusCode());
    assertEquals(title, new ObjectMapper().readTree(answer.body()).get("title").textValue());
  }

  @Test
  void agencyIsToldWhole() throws Exception {
    assertEquals(
        """
        {"id":"bo-ngoai-giao","name":"Bộ Ngoại giao","forms":["BNG"],\
        "kind":"bộ, cơ quan ngang bộ","note":"","seenIn":["231/CĐ-TTg ngày 26/11/2025"],\
        "successors":[],"leads":[],"coordinates":[],"inherited":[],"next":[],\
        "directivesUrl":"/api/v1/directives?agency=bo-ngoai-giao"}""",
        text("/api/v1/agencies/bo-ngoai-giao"));
    JsonNode treasury = json("/api/v1/agencies/kho-bac-nha-nuoc-tinh");
    assertEquals(
        """
        [{"agency":"","name":"","url":"","function":"","place":"Sơn La","from":"","basis":"",\
        "source":[],"note":"Chưa xác minh."}]""",
        treasury.get("successors").toString());
    assertEquals(1, treasury.get("coordinates").size());
  }

  /** Religion follows its function: of Sở Nội vụ only 7.5 came to Sở Dân tộc và Tôn giáo. */
  @Test
  void functionIsInheritedAlone() throws Exception {
    JsonNode agency = json("/api/v1/agencies/so-dan-toc-va-ton-giao");
    assertEquals("Ban Dân tộc", agency.at("/inherited/0/from/name").textValue());
    assertEquals(
        "mục 7.4 phần II Điều 1", agency.at("/inherited/0/directives/0/where").textValue());
    assertEquals("Sở Nội vụ", agency.at("/inherited/1/from/name").textValue());
    assertEquals("tín ngưỡng, tôn giáo", agency.at("/inherited/1/from/function").textValue());
    assertEquals(1, agency.at("/inherited/1/directives").size());
    assertEquals(
        "mục 7.5 phần II Điều 1", agency.at("/inherited/1/directives/0/where").textValue());
    assertEquals(
        2, json("/api/v1/directives?agency=so-dan-toc-va-ton-giao").get("total").intValue());
    assertEquals(
        0, json("/api/v1/directives?agency=so-dan-toc-va-ton-giao&kin=no").get("total").intValue());
  }

  @Test
  void pageSaysWhatIsPastAndWhatIsOnlyLookedAt() throws Exception {
    String page = text("/so-nhiem-vu").replaceAll("\\s+", " ");
    assertTrue(
        page.contains(
            "<span class=\"kind\">Hạn:</span> <q>Trước ngày 15/02/2025</q>"
                + " <span class=\"relative\">đã qua hạn 3 tháng</span>"),
        page);
    assertTrue(
        page.contains(
            "<p class=\"due checkpoint\"> <span class=\"kind\">Mốc rà soát:</span>"
                + " <q>đến ngày 30/6/2025</q> <span class=\"relative\">còn 29 ngày</span>"),
        page);
    assertFalse(page.contains("Hạn:</span> <q>đến ngày 30/6/2025"));
    assertTrue(page.contains("<span class=\"relative\">kỳ tới: còn 17 ngày</span>"), page);
    assertTrue(page.contains("(cấp huyện kết thúc từ 01/7/2025)"));
  }

  /** Whether reports ordered for 2025 go on in 2026 the order does not tell, nor do we. */
  @Test
  void whatComesAgainIsToldWithItsDoubtAfterTheYearOfTheOrder(@TempDir Path later)
      throws Exception {
    try (TestServer next = TestServer.ofCorpus(later, LocalDate.of(2026, 11, 26))) {
      String page = next.get("/so-nhiem-vu").body().replaceAll("\\s+", " ");
      assertTrue(page.contains("kỳ tới: còn 22 ngày, nếu văn bản còn áp dụng"), page);
    }
    try (TestServer next = TestServer.ofCorpus(later, LocalDate.of(2027, 2, 1))) {
      String page = next.get("/so-nhiem-vu").body().replaceAll("\\s+", " ");
      assertTrue(page.contains("kỳ gần nhất tính được đã qua 45 ngày"), page);
    }
  }

  /** The filters of searches narrow the register down, too. */
  @ParameterizedTest(name = "{0} leaves {1}")
  @CsvSource({
    "type=Quy%E1%BA%BFt+%C4%91%E1%BB%8Bnh&lead=so-y-te, 1",
    "type=Lu%E1%BA%ADt, 0",
    "from=2025-02-01&lead=so-y-te, 0",
    "work=161-qd-ubnd-son-la-2025&lead=so-y-te, 1",
    "has=deadline&lead=so-y-te, 0"
  })
  void filtersOfSearchesAreThoseOfTheRegister(String filters, int count) throws Exception {
    assertEquals(count, json("/api/v1/directives?" + filters).get("total").intValue());
  }

  @Test
  void otherNamesAreTakenInAndSaidAndCanBeLeftOut() throws Exception {
    String page = text("/so-nhiem-vu?agency=so-tai-chinh").replaceAll("\\s+", " ");
    assertTrue(page.contains("Gồm cả việc giao cho: Sở Kế hoạch và Đầu tư."), page);
    assertTrue(page.contains("href=\"/so-nhiem-vu?agency=so-tai-chinh&amp;kin=no\""), page);
    String alone = text("/so-nhiem-vu?agency=so-tai-chinh&kin=no");
    assertFalse(alone.contains("30/6/2025"));
    assertTrue(alone.contains("Gồm cả cơ quan tiền thân và kế thừa"));
  }

  /** "Chủ trì" stood twice in a row, as its part and as the agency's. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "?agency=so-tai-chinh, 6, 0",
    "?agency=so-tai-chinh&kin=no, 2, 0",
    "?agency=kho-bac-nha-nuoc-tinh, 0, 1",
    "'', 0, 56"
  })
  void partOfTheAgencyAskedForIsMarkedAndSaidOnce(String query, int asked, int other)
      throws Exception {
    String page = text("/so-nhiem-vu" + query);
    assertEquals(asked, count(page, "<p class=\"part asked\">Chủ trì</p>"));
    assertEquals(other, count(page, "<p class=\"part\">Chủ trì</p>"));
    assertEquals(asked + other, count(page, ">Chủ trì</p>"));
  }

  private static int count(String page, String words) {
    return page.split(Pattern.quote(words), -1).length - 1;
  }

  @ParameterizedTest
  @CsvSource({
    "/so-nhiem-vu?dueFrom=2025-06-30, Hạn từ 30/06/2025",
    "/so-nhiem-vu?to=31/12/2025, Ban hành đến 31/12/2025",
    "/tim?q=von&dueFrom=2025-06-30, Thời hạn từ ngày: 30/06/2025"
  })
  void aDayThatIsAskedForIsToldAsReadersWriteIt(String address, String chip) throws Exception {
    String page = text(address);
    assertTrue(page.contains(chip), page);
  }

  @Test
  void whatIsNotEstablishedIsShownSo() throws Exception {
    assertTrue(text("/co-quan/kho-bac-nha-nuoc-tinh").contains("Cơ quan kế thừa: chưa xác minh."));
    assertEquals(404, server.get("/co-quan/khong-co").statusCode());
  }

  private static HttpResponse<byte[]> bytes(String address) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(server.url(address))).build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String text(String address) throws Exception {
    return new String(bytes(address).body(), StandardCharsets.UTF_8);
  }

  private static JsonNode json(String address) throws Exception {
    return new ObjectMapper().readTree(text(address));
  }
}
