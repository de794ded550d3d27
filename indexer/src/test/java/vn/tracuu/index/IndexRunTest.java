package vn.tracuu.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.SampleDocument;
import vn.tracuu.model.LegalDocument;

class IndexRunTest {
  private static final LegalDocument DECISION = SampleDocument.decision();
  private static final String ID = DECISION.work().id();

  @TempDir Path folder;

  @Test
  void aDocumentComesBackWhole() throws IOException {
    IndexRun.write(folder, List.of(DECISION), "print-1");
    try (OpenIndex index = OpenIndex.open(folder)) {
      LegalDocument read = index.read(content -> content.document(ID)).orElseThrow();
      assertArrayEquals(PackedDocument.write(DECISION), PackedDocument.write(read));
      assertEquals(List.of(DECISION.work()), index.read(content -> content.works(0, 10)));
      assertEquals(9, index.read(IndexContent::placeCount));
      assertTrue(index.read(content -> content.document("none")).isEmpty());
    }
  }

  @Test
  void theFingerprintIsTold() throws IOException {
    IndexRun.write(folder, List.of(DECISION), "print-1");
    assertEquals(
        new IndexStatus.Ready(folder, "print-1", "", Authorities.NONE), IndexStatus.of(folder));
  }

  @Test
  void aRunReplacesTheFormerOneAndOpenReadersTakeItUp() throws IOException {
    IndexRun.write(folder, List.of(DECISION), "print-1");
    try (OpenIndex index = OpenIndex.open(folder)) {
      IndexRun.write(folder, List.of(), "print-2");
      assertEquals(1, index.read(IndexContent::workCount));
      index.refresh();
      assertEquals(0, index.read(IndexContent::workCount));
    }
  }

  @Test
  void aRunThatStopsHalfwayLeavesTheFormerIndex() throws IOException {
    IndexRun.write(folder, List.of(DECISION), "print-1");
    List<LegalDocument> broken = Stream.of(DECISION, DECISION).toList();
    List<LegalDocument> failing =
        new AbstractList<>() {
          @Override
          public LegalDocument get(int index) {
            if (index == 1) {
              throw new IllegalStateException("stopped");
            }
            return broken.get(index);
          }

          @Override
          public int size() {
            return broken.size();
          }
        };
    assertThrows(IllegalStateException.class, () -> IndexRun.write(folder, failing, "print-2"));
    assertEquals(
        new IndexStatus.Ready(folder, "print-1", "", Authorities.NONE), IndexStatus.of(folder));
    try (OpenIndex index = OpenIndex.open(folder)) {
      assertEquals(1, index.read(IndexContent::workCount));
    }
  }

  @Test
  void aMissingIndexIsTold() {
    assertMessage(folder.resolve("none"), IndexStatus.Missing.class, "Chưa có chỉ mục");
    assertMessage(folder, IndexStatus.Missing.class, "Chưa có chỉ mục");
  }

  @Test
  void anIndexOfAnotherVersionIsTold() throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), config)) {
      writer.setLiveCommitData(Map.of("schema", "0").entrySet());
      writer.commit();
    }
    assertMessage(folder, IndexStatus.OtherVersion.class, "thuộc phiên bản 0");
  }

  @Test
  void aDamagedIndexIsToldAndRebuilt() throws IOException {
    IndexRun.write(folder, List.of(DECISION), "print-1");
    for (Path file : files("segments_")) {
      Files.write(file, new byte[] {1, 2, 3});
    }
    assertMessage(folder, IndexStatus.Damaged.class, "bị hỏng");
    IndexRun.write(folder, List.of(DECISION), "print-2");
    assertEquals(
        new IndexStatus.Ready(folder, "print-2", "", Authorities.NONE), IndexStatus.of(folder));
  }

  @Test
  void anIndexWithAFileGoneIsToldOnOpening() throws IOException {
    IndexRun.write(folder, List.of(DECISION), "print-1");
    for (Path file : files("_")) {
      Files.delete(file);
    }
    IndexUnusable thrown = assertThrows(IndexUnusable.class, () -> OpenIndex.open(folder));
    assertTrue(thrown.getMessage().contains("bị hỏng"), thrown.getMessage());
    IndexRun.write(folder, List.of(DECISION), "print-2");
    try (OpenIndex index = OpenIndex.open(folder)) {
      assertEquals(1, index.read(IndexContent::workCount));
    }
  }

  private static void assertMessage(
      Path folder, Class<? extends IndexStatus> expected, String message) {
    IndexStatus status = IndexStatus.of(folder);
    assertInstanceOf(expected, status);
    assertTrue(status.message().contains(message), status.message());
    assertThrows(IndexUnusable.class, () -> OpenIndex.open(folder));
  }

  private List<Path> files(String prefix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith(prefix)).toList();
    }
  }
}
