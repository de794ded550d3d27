package vn.tracuu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.Bench;

/** Broken and hostile files are refused with a reason in Vietnamese, in bounded time and memory. */
class HostileFilesTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @Test
  void zipBomb() throws IOException {
    assertRefused(
        "bom.docx", docx(out -> repeat(out, "<w:p><w:r><w:t>a</w:t></w:r></w:p>", 6_000_000)));
  }

  @Test
  void entityBombAndExternalEntities() throws IOException {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"x\">&b;&c;</w:document>";
    assertRefused("thuc-the.docx", docx(out -> out.write(bomb.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void nestedTables() throws IOException {
    String page = "<html><body>" + "<table><tr><td>".repeat(10_000) + "Điều 1. Phạm vi";
    SourceText text =
        assertTimeoutPreemptively(
            LIMIT, () -> read("long.html", page.getBytes(StandardCharsets.UTF_8)));
    assertTrue(text.text().contains("Điều 1. Phạm vi"));
  }

  @Test
  void scriptsAndStylesAreNotRead() throws IOException {
    String page =
        "<html><body><script>alert(1)</script><style>p{}</style><p onclick=\"x()\">Điều 1. Phạm vi</p>"
            + "<svg><text>ẩn</text></svg></body></html>";
    String text = read("trang.html", page.getBytes(StandardCharsets.UTF_8)).text();
    assertTrue(text.contains("Điều 1. Phạm vi"));
    assertFalse(text.contains("alert") || text.contains("onclick") || text.contains("ẩn"));
  }

  @Test
  void truncatedFiles() throws IOException {
    byte[] word = docx(out -> repeat(out, "<w:p/>", 1000));
    assertRefused("cut.docx", Arrays.copyOf(word, word.length / 2));
    assertRefused("cut.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4});
    assertRefused("cut.pdf", "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void emptyFilesAndArchivesAreToldAsSuch(@TempDir Path folder) throws IOException {
    Path empty = Files.createFile(folder.resolve("rong.txt"));
    Path archive = folder.resolve("nhieu-tep.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      entry(zip, "a.txt");
      zip.write("một tệp".getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(
        "tệp rỗng; hãy lưu hoặc tải lại từ nơi có văn bản",
        assertThrows(UnreadableException.class, () -> SourceFile.read(empty)).getMessage());
    UnreadableException refused =
        assertThrows(UnreadableException.class, () -> SourceFile.read(archive));
    assertTrue(refused.getMessage().startsWith("là tệp nén"), refused + ", " + refused.getCause());
  }

  @Test
  void aPdfAndADocxWithAPasswordAreToldAsSuch() throws Exception {
    assertEquals(
        "PDF có mật khẩu; hãy gỡ mật khẩu rồi thêm lại",
        assertRefused("mat-khau.pdf", pdf(3, "mat-khau")));
    String locked = "tệp Word có mật khẩu; hãy mở bằng Word, gỡ mật khẩu rồi thêm lại";
    for (EncryptionMode mode : List.of(EncryptionMode.agile, EncryptionMode.standard)) {
      assertEquals(locked, assertRefused("mat-khau.docx", docx(mode)), mode.toString());
    }
  }

  @Test
  void aDocWithAPasswordIsToldAsSuch() throws IOException {
    assertEquals(
        "tệp Word có mật khẩu; hãy mở bằng Word, gỡ mật khẩu rồi thêm lại",
        assertRefused("mat-khau.doc", doc(Bench.path("documents/doc/_147301_-31.VBHN.VPQH.doc"))));
  }

  @Test
  void tablesOfExcelAndRichTextAreToldAsSuch() throws IOException {
    for (Workbook table : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
      table.createSheet("Điều 1").createRow(0).createCell(0).setCellValue("Điều 1. Phạm vi");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      table.write(bytes);
      table.close();
      assertEquals(Docx.NOT_WORD, assertRefused("bang.doc", bytes.toByteArray()));
    }
    byte[] rich = "{\\rtf1\\ansi \\b Dieu 1. Pham vi}".getBytes(StandardCharsets.US_ASCII);
    assertEquals("là tệp RTF; hãy mở bằng Word và lưu thành DOCX", assertRefused("luat.doc", rich));
  }

  @Test
  void pdfOfAHundredThousandPages() throws IOException {
    assertRefused("day.pdf", pdf(100_000, ""));
  }

  @Test
  void pdfWithoutLettersNeedsRecognition() throws IOException {
    System.setProperty("tracuu.tesseract", "no-such-program");
    try {
      String reason = assertRefused("quet.pdf", pdf(2, ""));
      assertTrue(
          reason.contains("cần nhận dạng chữ") && reason.contains(Tesseract.INSTALL), reason);
    } finally {
      System.clearProperty("tracuu.tesseract");
    }
  }

  @Test
  void fileOfTwoGigabytes(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("lon.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(2L << 30);
    }
    UnreadableException refused =
        assertThrows(UnreadableException.class, () -> SourceFile.read(file));
    assertTrue(refused.getMessage().contains("64 MB"), refused.getMessage());
  }

  @Test
  void wrongExtensionsAreReadByContent() throws IOException {
    byte[] page =
        "<html><body><p>Điều 1. Phạm vi</p></body></html>".getBytes(StandardCharsets.UTF_8);
    assertTrue(read("trang.doc", page).text().contains("Điều 1. Phạm vi"));
    assertRefused("anh.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
  }

  /** Damaged bytes give a text or a reason, never another failure. */
  @Test
  void damagedFilesNeverCrash() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (byte[] whole : List.of(docx(out -> repeat(out, "<w:p/>", 50)), pdf(2, ""), page())) {
      for (int round = 0; round < 40; round++) {
        byte[] damaged = whole.clone();
        for (int i = 0; i < 1 + round; i++) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        assertTimeoutPreemptively(LIMIT, () -> readOrRefuse(damaged), "seed " + seed);
      }
    }
  }

  private static byte[] page() {
    return "<html><body><table><tr><td>QUỐC HỘI</td></tr></table><p>Điều 1.</p></body></html>"
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void readOrRefuse(byte[] bytes) {
    try {
      read("hong.bin", bytes);
    } catch (UnreadableException refused) {
      assertFalse(refused.getMessage().isBlank());
    }
  }

  private static String assertRefused(String name, byte[] bytes) {
    UnreadableException refused =
        assertTimeoutPreemptively(
            LIMIT, () -> assertThrows(UnreadableException.class, () -> read(name, bytes), name));
    return refused.getMessage();
  }

  private static SourceText read(String name, byte[] bytes) throws UnreadableException {
    return SourceFile.read(name, bytes);
  }

  private interface Body {
    void writeTo(ZipOutputStream out) throws IOException;
  }

  private static void repeat(ZipOutputStream out, String words, int times) throws IOException {
    out.write("<w:document xmlns:w=\"http://x\"><w:body>".getBytes(StandardCharsets.UTF_8));
    byte[] bytes = words.repeat(1000).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < times / 1000; i++) {
      out.write(bytes);
    }
    out.write("</w:body></w:document>".getBytes(StandardCharsets.UTF_8));
  }

  /** The smallest package that says it is a DOCX. */
  private static byte[] docx(Body body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      entry(zip, "[Content_Types].xml");
      zip.write(
          ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                  + " Extension=\"rels\""
                  + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                  + " PartName=\"/word/document.xml\""
                  + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")
              .getBytes(StandardCharsets.UTF_8));
      entry(zip, "_rels/.rels");
      zip.write(
          ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                  + " Id=\"r1\""
                  + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                  + " Target=\"word/document.xml\"/></Relationships>")
              .getBytes(StandardCharsets.UTF_8));
      entry(zip, "word/document.xml");
      body.writeTo(zip);
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
  }

  private static byte[] docx(EncryptionMode mode) throws IOException, GeneralSecurityException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem();
        XWPFDocument document = new XWPFDocument()) {
      Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
      encryptor.confirmPassword("mat-khau");
      document.createParagraph().createRun().setText("Điều 1. Phạm vi");
      try (OutputStream content = encryptor.getDataStream(file)) {
        document.write(content);
      }
      file.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  /** A file of Word 97, written anew with a password. */
  private static byte[] doc(Path open) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HWPFDocument document = new HWPFDocument(Files.newInputStream(open))) {
      Biff8EncryptionKey.setCurrentUserPassword("mat-khau");
      document.write(bytes);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf(int pages, String password) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage());
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }
}
