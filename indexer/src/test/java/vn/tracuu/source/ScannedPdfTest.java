package vn.tracuu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import vn.tracuu.Bench;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.structure.Parsed;
import vn.tracuu.structure.Parser;

/** A decision that is nothing but pictures of its pages, as a scanner makes it. */
class ScannedPdfTest {
  private static final List<String> PAGE =
      List.of(
          "ỦY BAN NHÂN DÂN",
          "TỈNH SƠN LA",
          "Số: 75/QĐ-UBND",
          "Sơn La, ngày 12 tháng 3 năm 2026",
          "",
          "QUYẾT ĐỊNH",
          "Về việc phê duyệt kế hoạch kiểm tra",
          "",
          "Điều 1. Phê duyệt kế hoạch kiểm tra năm 2026.",
          "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.");

  @Test
  void lettersAreRecognisedAndTheTextIsMarkedSo() throws IOException {
    if (!Tesseract.isInstalled()) {
      Bench.missing("tesseract with Vietnamese: " + Tesseract.INSTALL);
    }
    AtomicInteger steps = new AtomicInteger();
    SourceText text =
        SourceFile.read(new FileContent("quet.pdf", scan()).telling(steps::incrementAndGet));
    assertTrue(text.isRecognised());
    assertEquals("pdf", text.format());
    assertEquals(1, steps.get());
    LegalDocument document =
        switch (Parser.parse(text)) {
          case Parsed.Document found -> found.document();
          case Parsed.NotADocument other -> throw new AssertionError(text.text());
        };
    assertTrue(document.provenance().isRecognised());
    assertEquals("75/QĐ-UBND", document.work().number(), text.text());
    assertEquals("2026-03-12", document.work().date().orElseThrow().toString());
    assertEquals(2, document.provisions().size(), text.text());
  }

  private static byte[] scan() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(
            LosslessFactory.createFromImage(document, picture()),
            0,
            0,
            PDRectangle.A4.getWidth(),
            PDRectangle.A4.getHeight());
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static BufferedImage picture() {
    BufferedImage image = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.setColor(Color.BLACK);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setFont(new Font(Font.SERIF, Font.PLAIN, 40));
    for (int i = 0; i < PAGE.size(); i++) {
      pen.drawString(PAGE.get(i), 180, 240 + 70 * i);
    }
    pen.dispose();
    return image;
  }
}
