package vn.tracuu.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tracuu.corpus.LockedFolder;
import vn.tracuu.directive.Agencies;
import vn.tracuu.link.Catalogue;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Work;
import vn.tracuu.source.UnreadableException;

class IncrementalRunTest {
  @TempDir Path folder;
  private CorpusOfDecisions corpus;
  private final List<String> read = new ArrayList<>();

  @BeforeEach
  void fiveDecisions() throws IOException {
    corpus = new CorpusOfDecisions(folder.resolve("corpus"), 5);
    corpus.write(1);
    run();
    read.clear();
  }

  /** Other tests of this process know the program's own. */
  @AfterEach
  void ownAgencies() throws IOException {
    Agencies.use("");
  }

  @Test
  void whatDidNotChangeIsNotRead() throws IOException {
    assertFalse(run().hasWritten());
    assertEquals(List.of(), read);
  }

  @Test
  void onlyWhatChangedIsRead() throws IOException {
    corpus.write(3, "Về việc khác");
    assertEquals(5, run().held());
    assertEquals(List.of(CorpusOfDecisions.id(3)), read);
    assertEquals("Về việc khác", title(3));
  }

  @Test
  void otherTimesAloneAreNoChange() throws IOException {
    Path source = source(3);
    Files.setLastModifiedTime(source, FileTime.fromMillis(1_000_000_000_000L));
    run();
    assertEquals(List.of(), read);
    assertFalse(run().hasWritten(), "the new time is known the next time");
  }

  @Test
  void aFolderThatIsGoneTakesItsProvisionsWithIt() throws IOException {
    int before = places();
    corpus.remove(2);
    assertEquals(1, run().gone());
    assertEquals(4, works().size());
    assertEquals(before / 5 * 4, places());
    assertEquals(List.of(), read);
  }

  @Test
  void aBrokenFolderIsToldEachTimeAndReadOnce() throws IOException {
    Files.createDirectories(folder.resolve("corpus/documents/trong"));
    assertEquals("documents/trong", run().failures().getFirst().name());
    read.clear();
    assertEquals("documents/trong", run().failures().getFirst().name());
    assertEquals(List.of(), read);
  }

  /** Whoever locks one folder does not keep the others from being indexed. */
  @ParameterizedTest
  @ValueSource(strings = {"3-qd-ubnd-son-la-2025", "3-qd-ubnd-son-la-2025/source.txt"})
  void whatMayNotBeReadIsNamedAndTheRestIsIndexed(String locked) throws IOException {
    IndexRun.Task task =
        new IndexRun.Task(
            folder.resolve("index"),
            LockedFolder.of(folder.resolve("corpus"), locked),
            "test",
            true);
    IndexRun.Report report = IndexRun.run(task, IndexRun.Progress.NONE);
    assertEquals(4, report.held());
    assertEquals("documents/" + CorpusOfDecisions.id(3), report.failures().getFirst().name());
    assertTrue(report.failures().getFirst().reason().contains("hãy kiểm tra quyền truy cập"));
    IndexRun.Task again = new IndexRun.Task(task.index(), task.corpus(), "test", false);
    assertFalse(IndexRun.run(again, IndexRun.Progress.NONE).hasWritten());
    assertEquals(5, run().held(), "once it may be read");
    assertEquals(List.of(CorpusOfDecisions.id(3)), read);
  }

  /** Of two folders with one document the first by name is taken, whichever came first. */
  @Test
  void copiesAreToldApartByTheNamesOfTheirFolders() throws IOException {
    Path copy = Files.createDirectories(folder.resolve("corpus/documents/0-ban-sao"));
    Files.copy(source(3), copy.resolve("source.txt"));
    IndexRun.Report report = run();
    assertEquals(5, report.held());
    assertEquals("documents/" + CorpusOfDecisions.id(3), report.failures().getFirst().name());
    Files.delete(copy.resolve("source.txt"));
    Files.delete(copy);
    assertEquals(List.of(), run().failures());
    assertEquals(5, works().size());
  }

