package vn.tracuu.index;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Looks whether an index is whole: by the checksums of its files, or by all that is in them. */
public final class IndexCheck {
  private IndexCheck() {}

  /** What is known of an index when its files have been looked through. */
  static IndexStatus of(Path folder, Directory directory) {
    IndexStatus status = IndexStatus.of(folder);
    Optional<String> damage =
        status instanceof IndexStatus.Ready ? damage(directory) : Optional.empty();
    return damage.isPresent() ? new IndexStatus.Damaged(folder, damage.get()) : status;
  }

  /** What is wrong with the files of the latest commit; nothing where all are as written. */
  static Optional<String> damage(Directory directory) {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      if (directory instanceof FSDirectory disk) { // what is in memory has no files to look through
        Checksums.verify(disk.getDirectory(), reader.getIndexCommit().getFileNames());
      }
      return Optional.empty();
    } catch (IndexNotFoundException none) {
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.of(e.getClass().getSimpleName());
    }
  }

  /** The same by reading every posting, value and stored field: seconds for 100 MB. */
  public static IndexStatus within(Path folder) throws IOException {
    IndexStatus status = IndexStatus.of(folder);
    if (!(status instanceof IndexStatus.Ready)) {
      return status;
    }
    try (Directory directory = FSDirectory.open(folder)) {
      IndexStatus files = of(folder, directory);
      return files instanceof IndexStatus.Ready && !isReadable(directory)
          ? new IndexStatus.Damaged(folder, "CheckIndex")
          : files;
    }
  }

  private static boolean isReadable(Directory directory) throws IOException {
    try (CheckIndex check = new CheckIndex(directory)) {
      check.setInfoStream(
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
      check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
      return check.checkIndex().clean;
    }
  }
}
