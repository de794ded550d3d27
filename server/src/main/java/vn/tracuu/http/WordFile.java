package vn.tracuu.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.tracuu.model.LegalDocument;

/**
 * A document as a Word file on A4, numbering as printed, headings known to Word's outline.
 *
 * <p>Margins and type follow Decree 30/2020/NĐ-CP, annex I: 20 mm above and below, 30 mm on the
 * left, 15 mm on the right, Times New Roman of 13 points.
 */
final class WordFile {
  private static final String FONT = "Times New Roman";
  private static final int POINTS = 13;
  private static final int SMALL = 9;
  private static final int DEEPEST_OUTLINE = 8;
  private static final int SPACE_TWIPS = 120;

  private final XWPFDocument word = new XWPFDocument();

  private WordFile() {}

  static byte[] of(LegalDocument document, Downloads.Sheet sheet) {
    WordFile file = new WordFile();
    try (file.word) {
      file.page(sheet);
      PrintedLines.of(document).forEach(file::line);
      file.run(file.word.createParagraph(), Messages.of("site.notice"), SMALL).setItalic(true);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.word.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void page(Downloads.Sheet sheet) {
    CTSectPr section = word.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(twips(210)));
    size.setH(BigInteger.valueOf(twips(297)));
    CTPageMar margin = section.addNewPgMar();
    margin.setTop(BigInteger.valueOf(twips(20)));
    margin.setBottom(BigInteger.valueOf(twips(20)));
    margin.setLeft(BigInteger.valueOf(twips(30)));
    margin.setRight(BigInteger.valueOf(twips(15)));
    run(word.createHeader(HeaderFooterType.DEFAULT).createParagraph(), sheet.head(), SMALL);
    run(word.createFooter(HeaderFooterType.DEFAULT).createParagraph(), sheet.foot(), SMALL);
  }

  private static long twips(int millimetres) {
    return Math.round(millimetres / 25.4 * 1440);
  }

  private void line(PrintedLine line) {
    if (line.kind() == PrintedLine.Kind.TABLE) {
      table(line.rows());
      return;
    }
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setSpacingAfter(SPACE_TWIPS);
    XWPFRun run = run(paragraph, line.text(), POINTS);
    switch (line.kind()) {
      case CENTRED, SIGNATURE -> {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        run.setBold(true);
      }
      case BASIS -> run.setItalic(true);
      case HEADING -> {
        run.setBold(true);
        paragraph.setKeepNext(true);
        paragraph
            .getCTPPr()
            .addNewOutlineLvl()
            .setVal(BigInteger.valueOf(Math.min(line.depth() - 1, DEEPEST_OUTLINE)));
      }
      case PARAGRAPH, TABLE -> {}
    }
  }

  private void table(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    if (columns == 0) {
      return;
    }
    XWPFTable table = word.createTable(rows.size(), columns);
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        XWPFParagraph paragraph = table.getRow(row).getCell(column).getParagraphs().getFirst();
        run(paragraph, rows.get(row).get(column), POINTS);
      }
    }
  }

  private XWPFRun run(XWPFParagraph paragraph, String text, int points) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    run.setFontFamily(FONT);
    run.setFontSize(points);
    return run;
  }
}
