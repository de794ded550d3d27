package vn.tracuu.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tracuu.source.UnreadableException;

/** Looks whether the files of a corpus are what they were when they came. */
public final class CorpusCheck {
  private static final String NOT_READ = "không đọc được; hãy kiểm tra quyền truy cập";

  private CorpusCheck() {}

  /** What is wrong, by name; nothing where every file has the hash that its origin tells. */
  public static List<Failure> of(Path corpus) throws IOException {
    List<Failure> failures = new ArrayList<>();
    for (Path folder : CorpusFolder.list(corpus.resolve("documents"))) {
      try {
        failures.addAll(of(corpus, new DocumentFolder(folder).sources(), folder));
      } catch (IOException e) {
        failures.add(failure(corpus, folder, NOT_READ));
      }
    }
    return failures;
  }

  private static List<Failure> of(Path corpus, List<Path> sources, Path folder) {
    List<Failure> failures = new ArrayList<>();
    if (sources.isEmpty()) {
      failures.add(
          failure(corpus, folder, "không có tệp source.*; hãy đặt tệp vào hoặc xóa thư mục"));
    }
    for (Path source : sources) {
      wrong(source).ifPresent(reason -> failures.add(failure(corpus, source, reason)));
    }
    return failures;
  }

  private static Failure failure(Path corpus, Path at, String reason) {
    return new Failure(corpus.relativize(at).toString().replace('\\', '/'), reason);
  }

  private static Optional<String> wrong(Path source) {
    try {
      Optional<Origin> origin = Origin.beside(source.getParent());
      boolean isOther =
          origin.isPresent()
              && Files.isRegularFile(source)
              && !origin.get().sha256().equals(Fingerprint.ofFile(source));
      return isOther
          ? Optional.of(
              "đã khác với lúc thêm vào; hãy lấy lại tệp gốc hoặc thêm lại bằng ./tracuu add")
          : Optional.empty();
    } catch (UnreadableException e) {
      return Optional.of(e.getMessage());
    } catch (IOException e) {
      return Optional.of(NOT_READ);
    }
  }
}
