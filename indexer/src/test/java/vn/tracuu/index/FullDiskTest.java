package vn.tracuu.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.corpus.FullDisk;

/** A disk that is full at any byte leaves the former index whole and nothing beside it. */
class FullDiskTest {
  @TempDir private Path folder;

  @Test
  void theFormerIndexStaysAndNothingElse() throws IOException {
    CorpusOfDecisions corpus = new CorpusOfDecisions(folder.resolve("corpus"), 5);
    corpus.write(1);
    IndexRun.run(task(), IndexRun.Progress.NONE);
    List<String> before = files();
    corpus.write(2);
    int failed = 0;
    for (long room = 0; fails(room); room = room * 2 + 1) {
      assertEquals(before, files(), "room for " + room);
      failed++;
    }
    assertTrue(failed > 10, failed + " disks were too small");
    assertEquals(5, IndexRun.run(task(), IndexRun.Progress.NONE).held());
  }

  @Test
  void whereThereWasNoneNothingIsLeft() throws IOException {
    new CorpusOfDecisions(folder.resolve("corpus"), 2).write(1);
    assertTrue(fails(4000));
    assertEquals(List.of("write.lock"), files());
  }

  /** Whether the run failed for want of room. */
  private boolean fails(long room) throws IOException {
    try (Directory small = new Small(FSDirectory.open(task().index()), room)) {
      IndexRun.run(task(), small, IndexRun.Progress.NONE);
      return false;
    } catch (IOException | RuntimeException e) {
      assertTrue(FullDisk.isCauseOf(e), e.toString());
      return true;
    }
  }

  private IndexRun.Task task() {
    return new IndexRun.Task(folder.resolve("index"), folder.resolve("corpus"), "test", false);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("index"))) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** A folder on a disk with room for so many bytes. */
  private static final class Small extends FilterDirectory {
    private long room;

    Small(Directory in, long room) {
      super(in);
      this.room = room;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      IndexOutput out = in.createOutput(name, context);
      return new FilterIndexOutput("small", name, out) {
        @Override
        public void writeByte(byte b) throws IOException {
          take(1);
          super.writeByte(b);
        }

        @Override
        public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
          take(length);
          super.writeBytes(bytes, offset, length);
        }
      };
    }

    private synchronized void take(int bytes) throws IOException {
      if (bytes > room) {
        throw new IOException("No space left on device");
      }
      room -= bytes;
    }
  }
}
