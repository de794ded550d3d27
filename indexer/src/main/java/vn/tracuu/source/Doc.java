package vn.tracuu.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads the DOC of Word 97 to 2003: paragraphs and tables.
 *
 * <p>The surprise: what Word computes (page numbers, links) stands in the text as a command and its
 * result; the result alone is read.
 */
final class Doc implements Format {
  private static final String LOCKED =
      "tệp Word có mật khẩu; hãy mở bằng Word, gỡ mật khẩu rồi thêm lại";

  private static final char CELL_END = 7;
  private static final char LINE_BREAK = 11;
  private static final char FIELD = 19;
  private static final char FIELD_RESULT = 20;
  private static final char FIELD_END = 21;

  @Override
  public String ending() {
    return "doc";
  }

  @Override
  public boolean isOf(FileContent file) {
    return file.startsWith(0xD0, 0xCF, 0x11, 0xE0);
  }

  @Override
  public SourceText read(FileContent file) throws UnreadableException {
    try (POIFSFileSystem parts = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()));
        HWPFDocument document = new HWPFDocument(wordOf(parts))) {
      BlockWriter writer = new BlockWriter();
      range(document.getRange(), writer);
      range(document.getFootnoteRange(), writer);
      return writer.finish();
    } catch (UnreadableException e) {
      throw e;
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(LOCKED, e);
    } catch (IOException | OldFileFormatException e) {
      throw new UnreadableException(
          "không đọc được tệp DOC (hỏng hoặc quá cũ); hãy mở bằng Word và lưu thành DOCX", e);
    }
  }

  /** A DOCX with a password is a file of this kind, and so are tables of Excel. */
  private static DirectoryNode wordOf(POIFSFileSystem parts) throws UnreadableException {
    if (parts.getRoot().hasEntry(Decryptor.DEFAULT_POIFS_ENTRY)) {
      throw new UnreadableException(LOCKED);
    }
    if (!parts.getRoot().hasEntry("WordDocument")) {
      throw new UnreadableException(Docx.NOT_WORD);
    }
    return parts.getRoot();
  }

  private static void range(Range range, BlockWriter writer) {
    boolean isInTable = false;
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable() != isInTable) {
        isInTable = paragraph.isInTable();
        writer.mark(isInTable ? Block.Kind.TABLE : Block.Kind.TABLE_END);
      }
      paragraph(paragraph, writer);
    }
    if (isInTable) {
      writer.mark(Block.Kind.TABLE_END);
    }
  }

  private static void paragraph(Paragraph paragraph, BlockWriter writer) {
    String text = paragraph.text();
    if (paragraph.isTableRowEnd()) {
      writer.mark(Block.Kind.ROW);
      return;
    }
    writer.addParagraph(shown(text));
    if (paragraph.isInTable() && text.indexOf(CELL_END) >= 0) {
      writer.mark(Block.Kind.CELL);
    }
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    int commands = 0;
    for (char c : text.toCharArray()) {
      switch (c) {
        case FIELD -> commands++;
        case FIELD_RESULT, FIELD_END -> commands = Math.max(0, commands - 1);
        case LINE_BREAK -> shown.append('\n');
        case CELL_END, '\r', '\f' -> {}
        default -> {
          if (commands == 0) {
            shown.append(c);
          }
        }
      }
    }
    return shown.toString().strip();
  }
}
