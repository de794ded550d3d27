package vn.tracuu.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * Reads Word's DOCX: paragraphs, tables and the numbers that Word gives by itself.
 *
 * <p>The surprise: a number such as "Điều 5." may stand nowhere in the text but in the list's
 * definition; it is written out here as Word shows it. Text that was deleted under change tracking
 * is not shown and not read.
 */
final class Docx implements Format {
  static final String NOT_WORD =
      "là bảng tính, trình chiếu hoặc tệp khác, không phải tệp Word; hãy lưu thành PDF hoặc DOCX rồi thêm lại";

  /** The main parts of Excel and PowerPoint; a package names its parts uncompressed. */
  private static final List<String> OTHER_PARTS = List.of("xl/workbook", "ppt/presentation");

  private static final long LARGEST_PART = 128L << 20;
  private static final double SMALLEST_RATIO = 0.005;

  @Override
  public String ending() {
    return "docx";
  }

  @Override
  public boolean isOf(FileContent file) {
    return file.startsWith('P', 'K', 3, 4);
  }

  @Override
  public SourceText read(FileContent file) throws UnreadableException {
    ZipSecureFile.setMinInflateRatio(SMALLEST_RATIO);
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.bytes()))) {
      BlockWriter writer = new BlockWriter();
      DocxNumbers numbers = new DocxNumbers();
      for (IBodyElement element : document.getBodyElements()) {
        element(element, writer, numbers);
      }
      footnotes(document, writer, numbers);
      document.getHeaderList().forEach(header -> aside(header, writer));
      return writer.finish();
    } catch (NotOfficeXmlFileException | POIXMLException e) {
      throw new UnreadableException(
          isOther(file)
              ? NOT_WORD
              : "là tệp nén hoặc tệp DOCX hỏng; nếu là tệp nén, hãy giải nén rồi thêm từng tệp",
          e);
    } catch (IOException e) {
      throw new UnreadableException(
          "không đọc được tệp DOCX (hỏng, có mật khẩu hoặc nén quá mức); hãy mở bằng Word và lưu lại",
          e);
    }
  }

  private static boolean isOther(FileContent file) {
    String bytes = new String(file.bytes(), StandardCharsets.ISO_8859_1);
    return OTHER_PARTS.stream().anyMatch(bytes::contains);
  }

  private static void element(IBodyElement element, BlockWriter writer, DocxNumbers numbers) {
    switch (element) {
      case XWPFParagraph paragraph -> paragraph(paragraph, writer, numbers);
      case XWPFTable table -> table(table, writer, numbers);
      case XWPFSDT content -> writer.add(Block.Kind.PARAGRAPH, content.getContent().getText());
      default -> {}
    }
  }

  private static void paragraph(XWPFParagraph paragraph, BlockWriter writer, DocxNumbers numbers) {
    StringBuilder text = new StringBuilder();
    for (IRunElement run : paragraph.getIRuns()) {
      text.append(
          switch (run) {
            case XWPFRun words -> words.text();
            case XWPFSDT content -> content.getContent().getText();
            default -> "";
          });
    }
    String number = text.toString().isBlank() ? "" : numbers.next(paragraph);
    writer.addParagraph(number + text);
  }

  private static void table(XWPFTable table, BlockWriter writer, DocxNumbers numbers) {
    writer.mark(Block.Kind.TABLE);
    for (XWPFTableRow row : table.getRows()) {
      for (XWPFTableCell cell : row.getTableCells()) {
        for (IBodyElement element : cell.getBodyElements()) {
          element(element, writer, numbers);
        }
        writer.mark(Block.Kind.CELL);
      }
      writer.mark(Block.Kind.ROW);
    }
    writer.mark(Block.Kind.TABLE_END);
  }

  private static void footnotes(XWPFDocument document, BlockWriter writer, DocxNumbers numbers) {
    for (XWPFFootnote note : document.getFootnotes()) {
      for (XWPFParagraph paragraph : note.getParagraphs()) {
        if (!paragraph.getText().isBlank()) {
          writer.add(Block.Kind.PARAGRAPH, "[" + note.getId() + "] " + paragraph.getText().strip());
        }
      }
    }
  }

  private static void aside(XWPFHeader header, BlockWriter writer) {
    if (!header.getText().isBlank()) {
      writer.add(Block.Kind.ASIDE, header.getText().strip());
    }
  }
}
