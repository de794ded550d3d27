package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Level;
import vn.tracuu.model.ProvisionPath;
import vn.tracuu.structure.BenchDocuments.Label;
import vn.tracuu.structure.BenchDocuments.Read;

/** The measures over the 130 documents as found; {@code ./tracuu test --documents} prints them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsTest {
  private static final double FLOOR = 0.97;

  /** Articles that the files themselves lack, seen by reading: file, and the article before. */
  private static final List<String> LACKING =
      List.of(
          "txt/tvpl__Luật_tổ_chức_chính_quyền_địa_phương_2015.txt 140",
          "txt/tvpl__Nghị_định_59_2018_NĐ-CP.txt 1",
          "md/hop-tac-xa.md 10",
          "md/tin-nguong-ton-giao.md 10",
          "md/tin-nguong-ton-giao.md 61");

  private final List<Read> reads = new ArrayList<>();

  @BeforeAll
  void readAll() throws IOException {
    for (Label label : BenchDocuments.labels()) {
      reads.add(BenchDocuments.read(label));
    }
    long slowest = reads.stream().mapToLong(Read::millis).max().orElse(0);
    System.out.printf("%d files read, the slowest in %d ms%n", reads.size(), slowest);
  }

  @Test
  void whatIsNoDocumentIsNone() {
    measure("is a document or none", reads, read -> read.label().isDocument() == is(read), 1.0);
  }

  @Test
  void metadataIsWhatAPersonRead() {
    assertAll(
        () -> metadata("number", document -> document.work().number(), Label::number),
        () -> metadata("type", document -> document.work().type().vietnamese(), Label::type),
        () -> metadata("issuer", document -> document.work().issuer(), Label::issuer),
        () -> metadata("date", DocumentsTest::date, Label::date),
        () -> metadata("title", document -> document.work().title(), Label::title));
  }

  @Test
  void articlesAreCompleteAndInOrder() {
    List<Read> laws = reads.stream().filter(read -> !articles(read).isEmpty()).toList();
    measure("articles complete and in order", laws, DocumentsTest::isComplete, FLOOR);
  }

  @Test
  void nothingIsLost() {
    List<Read> documents = reads.stream().filter(DocumentsTest::is).toList();
    measure("every character held once", documents, DocumentsTest::isConserved, 1.0);
  }

  @Test
  void addressesAreUniqueAndAscii() {
    Pattern address = Pattern.compile("[A-Za-z0-9_-]+");
    for (Read read : reads) {
      List<String> eIds = paths(read).map(path -> path.last().eId()).toList();
      assertEquals(eIds.size(), eIds.stream().distinct().count(), read.label().file());
      assertTrue(
          eIds.stream().allMatch(eId -> address.matcher(eId).matches()), read.label().file());
    }
  }

  private void metadata(
      String what, Function<LegalDocument, String> found, Function<Label, String> label) {
    List<Read> documents = reads.stream().filter(DocumentsTest::is).toList();
    measure(
        what,
        documents,
        read -> label.apply(read.label()).equals(found.apply(read.document().orElseThrow())),
        FLOOR);
  }

  private static void measure(String what, List<Read> reads, Predicate<Read> test, double floor) {
    List<String> wrong =
        reads.stream().filter(test.negate()).map(read -> read.label().file()).toList();
    double rate = 1 - (double) wrong.size() / reads.size();
    System.out.printf(
        "%-32s %3d of %3d  %.4f %s%n",
        what, reads.size() - wrong.size(), reads.size(), rate, wrong.isEmpty() ? "" : wrong);
    assertTrue(rate >= floor, what + " " + rate + " " + wrong);
  }

  private static boolean is(Read read) {
    return read.document().isPresent();
  }

  private static String date(LegalDocument document) {
    return document.work().date().map(LocalDate::toString).orElse("");
  }

  private static boolean isConserved(Read read) {
    List<String> wrong = Conservation.wrong(read.source(), read.document().orElseThrow());
    wrong.stream().limit(3).forEach(line -> System.out.println("  " + line));
    return wrong.isEmpty();
  }

  private static boolean isComplete(Read read) {
    int last = 0;
    for (int number : articles(read)) {
      boolean isInserted = number == last;
      boolean isLacking = LACKING.contains(read.label().file() + " " + last);
      if (number != last + 1 && !isInserted && !isLacking) {
        return false;
      }
      last = number;
    }
    return true;
  }

  private static List<Integer> articles(Read read) {
    return paths(read)
        .filter(path -> path.last().level() == Level.ARTICLE)
        .filter(path -> path.steps().getFirst().level() != Level.ATTACHMENT)
        .map(path -> Integer.parseInt(path.last().num().replaceAll("\\D", "")))
        .toList();
  }

  private static Stream<ProvisionPath> paths(Read read) {
    return read.document().stream().flatMap(document -> document.paths().stream());
  }
}
