package vn.tracuu.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.Decision161;
import vn.tracuu.SampleDocument;
import vn.tracuu.model.Work;

/** A reader keeps its commit; new commits, swapped folders and damage come between requests. */
class OpenIndexTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  @TempDir Path place;

  private Path written(String name, int documents) throws IOException {
    Path folder = place.resolve(name);
    IndexRun.write(
        folder,
        List.of(SampleDocument.decision(), Decision161.document()).subList(0, documents),
        name);
    return folder;
  }

  private static int works(OpenIndex index) {
    return index.read(IndexContent::workCount);
  }

  @Test
  void aPinKeepsItsCommitWhileANewOneIsTakenUp() throws IOException {
    Path folder = written("index", 1);
    try (OpenIndex index = OpenIndex.open(folder)) {
      long former;
      try (Pin pin = index.pin(LONG)) {
        former = pin.generation();
        written("index", 2);
        assertTrue(index.refresh());
        assertEquals(1, works(index));
      }
      assertEquals(2, works(index));
      try (Pin pin = index.pin(LONG)) {
        assertNotEquals(former, pin.generation());
      }
      assertFalse(index.refresh());
    }
  }

  @Test
  void aFolderPutInThePlaceIsTakenUp() throws IOException {
    Path folder = written("index", 1);
    Path rebuilt = written("rebuilt", 2);
    try (OpenIndex index = OpenIndex.open(folder)) {
      try (Pin pin = index.pin(LONG)) {
        Files.move(folder, place.resolve("former"));
        assertThrows(IOException.class, index::refresh);
        assertEquals(1, works(index));
        Files.move(rebuilt, folder);
        assertTrue(index.refresh());
        assertEquals(1, pin.content().workCount());
      }
      assertEquals(2, works(index));
    }
  }

  @Test
  void aDamagedFolderInThePlaceLeavesTheFormerOne() throws IOException {
    Path folder = written("index", 1);
    Path rebuilt = written("rebuilt", 2);
    flipABit(rebuilt);
    try (OpenIndex index = OpenIndex.open(folder)) {
      Files.move(folder, place.resolve("former"));
      Files.move(rebuilt, folder);
      assertThrows(IndexUnusable.class, index::refresh);
      assertEquals(1, works(index));
    }
  }

  /** The largest file: what is searched, not what says which files there are. */
  private static void flipABit(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Path largest = files.max((a, b) -> Long.compare(size(a), size(b))).orElseThrow();
      byte[] bytes = Files.readAllBytes(largest);
      bytes[bytes.length / 2] ^= 1;
      Files.write(largest, bytes);
    }
  }

  private static long size(Path file) {
    return file.toFile().length();
  }

  @Test
  void noFileCanBeCutOrChangedUnseen() throws IOException {
    Path folder = written("index", 2);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> !one.endsWith("write.lock")).toList()) {
        byte[] sound = Files.readAllBytes(file);
        byte[] flipped = sound.clone();
        flipped[sound.length / 2] ^= 1;
        Files.write(file, flipped);
        assertThrows(IndexUnusable.class, () -> OpenIndex.open(folder).close(), file + " flipped");
        Files.write(file, sound);
        try (FileChannel cut = FileChannel.open(file, StandardOpenOption.WRITE)) {
          cut.truncate(sound.length / 2);
        }
        assertThrows(IndexUnusable.class, () -> OpenIndex.open(folder).close(), file + " cut");
        Files.delete(file);
        assertThrows(IndexUnusable.class, () -> OpenIndex.open(folder).close(), file + " gone");
        Files.write(file, sound);
      }
    }
    OpenIndex.open(folder).close();
  }

  @Test
  void aSearchThatRunsOutOfTimeSaysSo() throws IOException {
    try (OpenIndex index = OpenIndex.open(written("index", 2))) {
      try (Pin pin = index.pin(Duration.ofNanos(1))) {
        pin.content().timed().search(MatchAllDocsQuery.INSTANCE, 1);
        assertTrue(pin.content().isPartial());
        assertEquals(2, pin.content().workCount(), "facts are whole");
        Work work = pin.content().works(0, 1).getFirst();
        assertEquals(Optional.of(work), pin.content().work(work.id()), "facts are whole");
      }
      try (Pin pin = index.pin(LONG)) {
        pin.content().timed().search(MatchAllDocsQuery.INSTANCE, 1);
        assertFalse(pin.content().isPartial());
      }
    }
  }
}
