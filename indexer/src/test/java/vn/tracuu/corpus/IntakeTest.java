package vn.tracuu.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.corpus.Outcome.Kind;
import vn.tracuu.model.Expression;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.source.UnreadableException;

/** What becomes of files that are added. */
class IntakeTest {
  private static final String HEAD =
      "ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nSố: 7/QĐ-UBND\nSơn La, ngày 02 tháng 3 năm 2026\n"
          + "QUYẾT ĐỊNH\nVề việc thử\n";
  private static final String TEXT = HEAD + "Điều 1. Quyết định này để hoà giải./.\n";

  @TempDir private Path folder;
  private Path corpus;

  @BeforeEach
  void emptyCorpus() throws IOException {
    corpus = folder.resolve("corpus");
    Files.createDirectories(corpus.resolve("documents"));
  }

  @Test
  void aDocumentIsAddedWithItsOriginAndReadAgain() throws IOException {
    Path file = file("a.txt", TEXT);
    assertEquals(List.of(Kind.ADDED), add(file));
    Path held = corpus.resolve("documents/7-qd-ubnd-son-la-2026");
    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(held.resolve("source.txt")));
    Origin origin = Origin.beside(held).orElseThrow();
    assertEquals(Fingerprint.ofFile(file), origin.sha256());
    assertEquals(file.toString(), origin.from());
    LegalDocument document = only();
    assertEquals("7-qd-ubnd-son-la-2026", document.work().id());
    assertEquals(origin.sha256(), document.provenance().current().orElseThrow().sha256());
    assertFalse(document.provenance().isRecognised());
  }

  /** Spaces, tone placement and format are no other text; a word is. */
  @Test
  void theSameTextIsUnchangedAndAnotherOneIsKeptBesideTheFormer() throws IOException {
    String page = "<html><body><p>" + TEXT.strip().replace("\n", "</p><p>") + "</p></body></html>";
    assertEquals(
        List.of(Kind.ADDED, Kind.UNCHANGED, Kind.UNCHANGED, Kind.UNCHANGED),
        add(
            file("a.txt", TEXT),
            file("a.txt", TEXT),
            file("b.txt", TEXT.replace("hoà", "hòa").replace("này ", "này  ")),
            file("c.html", page)));
    assertEquals(List.of(Kind.UPDATED), add(file("d.txt", TEXT.replace("hoà giải", "đo"))));
    assertEquals(List.of(Kind.UNCHANGED), add(file("e.txt", TEXT.replace("hoà giải", "đo"))));
    assertEquals(List.of(Kind.UPDATED), add(file("f.txt", TEXT.replace("hoà giải", "đếm"))));
    List<Expression> texts = only().provenance().expressions();
    assertEquals(3, texts.size());
    assertEquals("source.txt", texts.getLast().file());
    assertTrue(texts.getFirst().file().matches("\\d{4}-\\d\\d-\\d\\d\\.2/source\\.txt"));
    assertTrue(only().provisions().getFirst().text().contains("đếm"));
  }

  /** What a site tells of a document in a few lines has its number, too. */
  @Test
  void aTextNotHalfAsLongIsToldSo() throws IOException {
    String article = "Điều 2. Sở Tài chính chủ trì, phối hợp với các sở rà soát việc thi hành.\n";
    add(file("a.txt", TEXT.replace("./.\n", ".\n" + article + article.replace("2.", "3."))));
    try (Intake intake = new Intake(corpus, "test")) {
      Outcome shorter = intake.add(Offer.of(file("b.txt", TEXT)));
      assertEquals(Kind.UPDATED, shorter.kind());
      assertTrue(
          shorter.words().matches(".*; ngắn hơn hẳn bản trước \\(\\d+ so với \\d+ ký tự\\): .*"),
          shorter.words());
      Outcome whole = intake.add(Offer.of(file("c.txt", TEXT.replace("hoà giải", "đo lường"))));
      assertFalse(whole.words().contains("ngắn hơn"), whole.words());
    }
  }

  /** Two offices of one province may give one number in one year. */
  @Test
  void anotherWorkWithTheSameAddressNamesItsIssuerToo() throws IOException {
    String commune = TEXT.replace("TỈNH SƠN LA", "XÃ CHIỀNG AN, TỈNH SƠN LA");
    assertEquals(List.of(Kind.ADDED, Kind.ADDED), add(file("a.txt", TEXT), file("b.txt", commune)));
    Corpus read = CorpusFolder.read(corpus, name -> {});
    assertEquals(List.of(), read.failures());
    assertEquals(
        CorpusFolder.list(corpus.resolve("documents")).stream()
            .map(one -> one.getFileName().toString())
            .toList(),
        read.documents().stream().map(one -> one.work().id()).toList());
  }

  /** Neither has a number or a title: the second one is no new text of the first. */
  @Test
  void textsWithoutNumberAndTitleAreWorksOfTheirOwn() throws IOException {
    String one = "Điều 1. Người thử máy.\n\nĐiều 2. Máy được thử.\n";
    assertEquals(
        List.of(Kind.ADDED, Kind.ADDED, Kind.UNCHANGED),
        add(
            file("a.txt", one),
            file("b.txt", one.replace("máy", "xe").replace("Máy", "Xe")),
            file("c.txt", one + "\n")));
    assertEquals(2, CorpusFolder.read(corpus, name -> {}).documents().size());
  }

  @Test
  void whatWasPutThereByHandIsKnown() throws IOException {
    Path held = Files.createDirectories(corpus.resolve("documents/7-qd-ubnd-son-la-2026"));
    Files.writeString(held.resolve("source.txt"), TEXT);
    assertEquals(
        List.of(Kind.UNCHANGED, Kind.UPDATED),
        add(file("a.txt", TEXT), file("b.txt", TEXT.replace("này", "ấy"))));
  }

  @Test
  void whatIsNoDocumentIsRefusedAndTheRestGoesOn() throws IOException {
    assertEquals(
        List.of(Kind.REFUSED, Kind.REFUSED, Kind.REFUSED, Kind.ADDED),
        add(
            file("thuc-don.txt", "Thực đơn hôm nay"),
            folder.resolve("khong-co.txt"),
            file("trong.txt", ""),
            file("..;a/b\\c.txt", TEXT)));
    assertEquals(List.of("7-qd-ubnd-son-la-2026"), names());
  }

  @Test
  void aPageThatAsksForAPasswordIsRefusedAsSuch() throws IOException {
    Path page =
        file(
            "vao.html",
            "<html><body><form><p>Đăng nhập</p><input type=\"password\"></form></body></html>");
    try (Intake intake = new Intake(corpus, "test")) {
      Outcome outcome = intake.add(Offer.of(page));
      assertTrue(outcome.words().contains("đòi đăng nhập"), outcome.words());
    }
  }

  /** The kinds of document that other programs leave out of a folder are walked in order. */
  @Test
  void linksOutOfTheFolderAreRefused() throws IOException {
    Path secret = file("mat.txt", TEXT);
    Path given = Files.createDirectories(folder.resolve("gui"));
    Files.writeString(Files.createDirectories(given.resolve("b")).resolve("2.txt"), TEXT);
    Files.writeString(given.resolve("a.txt"), TEXT);
    Files.createSymbolicLink(given.resolve("ra-ngoai.txt"), secret);
    Files.createSymbolicLink(given.resolve("len-tren"), folder);
    Files.createSymbolicLink(given.resolve("hong"), given.resolve("khong-co"));
    Files.createSymbolicLink(given.resolve("trong.txt"), given.resolve("a.txt"));
    FilesOf files = FilesOf.folder(given);
    assertEquals(
        List.of("a.txt", "2.txt"),
        files.files().stream().map(file -> file.getFileName().toString()).toList());
    assertEquals(3, files.refused().size());
  }

  @Test
  void whatAKilledRunLeftIsSweptAndOneRunAtATimeAdds() throws IOException {
    Path left = corpus.resolve("documents/.adding/document");
    Files.createDirectories(left);
    Files.writeString(left.resolve("source"), "nửa");
    Intake intake = new Intake(corpus, "test");
    try {
      assertFalse(Files.exists(left));
      UnreadableException told =
          assertThrows(UnreadableException.class, () -> new Intake(corpus, "test"));
      assertTrue(told.getMessage().contains("lệnh khác"));
    } finally {
      intake.close();
    }
  }

  /** A process that is late is ended, not left behind, and the next file is read by a new one. */
  @Test
  void aReadingThatIsLateIsStopped() throws IOException {
    Path file = file("a.txt", TEXT);
    long before = children();
    try (ReadingProcess hasty = new ReadingProcess(Duration.ofMillis(1))) {
      Reading reading = hasty.read(file, "a.txt", "");
      assertTrue(
          reading instanceof Reading.Refused refused && refused.reason().contains("bị dừng"));
      assertEquals(before, children());
    }
    try (ReadingProcess process = new ReadingProcess()) {
      assertTrue(process.read(file, "a.txt", "") instanceof Reading.Document);
    }
    assertEquals(before, children());
  }

  /** A page that fills the memory of the reading process is refused, and the next file is read. */
  @Test
  void aFileThatFillsTheMemoryIsRefusedAndTheRestGoesOn() throws IOException {
    String bomb = "<html><body>" + "<p>a<p>b<table><tr><td>c".repeat(2_400_000);
    Path large = file("lon.html", bomb);
    try (ReadingProcess process = new ReadingProcess()) {
      Reading refused = process.read(large, "lon.html", "");
      assertTrue(
          refused instanceof Reading.Refused told
              && (told.reason().contains("bộ nhớ") || told.reason().contains("quá 60 giây")),
          refused.json().toString());
      assertTrue(process.read(file("a.txt", TEXT), "a.txt", "") instanceof Reading.Document);
    }
  }

  /** Nothing of it stays, the file beside it is added, and what is full is said. */
  @Test
  void aFullDiskIsSaidToBeFull() throws IOException {
    try (Intake intake = new Intake(corpus, "test")) {
      Outcome full =
          intake.add(
              new Offer(
                  "a.txt",
                  "a.txt",
                  "",
                  copy -> {
                    Files.writeString(copy, "nửa chừng");
                    throw new IOException("No space left on device");
                  }));
      assertEquals(Kind.REFUSED, full.kind());
      assertEquals("ổ đĩa có kho văn bản hết chỗ trống; hãy dọn bớt rồi thêm lại", full.words());
      assertEquals(Kind.ADDED, intake.add(Offer.of(file("b.txt", TEXT))).kind());
    }
    assertFalse(Files.exists(corpus.resolve("documents/.adding")));
  }

  /** A folder that cannot be read hinders its own document alone, and is never written over. */
  @Test
  void whatTheCorpusHoldsUnreadIsNotAddedAgain() throws IOException {
    add(file("a.txt", TEXT));
    Path held = corpus.resolve("documents/7-qd-ubnd-son-la-2026");
    Files.writeString(held.resolve("origin.json"), "{");
    try (Intake intake = new Intake(corpus, "test")) {
      Outcome refused = intake.add(Offer.of(file("a.txt", TEXT)));
      assertEquals(
          "có thể đã có ở documents/7-qd-ubnd-son-la-2026 mà thư mục ấy không đọc được;"
              + " hãy chạy ./tracuu check để biết vì sao",
          refused.words());
      assertEquals(
          Kind.ADDED, intake.add(Offer.of(file("b.txt", TEXT.replace("7/", "8/")))).kind());
    }
  }

  @Test
  void whatMayNotBeReadIsNamedByTheCheck() throws IOException {
    add(file("a.txt", TEXT), file("b.txt", TEXT.replace("7/", "8/")));
    Files.writeString(corpus.resolve("documents/8-qd-ubnd-son-la-2026/source.txt"), "khác");
    assertEquals(
        List.of(
            new Failure(
                "documents/7-qd-ubnd-son-la-2026", "không đọc được; hãy kiểm tra quyền truy cập"),
            new Failure(
                "documents/8-qd-ubnd-son-la-2026/source.txt",
                "đã khác với lúc thêm vào; hãy lấy lại tệp gốc hoặc thêm lại bằng ./tracuu add")),
        CorpusCheck.of(LockedFolder.of(corpus, "7-qd-ubnd-son-la-2026")));
  }

  /** A file in a locked folder is not a file that is missing. */
  @Test
  void aFileThatMayNotBeReadIsNoMissingOne() throws IOException {
    Path file = LockedFolder.of(file("a.txt", TEXT).getParent(), "a.txt").resolve("a.txt");
    try (Intake intake = new Intake(corpus, "test")) {
      assertEquals(
          "không đọc được tệp; hãy kiểm tra quyền truy cập", intake.add(Offer.of(file)).words());
    }
  }

  /** The system ends processes where memory is short; the next file is not to blame. */
  @Test
  void aReaderThatWasEndedIsStartedAgain() throws Exception {
    Path file = file("a.txt", TEXT);
    try (ReadingProcess process = new ReadingProcess()) {
      assertTrue(process.read(file, "a.txt", "") instanceof Reading.Document);
      for (ProcessHandle child : ProcessHandle.current().children().toList()) {
        child.destroyForcibly();
        child.onExit().get();
      }
      assertTrue(process.read(file, "a.txt", "") instanceof Reading.Document);
    }
  }

  private static long children() {
    return ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
  }

  private List<Kind> add(Path... files) throws IOException {
    List<Kind> kinds = new ArrayList<>();
    try (Intake intake = new Intake(corpus, "test")) {
      for (Path file : files) {
        Outcome outcome = intake.add(Offer.of(file));
        assertFalse(outcome.words().isBlank());
        kinds.add(outcome.kind());
      }
    }
    return kinds;
  }

  private LegalDocument only() throws IOException {
    Corpus read = CorpusFolder.read(corpus, name -> {});
    assertEquals(List.of(), read.failures());
    assertEquals(1, read.documents().size());
    return read.documents().getFirst();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(corpus.resolve("documents"))) {
      return all.map(path -> path.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .toList();
    }
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
