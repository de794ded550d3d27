package vn.tracuu.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tracuu.source.UnreadableException;

/**
 * The files of a folder and of those below it, in the order of their names.
 *
 * <p>Hidden files are passed over. The surprise: a link that leads out of the folder is refused,
 * for whoever sends a folder does not decide what else of this machine is published.
 */
public final class FilesOf {
  private final Path top;
  private final Set<Path> files = new LinkedHashSet<>();
  private final List<Outcome> refused = new ArrayList<>();

  private FilesOf(Path top) {
    this.top = top;
  }

  /**
   * Walks a folder.
   *
   * @throws UnreadableException where it cannot be opened
   */
  public static FilesOf folder(Path folder) throws IOException {
    FilesOf files = new FilesOf(folder.toRealPath());
    files.walk(folder);
    return files;
  }

  /** What can be offered, each once. */
  public List<Path> files() {
    return List.copyOf(files);
  }

  /** What is not followed, each with the reason. */
  public List<Outcome> refused() {
    return List.copyOf(refused);
  }

  private void walk(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(entry -> !entry.getFileName().toString().startsWith("."))
          .sorted()
          .forEach(entries::add);
    } catch (IOException e) {
      refuse(folder, "không mở được thư mục; hãy kiểm tra quyền truy cập");
    }
    for (Path entry : entries) {
      if (Files.isSymbolicLink(entry)) {
        link(entry);
      } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        walk(entry);
      } else {
        files.add(entry);
      }
    }
  }

  /** A link within the folder names what is found under its own name. */
  private void link(Path entry) {
    try {
      if (!entry.toRealPath().startsWith(top)) {
        refuse(entry, "liên kết ra ngoài thư mục; hãy chép tệp thật vào thư mục");
      }
    } catch (IOException broken) {
      refuse(entry, "liên kết hỏng; hãy chép tệp thật vào thư mục");
    }
  }

  private void refuse(Path entry, String reason) {
    refused.add(new Outcome(Outcome.Kind.REFUSED, entry.toString(), reason));
  }
}
