package vn.tracuu.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.nodes.Entities;

/** A document written by a program in a format and read again. */
public final class WrittenFile {
  private WrittenFile() {}

  /** Left cell, right cell, paragraphs. */
  public static SourceText docx(List<List<String>> parts) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFTableRow head = document.createTable(1, 2).getRow(0);
      cell(head.getCell(0), parts.get(0));
      cell(head.getCell(1), parts.get(1));
      parts.get(2).forEach(line -> document.createParagraph().createRun().setText(line));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return SourceFile.read("viet-lai.docx", bytes.toByteArray());
    }
  }

  /** The same parts as a page. */
  public static SourceText html(List<List<String>> parts) throws IOException {
    StringBuilder page = new StringBuilder("<!doctype html><meta charset=utf-8><table><tr>");
    page.append("<td>").append(paragraphs(parts.get(0))).append("</td>");
    page.append("<td>").append(paragraphs(parts.get(1))).append("</td></tr></table>");
    page.append(paragraphs(parts.get(2)));
    return SourceFile.read("viet-lai.html", page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void cell(XWPFTableCell cell, List<String> lines) {
    lines.forEach(line -> cell.addParagraph().createRun().setText(line));
  }

  private static String paragraphs(List<String> lines) {
    StringBuilder page = new StringBuilder();
    lines.forEach(line -> page.append("<p>").append(Entities.escape(line)).append("</p>\n"));
    return page.toString();
  }
}