  @Test
  void theCatalogueIsTakenUpWithoutReadingDocuments() throws IOException {
    Files.writeString(
        folder.resolve("corpus/instruments.json"), "{\"sources\": {}, \"instruments\": []}");
    assertTrue(run().hasWritten());
    assertEquals(List.of(), read);
    assertFalse(run().hasWritten());
  }

  /** Directives were read by the agencies of the corpus: by others they are read again. */
  @Test
  void otherAgenciesReadEverythingAgain() throws IOException {
    assertEquals(Optional.of("so-tai-chinh"), lead());
    Files.writeString(
        folder.resolve("corpus/agencies.json"),
        """
        {"agencies": [{"id": "phong-thu", "name": "Sở Tài chính", "forms": [], "kind": "DEPARTMENT",
          "note": "", "seenIn": [], "successions": []}]}
        """);
    assertTrue(run().hasWritten());
    assertEquals(5, read.size());
    assertEquals(Optional.of("phong-thu"), lead());
    assertFalse(run().hasWritten());
    Files.delete(folder.resolve("corpus/agencies.json"));
    run();
    assertEquals(Optional.of("so-tai-chinh"), lead());
  }

  @Test
  void brokenAgenciesLeaveTheIndexAndAreNamed() throws IOException {
    Files.writeString(folder.resolve("corpus/agencies.json"), "{\"agencies\": [{}]}");
    UnreadableException told = assertThrows(UnreadableException.class, this::run);
    assertTrue(told.getMessage().contains("corpus/agencies.json"), told.getMessage());
    assertEquals(5, works().size());
  }

  @Test
  void otherAbbreviationsAreTakenUpWithoutReadingDocuments() throws IOException {
    Files.writeString(folder.resolve("corpus/abbreviations.json"), "{\"abbreviations\": []}");
    assertTrue(run().hasWritten());
    assertEquals(List.of(), read);
    assertFalse(run().hasWritten());
  }

  private Optional<String> lead() throws IOException {
    try (OpenIndex index = OpenIndex.open(folder.resolve("index"))) {
      return index
          .read(content -> content.directives(MatchAllDocsQuery.INSTANCE, 1))
          .getFirst()
          .directive()
          .leads()
          .getFirst()
          .agency();
    }
  }

  @Test
  void anotherBuildReadsEverythingAgain() throws IOException {
    IndexRun.run(
        new IndexRun.Task(folder.resolve("index"), folder.resolve("corpus"), "other", false),
        (name, of) -> read.add(name));
    assertEquals(5, read.size());
  }

  /**
   * What was replaced or taken out counts no more in how rare a word is, so scores are the same.
   */
  @Test
  void wordsCountAsInAnIndexMadeAnew() throws IOException {
    for (int round = 2; round < 6; round++) {
      corpus.write(round);
      corpus.write(3, "Về việc khác lần " + round);
      run();
    }
    corpus.remove(2);
    run();
    List<String> counts = counts(folder.resolve("index"));
    assertTrue(counts.size() > 50, "found " + counts.size());
    IndexRun.run(
        new IndexRun.Task(folder.resolve("anew"), folder.resolve("corpus"), "test", false),
        IndexRun.Progress.NONE);
    assertEquals(counts(folder.resolve("anew")), counts);
  }

  /** In each searched field how many places and words there are, and how many have each word. */
  private static List<String> counts(Path index) throws IOException {
    List<String> counts = new ArrayList<>();
    try (OpenIndex opened = OpenIndex.open(index)) {
      opened.read(
          content -> {
            for (Schema.Searched searched : Schema.Searched.values()) {
              add(content.searcher(), searched.field(), counts);
            }
            return add(content.searcher(), Schema.PAIRS, counts);
          });
    }
    return counts;
  }

  /** Gives whether the field is there. */
  private static boolean add(IndexSearcher searcher, String field, List<String> counts)
      throws IOException {
    CollectionStatistics all = searcher.collectionStatistics(field);
    if (all == null) {
      return false; // no decision has headings above its places
    }
    counts.add(field + " " + all.docCount() + " " + all.sumTotalTermFreq());
    TermsEnum terms = MultiTerms.getTerms(searcher.getIndexReader(), field).iterator();
    while (terms.next() != null) {
      counts.add(field + " " + terms.term().utf8ToString() + " " + terms.docFreq());
    }
    return true;
  }

