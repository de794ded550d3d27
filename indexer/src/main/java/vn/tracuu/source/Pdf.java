package vn.tracuu.source;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF by where its letters stand: lines, columns of the head, running heads, page numbers.
 *
 * <p>Example: "CHÍNH PHỦ" and "CỘNG HÒA XÃ HỘI ..." on one height are two cells. The surprise: a
 * scan has no letters at all; they are recognised where that is installed.
 */
final class Pdf implements Format {
  private static final int MOST_PAGES = 3000;

  /** A page of a scan may bear a stamp of a few letters, never this many. */
  private static final int FEWEST_LETTERS_A_PAGE = 40;

  @Override
  public String ending() {
    return "pdf";
  }

  @Override
  public boolean isOf(FileContent file) {
    return file.start(1024).contains("%pdf-");
  }

  @Override
  public SourceText read(FileContent file) throws UnreadableException {
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new UnreadableException(
            "PDF có hơn " + MOST_PAGES + " trang; hãy tách thành nhiều tệp");
      }
      List<PdfPage> pages = PdfLetters.pages(document);
      long letters = pages.stream().mapToLong(PdfPage::letters).sum();
      if (letters < (long) FEWEST_LETTERS_A_PAGE * pages.size()) {
        return scan(document, file);
      }
      BlockWriter writer = new BlockWriter();
      new PdfBlocks(writer).write(pages);
      return writer.finish();
    } catch (InvalidPasswordException e) {
      throw new UnreadableException("PDF có mật khẩu; hãy gỡ mật khẩu rồi thêm lại", e);
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableException("PDF hỏng hoặc thiếu phần cuối; hãy tải lại tệp", e);
    }
  }

  private static SourceText scan(PDDocument document, FileContent file) throws IOException {
    if (document.getNumberOfPages() == 0) {
      throw new UnreadableException("PDF không có trang nào; hãy tải lại tệp");
    }
    if (!Tesseract.isInstalled()) {
      throw new UnreadableException(
          "bản quét, cần nhận dạng chữ; hãy cài bằng lệnh: " + Tesseract.INSTALL);
    }
    return PlainText.read(Tesseract.read(document, file::step)).recognised();
  }
}
