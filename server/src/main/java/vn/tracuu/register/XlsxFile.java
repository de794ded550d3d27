package vn.tracuu.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The register as a workbook of one sheet (ECMA-376): days are days, the head stays in sight, every
 * column can be filtered, places are links.
 *
 * <p>Words are inline strings, which no program takes for a formula.
 */
public final class XlsxFile {
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final List<Column> columns;
  private final List<String> links = new ArrayList<>();
  private final StringBuilder hyperlinks = new StringBuilder();

  private XlsxFile(List<Column> columns) {
    this.columns = columns;
  }

  /** The file. */
  public static byte[] of(List<RegisterRow> rows, String host) {
    XlsxFile file = new XlsxFile(Column.all(host));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      String sheet = file.sheet(rows);
      put(zip, "[Content_Types].xml", contentTypes());
      put(zip, "_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
      put(zip, "xl/workbook.xml", workbook());
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          relations(
              relation("rId1", "worksheet", "worksheets/sheet1.xml")
                  + relation("rId2", "styles", "styles.xml")));
      put(zip, "xl/styles.xml", styles());
      put(zip, "xl/worksheets/sheet1.xml", sheet);
      put(zip, "xl/worksheets/_rels/sheet1.xml.rels", file.linkRelations());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private String sheet(List<RegisterRow> rows) {
    StringBuilder cells = new StringBuilder(row(1, head()));
    for (int i = 0; i < rows.size(); i++) {
      cells.append(row(i + 2, cells(rows.get(i), i + 2)));
    }
    String range = "A1:" + name(columns.size() - 1) + (rows.size() + 1);
    return XML
        + "<worksheet xmlns=\"%s\" xmlns:r=\"%s\">".formatted(MAIN, RELATIONS)
        + "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
        + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
        + widths()
        + "<sheetData>"
        + cells
        + "</sheetData><autoFilter ref=\"%s\"/>".formatted(range)
        + (links.isEmpty() ? "" : "<hyperlinks>" + hyperlinks + "</hyperlinks>")
        + "<pageSetup paperSize=\"9\" orientation=\"landscape\"/></worksheet>";
  }

  private String widths() {
    StringBuilder widths = new StringBuilder("<cols>");
    for (int i = 0; i < columns.size(); i++) {
      widths.append(
          "<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>"
              .formatted(i + 1, i + 1, columns.get(i).width()));
    }
    return widths.append("</cols>").toString();
  }

  private String head() {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      cells.append(words(name(i) + 1, columns.get(i).name(), 1));
    }
    return cells.toString();
  }

  private String cells(RegisterRow row, int number) {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      Column.Value value = columns.get(i).value().apply(row);
      String place = name(i) + number;
      cells.append(
          value.day().map(day -> day(place, day)).orElseGet(() -> words(place, value.words(), 3)));
      value.link().ifPresent(link -> link(place, link));
    }
    return cells.toString();
  }

  private void link(String place, String address) {
    links.add(address);
    hyperlinks.append("<hyperlink ref=\"%s\" r:id=\"rId%d\"/>".formatted(place, links.size()));
  }

  private String linkRelations() {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < links.size(); i++) {
      all.append(
          "<Relationship Id=\"rId%d\" Type=\"%s/hyperlink\" Target=\"%s\" TargetMode=\"External\"/>"
              .formatted(i + 1, RELATIONS, Xml.text(links.get(i))));
    }
    return relations(all.toString());
  }

  private static String row(int number, String cells) {
    return "<row r=\"%d\">%s</row>".formatted(number, cells);
  }

  private static String words(String place, String words, int style) {
    return "<c r=\"%s\" t=\"inlineStr\" s=\"%d\"><is><t xml:space=\"preserve\">%s</t></is></c>"
        .formatted(place, style, Xml.text(words));
  }

  private static String day(String place, LocalDate day) {
    return "<c r=\"%s\" s=\"2\"><v>%d</v></c>"
        .formatted(place, ChronoUnit.DAYS.between(DAY_ZERO, day));
  }

  private static String name(int column) {
    return String.valueOf((char) ('A' + column));
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, RELATIONS, type, target);
  }

  private static String relations(String all) {
    return XML + "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(PACKAGE, all);
  }

  private static String contentTypes() {
    String sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return XML
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
        + "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + override("/xl/workbook.xml", sheet + "sheet.main+xml")
        + override("/xl/worksheets/sheet1.xml", sheet + "worksheet+xml")
        + override("/xl/styles.xml", sheet + "styles+xml")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, type);
  }

  private static String workbook() {
    return XML
        + "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(MAIN, RELATIONS)
        + "<sheet name=\"Sổ nhiệm vụ\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
  }

  /** 0 plain, 1 head, 2 day, 3 words that wrap. */
  private static String styles() {
    return XML
        + "<styleSheet xmlns=\"%s\">".formatted(MAIN)
        + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
        + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Times New Roman\"/></font>"
        + "<font><b/><sz val=\"11\"/><name val=\"Times New Roman\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border/></borders>"
        + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
        + "<cellXfs count=\"4\"><xf/><xf fontId=\"1\" applyFont=\"1\"/>"
        + "<xf numFmtId=\"164\" applyNumberFormat=\"1\"/>"
        + "<xf applyAlignment=\"1\"><alignment wrapText=\"1\" vertical=\"top\"/></xf></cellXfs>"
        + "</styleSheet>";
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
