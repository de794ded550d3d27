package vn.tracuu.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What is written is read back by programs of others. */
class FilesTest {
  @TempDir private Path folder;
  private List<RegisterRow> rows;

  @BeforeEach
  void readRegister() throws IOException {
    rows = TestRegister.rows(folder, RegisterRequest.ALL);
  }

  @Test
  void csvIsReadBackCellByCell() throws IOException {
    String csv = new String(CsvFile.of(rows, TestRegister.HOST), StandardCharsets.UTF_8);
    assertTrue(csv.startsWith("\uFEFF") && csv.endsWith("\r\n"));
    List<CSVRecord> records =
        CSVFormat.RFC4180.parse(new StringReader(csv.substring(1))).getRecords();
    assertEquals(rows.size() + 1, records.size());
    assertEquals("Cơ quan chủ trì", records.getFirst().get(0));
    for (int i = 0; i < rows.size(); i++) {
      assertEquals(12, records.get(i + 1).size());
      assertEquals(CsvFile.harmless(rows.get(i).task()), records.get(i + 1).get(2));
      assertEquals(rows.get(i).dueWords(), records.get(i + 1).get(3));
    }
  }

  @ParameterizedTest
  @CsvSource({"=1+1,\"'=1+1\"", "+84,\"'+84\"", "-5%,\"'-5%\"", "@a,\"'@a\"", "5%,5%"})
  void cellLikeFormulaIsMadeHarmless(String words, String cell) {
    assertEquals(cell.replace("\"", ""), CsvFile.harmless(words));
  }

  @Test
  void workbookIsReadBackWithDaysAndLinks() throws IOException {
    byte[] file = XlsxFile.of(rows, TestRegister.HOST);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      XSSFSheet sheet = book.getSheet("Sổ nhiệm vụ");
      assertEquals(rows.size(), sheet.getLastRowNum());
      assertTrue(sheet.getPaneInformation().isFreezePane());
      for (int i = 0; i < rows.size(); i++) {
        RegisterRow row = rows.get(i);
        assertEquals(row.task(), sheet.getRow(i + 1).getCell(2).getStringCellValue());
        XSSFCell day = sheet.getRow(i + 1).getCell(5);
        if (row.due().isPresent()) {
          assertEquals(row.due().get(), day.getLocalDateTimeCellValue().toLocalDate());
        }
        assertEquals(
            TestRegister.HOST + RegisterRows.address(row),
            sheet.getRow(i + 1).getCell(9).getHyperlink().getAddress());
      }
    }
  }

  @Test
  void calendarIsReadBackWithRecurringEvents() {
    ICalendar calendar = Biweekly.parse(calendar()).first();
    assertTrue(calendar.validate(ICalVersion.V2_0).isEmpty());
    List<VEvent> events = calendar.getEvents();
    List<String> ids = events.stream().map(event -> event.getUid().getValue()).toList();
    assertEquals(ids.size(), new HashSet<>(ids).size());
    VEvent once = event(events, "đến 30/9/2025");
    assertEquals(LocalDate.of(2025, 9, 30), day(once));
    assertTrue(once.getDescription().getValue().contains("mục 5.1 phần II Điều 1"));
    Recurrence monthly = event(events, "trước ngày 18 hàng tháng").getRecurrenceRule().getValue();
    assertEquals(Frequency.MONTHLY, monthly.getFrequency());
    assertEquals(List.of(18), monthly.getByMonthDay());
    assertTrue(once.getSummary().getValue().startsWith("mốc rà soát: "));
    assertEquals(Instant.parse("2025-01-19T17:00:00Z"), stamp(once));
  }

  @Test
  void linesOfCalendarAreFolded() {
    int longest =
        calendar()
            .lines()
            .mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length)
            .max()
            .orElse(0);
    assertTrue(longest <= 75, "octets: " + longest);
  }

  /** Nothing but the order itself makes an event another one. */
  @Test
  void calendarIsTheSameWheneverItIsMade() {
    assertEquals(calendar(), calendar());
  }

  private static Instant stamp(VEvent event) {
    return event.getDateTimeStamp().getValue().toInstant();
  }

  private String calendar() {
    byte[] file = IcsFile.of(rows, "Sổ nhiệm vụ", TestRegister.HOST);
    return new String(file, StandardCharsets.UTF_8);
  }

  private static VEvent event(List<VEvent> events, String words) {
    return events.stream()
        .filter(event -> event.getSummary().getValue().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate day(VEvent event) {
    DateTimeComponents printed = event.getDateStart().getValue().getRawComponents();
    return LocalDate.of(printed.getYear(), printed.getMonth(), printed.getDate());
  }

  @Test
  void feedIsReadBack() throws IOException, ParserConfigurationException, SAXException {
    byte[] file = AtomFile.of(rows, "Sở <Y tế> & khác", TestRegister.HOST + "/co-quan/a?b=c&d");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document feed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
    NodeList titles = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "title");
    assertEquals(rows.size() + 1, titles.getLength());
    assertEquals("Sở <Y tế> & khác", titles.item(0).getTextContent());
  }

  @Test
  void jsonHoldsEveryDirective() throws IOException {
    JsonNode file = new ObjectMapper().readTree(JsonFile.of(rows, TestRegister.HOST));
    long directives = rows.stream().map(RegisterRow::entry).distinct().count();
    assertEquals(directives, file.get("total").longValue());
    assertEquals(directives, file.get("directives").size());
    String url = file.get("directives").get(0).get("url").textValue();
    assertTrue(url.startsWith(TestRegister.HOST + "/van-ban/161-qd-ubnd-son-la-2025/art_"), url);
  }
}
