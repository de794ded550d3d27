package vn.tracuu.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tracuu.Bench;

/** The mentions labelled by hand, as {@code LABELS.md} beside them says. */
final class Labels {
  private static final String DECISION = "corpus:161-qd-ubnd-2025.txt";

  private Labels() {}

  /** One mention; offsets are of the file as decoded. */
  record Label(
      String file,
      int start,
      int end,
      String text,
      String kind,
      String type,
      String number,
      String date,
      List<String> targets) {

    Label at(int start, int end) {
      return new Label(file, start, end, text, kind, type, number, date, targets);
    }
  }

  /** A stretch of a file that was read from end to end. */
  record Stretch(String file, int start, int end) {
    boolean holds(int offset) {
      return offset >= start && offset < end;
    }
  }

  static Map<String, List<Label>> byFile() {
    return rows("labels.tsv").map(Labels::label).collect(Collectors.groupingBy(Label::file));
  }

  static Map<String, List<Stretch>> stretches() {
    return rows("ranges.tsv")
        .map(row -> new Stretch(row[0], Integer.parseInt(row[1]), Integer.parseInt(row[2])))
        .collect(Collectors.groupingBy(Stretch::file));
  }

  /** The work that a mention means, by file, words and day; "-" where no such work is known. */
  static Map<String, String> resolutions() {
    return rows("resolutions.tsv")
        .collect(Collectors.toMap(row -> row[0] + " " + row[1] + " " + row[2], row -> row[3]));
  }

  /** All files of the bench, and the document of this repository. */
  static List<String> files() throws IOException {
    Path documents = Bench.path("documents");
    try (Stream<Path> files = Files.walk(documents)) {
      Stream<String> names =
          files
              .filter(Files::isRegularFile)
              .map(file -> documents.relativize(file).toString())
              .filter(name -> name.contains("/"))
              .sorted();
      return Stream.concat(Stream.of(DECISION), names).toList();
    }
  }

  /** Where a labelled file lies. */
  static Path path(String file) {
    return file.equals(DECISION)
        ? Bench.checkout().resolve("corpus/documents/161-qd-ubnd-son-la-2025/source.txt")
        : Bench.path("documents/" + file);
  }

  private static Label label(String[] row) {
    List<String> targets =
        Arrays.stream(row[8].split(";")).map(String::strip).filter(t -> !t.isEmpty()).toList();
    return new Label(
        row[0],
        Integer.parseInt(row[1]),
        Integer.parseInt(row[2]),
        row[3],
        row[4],
        row[5],
        row[6],
        row[7],
        targets);
  }

  private static Stream<String[]> rows(String name) {
    try (var in = Objects.requireNonNull(Labels.class.getResourceAsStream("/citation/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