  /** Flipped bits, a file cut short, a file gone, in each file of the index in turn. */
  @Test
  void aDamagedIndexIsReplaced() throws IOException {
    for (Damage damage : Damage.values()) {
      for (int at = 0; at < files().size(); at++) {
        String file = files().get(at);
        damage.to(folder.resolve("index").resolve(file));
        List<String> told = new ArrayList<>();
        IndexRun.run(task(), new Told(told));
        String what = damage + " of " + file;
        assertEquals(5, works().size(), what);
        assertTrue(needsNoWord(file) || told.stream().anyMatch(one -> !one.isBlank()), what);
        assertFalse(run().hasWritten(), what);
      }
    }
  }

  /** The lock says nothing, and an index without its list of segments is none. */
  private static boolean needsNoWord(String file) {
    return file.equals("write.lock") || file.startsWith("segments");
  }

  private record Told(List<String> lines) implements IndexRun.Progress {
    @Override
    public void done(String name, int of) {
      lines.add("");
    }

    @Override
    public void replaces(String why) {
      lines.add(why);
    }
  }

  private enum Damage {
    FLIPPED {
      @Override
      void to(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 0) {
          bytes[bytes.length / 2] ^= 0x10;
          Files.write(file, bytes);
        }
      }
    },
    CUT {
      @Override
      void to(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      }
    },
    GONE {
      @Override
      void to(Path file) throws IOException {
        Files.delete(file);
      }
    };

    abstract void to(Path file) throws IOException;
  }

  @Test
  void linksAreTheSameFromTheIndexAsFromDocuments() throws IOException {
    try (OpenIndex index = OpenIndex.open(folder.resolve("index"))) {
      LinkedCorpus kept = new LinkedIndex(index).corpus();
      List<LegalDocument> documents = new ArrayList<>();
      for (Work work : works()) {
        documents.add(kept.document(work.id()).orElseThrow());
      }
      LinkedCorpus made = LinkedCorpus.of(documents, Catalogue.EMPTY);
      for (Work work : works()) {
        assertEquals(made.citations(work.id(), ""), kept.citations(work.id(), ""));
        assertEquals(
            new HashSet<>(made.citedBy(work.id(), "")), new HashSet<>(kept.citedBy(work.id(), "")));
        assertEquals(made.ties(work.id()), kept.ties(work.id()));
        assertFalse(kept.citations(work.id(), "").isEmpty());
      }
      assertEquals(
          "art_1__cl_1",
          kept.citedBy(CorpusOfDecisions.id(2), "art_1__cl_1").stream()
              .filter(link -> !link.from().equals(CorpusOfDecisions.id(2)))
              .findFirst()
              .orElseThrow()
              .resolution()
              .meant()
              .orElseThrow()
              .eId());
    }
  }

  private IndexRun.Report run() throws IOException {
    return IndexRun.run(task(), (name, of) -> read.add(name));
  }

  private IndexRun.Task task() {
    return new IndexRun.Task(folder.resolve("index"), folder.resolve("corpus"), "test", false);
  }

  private Path source(int number) {
    return folder
        .resolve("corpus/documents")
        .resolve(CorpusOfDecisions.id(number))
        .resolve("source.txt");
  }

  private String title(int number) throws IOException {
    return works().stream()
        .filter(work -> work.id().equals(CorpusOfDecisions.id(number)))
        .findFirst()
        .orElseThrow()
        .title();
  }

  private List<Work> works() throws IOException {
    try (OpenIndex index = OpenIndex.open(folder.resolve("index"))) {
      return index.read(content -> content.works(0, 100));
    }
  }

  private int places() throws IOException {
    try (OpenIndex index = OpenIndex.open(folder.resolve("index"))) {
      return index.read(IndexContent::placeCount);
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
