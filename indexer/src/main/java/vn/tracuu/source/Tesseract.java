package vn.tracuu.source;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Recognises the letters of a scan by the program {@code tesseract} with its Vietnamese data, a
 * page at a time in a process of its own.
 *
 * <p>The surprise: it is asked for one column, for a page of a decision has two only in its head,
 * and those are told apart by the lines.
 */
final class Tesseract {
  /** What a Debian machine needs. */
  static final String INSTALL = "apt-get install tesseract-ocr tesseract-ocr-vie";

  private static final int MOST_PAGES = 300;
  private static final int DOTS_PER_INCH = 300;
  private static final int LARGEST_PAGE = 6000;
  private static final int POINTS_PER_INCH = 72;
  private static final int SECONDS_A_PAGE = 60;

  private final PDDocument document;

  private Tesseract(PDDocument document) {
    this.document = document;
  }

  /** The program is here, and so is its Vietnamese. */
  static boolean isInstalled() {
    try {
      Process process =
          new ProcessBuilder(program(), "--list-langs").redirectErrorStream(true).start();
      String languages =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 && languages.lines().anyMatch("vie"::equals);
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Under which name or where it is; {@code -Dtracuu.tesseract} says otherwise. */
  private static String program() {
    return System.getProperty("tracuu.tesseract", "tesseract");
  }

  /** The text of a scan, line by line; pages are parted by an empty line. */
  static String read(PDDocument document, Runnable step) throws IOException {
    if (document.getNumberOfPages() > MOST_PAGES) {
      throw new UnreadableException(
          "bản quét có hơn " + MOST_PAGES + " trang; hãy tách thành nhiều tệp");
    }
    return new Tesseract(document).text(step);
  }

  private String text(Runnable step) throws IOException {
    Path folder = Files.createTempDirectory("tracuu-ocr");
    Path picture = folder.resolve("page.png");
    try {
      StringBuilder text = new StringBuilder();
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        BufferedImage image = renderer.renderImageWithDPI(page, resolution(page), ImageType.GRAY);
        ImageIO.write(image, "png", picture.toFile());
        text.append(recognise(picture)).append('\n');
        step.run();
      }
      if (text.toString().isBlank()) {
        throw new UnreadableException("không nhận dạng được chữ nào; hãy quét lại rõ hơn");
      }
      return text.toString().replace('\f', '\n');
    } finally {
      Files.deleteIfExists(picture);
      Files.deleteIfExists(folder);
    }
  }

  /** A page of a few metres is made smaller: a picture must stay within memory. */
  private float resolution(int page) {
    var paper = document.getPage(page).getCropBox();
    float side = Math.max(1, Math.max(paper.getWidth(), paper.getHeight()));
    return Math.min(DOTS_PER_INCH, LARGEST_PAGE * POINTS_PER_INCH / side);
  }

  private static String recognise(Path picture) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(program(), picture.toString(), "stdout", "-l", "vie", "--psm", "4"));
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    Thread watch = Thread.ofVirtual().start(() -> stopWhenLate(process));
    try {
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new UnreadableException(
            "không nhận dạng được chữ của bản quét (lỗi hoặc quá lâu); hãy quét lại rõ hơn");
      }
      return text;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new UnreadableException("việc nhận dạng chữ bị dừng", stopped);
    } finally {
      watch.interrupt();
      process.destroyForcibly();
    }
  }

  private static void stopWhenLate(Process process) {
    try {
      if (!process.waitFor(SECONDS_A_PAGE, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException done) {
      Thread.currentThread().interrupt();
    }
  }
}
