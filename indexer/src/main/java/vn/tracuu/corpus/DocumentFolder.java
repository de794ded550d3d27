package vn.tracuu.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of one document: the text that came first lies in it, each later one in a folder of
 * its own, named by the day on which it came.
 *
 * <p>Example: {@code source.txt}, {@code 2026-03-02/source.docx}, {@code 2026-03-02.2/source.pdf}:
 * the last one is read, the others are kept and told.
 */
public record DocumentFolder(Path path) {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:\\.\\d{1,3})?");

  /** The folder in which a source file lies, or the one above where that is named by a day. */
  static DocumentFolder around(Path source) {
    Path folder = source.toAbsolutePath().getParent();
    boolean isDay = DAY.matcher(folder.getFileName().toString()).matches();
    return new DocumentFolder(isDay ? folder.getParent() : folder);
  }

  /** The source files of all texts, the oldest first. */
  List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    sourceIn(path).ifPresent(sources::add);
    for (Path day : days()) {
      sourceIn(day).ifPresent(sources::add);
    }
    return sources;
  }

  /** The file that is read: of the text that came last. */
  public Optional<Path> source() throws IOException {
    return sources().reversed().stream().findFirst();
  }

  /** A free place for one more text. */
  Path next(String day) {
    Path next = path.resolve(day);
    for (int i = 2; Files.exists(next); i++) {
      next = path.resolve(day + "." + i);
    }
    return next;
  }

  private List<Path> days() throws IOException {
    try (Stream<Path> all = Files.list(path)) {
      return all.filter(Files::isDirectory)
          .filter(folder -> DAY.matcher(folder.getFileName().toString()).matches())
          .sorted((a, b) -> order(a).compareTo(order(b)))
          .toList();
    }
  }

  /** "2026-03-02.10" comes behind "2026-03-02.2". */
  private static String order(Path day) {
    String name = day.getFileName().toString();
    int dot = name.indexOf('.');
    int count = dot < 0 ? 1 : Integer.parseInt(name.substring(dot + 1));
    return "%s %03d".formatted(dot < 0 ? name : name.substring(0, dot), count);
  }

  private static Optional<Path> sourceIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(CorpusDocument::isOfCorpus)
          .sorted()
          .findFirst();
    }
  }
}
