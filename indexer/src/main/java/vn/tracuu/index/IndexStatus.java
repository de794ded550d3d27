package vn.tracuu.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** What is known of an index before it is opened; each kind says in Vietnamese what to do. */
public sealed interface IndexStatus {
  /** One line for the user. */
  String message();

  /**
   * Can be opened.
   *
   * @param fingerprint tells its contents from any others
   * @param program the build that read its documents
   * @param authorities the authority files as they were
   */
  record Ready(Path folder, String fingerprint, String program, Authorities authorities)
      implements IndexStatus {
    @Override
    public String message() {
      return "Chỉ mục dùng được: " + folder;
    }
  }

  /** One line on why a run begins anew; empty where that needs no word. */
  default String reasonToReplace() {
    return switch (this) {
      case Ready unused -> "";
      case Missing unused -> "";
      case OtherVersion other ->
          "Chỉ mục thuộc phiên bản " + other.found() + ": lập lại từ kho văn bản.";
      case Damaged damaged -> "Chỉ mục bị hỏng (" + damaged.reason() + "): lập lại từ kho văn bản.";
    };
  }

  /** There is none. */
  record Missing(Path folder) implements IndexStatus {
    @Override
    public String message() {
      return "Chưa có chỉ mục trong " + folder + ": chạy ./tracuu index để lập.";
    }
  }

  /** Written by another version of this program. */
  record OtherVersion(Path folder, String found) implements IndexStatus {
    @Override
    public String message() {
      return "Chỉ mục trong "
          + folder
          + " thuộc phiên bản "
          + found
          + ", cần phiên bản "
          + Schema.VERSION
          + ": chạy ./tracuu index --rebuild để lập lại.";
    }
  }

  /** Cannot be read. */
  record Damaged(Path folder, String reason) implements IndexStatus {
    @Override
    public String message() {
      return "Chỉ mục trong "
          + folder
          + " bị hỏng ("
          + reason
          + "): chạy ./tracuu index --rebuild để lập lại.";
    }
  }

  /** Looks at the index in a folder without opening it. */
  static IndexStatus of(Path folder) {
    if (!Files.isDirectory(folder)) {
      return new Missing(folder);
    }
    try (Directory directory = FSDirectory.open(folder)) {
      return of(folder, SegmentInfos.readLatestCommit(directory).getUserData());
    } catch (IndexNotFoundException e) {
      return new Missing(folder);
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      return new OtherVersion(folder, "Lucene khác");
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      return new Damaged(folder, e.getClass().getSimpleName());
    }
  }

  /** There are commits, and the latest cannot be read: a writer would stop at it. */
  static boolean isUnreadable(Directory directory) {
    try {
      SegmentInfos.readLatestCommit(directory);
      return false;
    } catch (IndexNotFoundException e) {
      return false;
    } catch (IOException | RuntimeException e) {
      return true;
    }
  }

  private static IndexStatus of(Path folder, Map<String, String> said) {
    String found = said.getOrDefault(Schema.COMMIT_SCHEMA, "không rõ");
    return found.equals(Schema.VERSION)
        ? new Ready(
            folder,
            said.getOrDefault(Schema.COMMIT_FINGERPRINT, ""),
            said.getOrDefault(Schema.COMMIT_PROGRAM, ""),
            Authorities.of(said))
        : new OtherVersion(folder, found);
  }
}
