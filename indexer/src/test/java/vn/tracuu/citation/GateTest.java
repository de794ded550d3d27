package vn.tracuu.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tracuu.Bench;
import vn.tracuu.model.Citation;
import vn.tracuu.model.Citation.Kind;
import vn.tracuu.source.SourceFile;
import vn.tracuu.source.UnreadableException;
import vn.tracuu.structure.Parsed;
import vn.tracuu.structure.Parser;

/**
 * Gains and losses over all documents of the bench against {@code accepted.tsv}: file, how many of
 * each kind, a hash of them all. A loss fails until the list is accepted anew.
 *
 * <p>To accept what is found: {@code mvn test -Dtest=GateTest -Dtracuu.accept=true}, and commit the
 * changed list with a word on what was lost and why.
 */
final class GateTest {
  private static final Path ACCEPTED =
      Bench.checkout().resolve("indexer/src/test/resources/citation/accepted.tsv");

  private record Row(String file, int works, int provisions, int relatives, String hash) {
    static Row read(String line) {
      String[] cells = line.split("\t", -1);
      return new Row(
          cells[0],
          Integer.parseInt(cells[1]),
          Integer.parseInt(cells[2]),
          Integer.parseInt(cells[3]),
          cells[4]);
    }

    String line() {
      return String.join("\t", file, "" + works, "" + provisions, "" + relatives, hash);
    }

    boolean isLessThan(Row other) {
      return works < other.works || provisions < other.provisions || relatives < other.relatives;
    }
  }

  @Test
  void nothingIsLostUnlessAccepted() throws IOException {
    Map<String, Row> found = found();
    if (Boolean.getBoolean("tracuu.accept")) {
      Files.writeString(
          ACCEPTED,
          found.values().stream().map(Row::line).collect(Collectors.joining("\n", HEAD, "\n")));
    }
    List<String> losses = new ArrayList<>();
    for (Row accepted : accepted()) {
      Row now = found.getOrDefault(accepted.file(), new Row(accepted.file(), 0, 0, 0, ""));
      if (now.isLessThan(accepted)) {
        losses.add("was " + accepted.line() + ", is " + now.line());
      } else if (!now.equals(accepted)) {
        System.out.println("citations changed: was " + accepted.line() + ", is " + now.line());
      }
    }
    assertEquals(List.of(), losses);
  }

  private static final String HEAD = "file\tworks\tprovisions\trelatives\thash\n";

  private static List<Row> accepted() throws IOException {
    try (Stream<String> lines = Files.lines(ACCEPTED)) {
      return lines.skip(1).map(Row::read).toList();
    }
  }

  private static Map<String, Row> found() throws IOException {
    Path documents = Bench.path("documents");
    Map<String, Row> rows = new TreeMap<>();
    try (Stream<Path> files = Files.walk(documents)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = documents.relativize(file).toString();
        if (name.contains("/")) {
          rows.put(name, row(name, citations(file)));
        }
      }
    }
    return rows;
  }

  private static List<Citation> citations(Path file) {
    try {
      return switch (Parser.parse(SourceFile.read(file))) {
        case Parsed.Document parsed -> Citations.of(parsed.document());
        case Parsed.NotADocument unused -> List.of();
      };
    } catch (UnreadableException e) {
      return List.of(); // told by name elsewhere; here it has no citations
    }
  }

  private static Row row(String name, List<Citation> citations) {
    Map<Kind, Long> counts =
        citations.stream().collect(Collectors.groupingBy(Citation::kind, Collectors.counting()));
    return new Row(
        name,
        counts.getOrDefault(Kind.WORK, 0L).intValue(),
        counts.getOrDefault(Kind.PROVISION, 0L).intValue(),
        counts.getOrDefault(Kind.RELATIVE, 0L).intValue(),
        hash(citations));
  }

  private static String hash(List<Citation> citations) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      citations.forEach(one -> digest.update(one.toString().getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
