package vn.tracuu.source;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tracuu.Bench;
import vn.tracuu.structure.Parser;

/**
 * Each format with bytes changed, cut, doubled and mixed: a text or a reason, never another
 * failure, and never for ever.
 *
 * <p>The seed is printed; {@code -Dtracuu.seed} runs it again.
 */
class FuzzTest {
  private static final Duration TIME = Duration.ofSeconds(4);
  private static final Duration ONE = Duration.ofSeconds(20);
  private static final String TEXT =
      "QUỐC HỘI\nLuật số: 1/2026/QH15\nLUẬT\nTHỬ\nCăn cứ Hiến pháp;\nChương I\nCHUNG\nĐiều 1. Phạm"
          + " vi\n1. Khoản một;\na) Điểm a;\n“Điều 2. Trích\n| 1 | Sơn La |\nĐiều 2. Hiệu lực./.\n";

  /** Recognising the letters of every damaged page would take all of the time. */
  @BeforeAll
  static void withoutRecognition() {
    System.setProperty("tracuu.tesseract", "no-such-program");
  }

  @AfterAll
  static void withRecognition() {
    System.clearProperty("tracuu.tesseract");
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "html", "docx", "pdf", "doc"})
  void neverCrashesAndNeverHangs(String format) throws Exception {
    long seed = Long.getLong("tracuu.seed", System.nanoTime());
    Random random = new Random(seed);
    byte[] whole = whole(format);
    long end = System.nanoTime() + TIME.toNanos();
    int rounds = 0;
    while (System.nanoTime() < end) {
      byte[] changed = change(whole, random);
      reads(format, changed, "seed " + seed + " round " + rounds);
      rounds++;
    }
    System.out.printf("%-4s %d rounds, seed %d%n", format, rounds, seed);
    assertTrue(rounds > 0);
  }

  private static void reads(String format, byte[] bytes, String where) throws Exception {
    ExecutorService executor =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    Future<?> reading = executor.submit(() -> read(format, bytes));
    try {
      reading.get(ONE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException late) {
      throw new AssertionError(format + " hangs, " + where, late);
    } catch (ExecutionException crashed) {
      throw new AssertionError(format + " crashes, " + where, crashed.getCause());
    } finally {
      executor.shutdownNow();
    }
  }

  private static Object read(String format, byte[] bytes) {
    try {
      return Parser.parse(SourceFile.read("a." + format, bytes));
    } catch (UnreadableException refused) {
      assertFalse(refused.getMessage().isBlank());
      return refused;
    }
  }

  /** Flips, cuts, doubles or moves a stretch, a few times over. */
  private static byte[] change(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int i = 0; i <= random.nextInt(6); i++) {
      int from = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, from + 1 + random.nextInt(64));
      switch (random.nextInt(5)) {
        case 0 -> bytes[from] = (byte) random.nextInt();
        case 1 ->
            bytes = join(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
        case 2 ->
            bytes = join(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
        case 3 -> Arrays.fill(bytes, from, to, (byte) random.nextInt());
        default -> bytes = random.nextInt(8) == 0 ? Arrays.copyOf(bytes, Math.max(1, from)) : bytes;
      }
      if (bytes.length == 0) {
        return new byte[] {1};
      }
    }
    return bytes;
  }

  private static byte[] join(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private static byte[] whole(String format) throws IOException {
    return switch (format) {
      case "html" -> page();
      case "docx" -> docx();
      case "pdf" -> pdf();
      case "doc" -> doc();
      default -> TEXT.getBytes(StandardCharsets.UTF_8);
    };
  }

  private static byte[] page() {
    String rows = TEXT.replace("\n", "</p><p>");
    return ("<!doctype html><html><body><table><tr><td>QUỐC HỘI</td></tr></table><p>"
            + rows
            + "</p>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      TEXT.lines().forEach(line -> document.createParagraph().createRun().setText(line));
      document.createTable(2, 2).getRow(0).getCell(0).setText("Sơn La");
      return bytes(document::write);
    }
  }

  private static byte[] pdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(70, 700);
        for (int i = 1; i < 12; i++) {
          content.showText("Dieu " + i + ". Quyet dinh nay co hieu luc ke tu ngay ky ban hanh.");
          content.newLineAtOffset(0, -20);
        }
        content.endText();
      }
      return bytes(document::save);
    }
  }

  /** No library here writes this format: one that was found is changed. */
  private static byte[] doc() throws IOException {
    return Files.readAllBytes(Bench.path("documents/doc/_147301_-31.VBHN.VPQH.doc"));
  }

  private interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing writing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.to(out);
    return out.toByteArray();
  }
}
