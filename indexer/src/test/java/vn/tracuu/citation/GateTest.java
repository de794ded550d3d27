package vn.tracuu.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
 * each kind, and four figures for each citation, made of its words and of what it leads to. A
 * citation that is no more fails by the name of its file until the list is accepted anew; one that
 * only stands at another address, since a tree became finer, is none of these.
 *
 * <p>To accept what is found: {@code mvn test -Dtest=GateTest -Dtracuu.accept=true}, and commit the
 * changed list with a word on what was lost and why.
 */
final class GateTest {
  private static final Path ACCEPTED =
      Bench.checkout().resolve("indexer/src/test/resources/citation/accepted.tsv");

  private static final int FIGURES = 4;

  private record Row(String file, int works, int provisions, int relatives, String figures) {
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
      return String.join("\t", file, "" + works, "" + provisions, "" + relatives, figures);
    }

    /** How many of the other row's citations are none of this one's. */
    int lost(Row other) {
      Map<String, Integer> left = new HashMap<>();
      all().forEach(one -> left.merge(one, 1, Integer::sum));
      return (int)
          other.all().stream().filter(one -> left.merge(one, -1, Integer::sum) < 0).count();
    }

    private List<String> all() {
      return IntStream.range(0, figures.length() / FIGURES)
          .mapToObj(i -> figures.substring(FIGURES * i, FIGURES * (i + 1)))
          .toList();
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
    assertEquals(List.of(), losses(accepted(), found));
  }

  private static List<String> losses(List<Row> accepted, Map<String, Row> found) {
    List<String> losses = new ArrayList<>();
    for (Row was : accepted) {
      Row is = found.getOrDefault(was.file(), new Row(was.file(), 0, 0, 0, ""));
      if (is.lost(was) > 0) {
        losses.add(was.file() + ": " + is.lost(was) + " lost, " + was.lost(is) + " gained");
      }
    }
    return losses;
  }

  /** One citation in the place of another is a loss, although there are as many as before. */
  @Test
  void aLossIsSeenBehindAGain() {
    Row was = new Row("a", 2, 0, 0, "00010002");
    Row is = new Row("a", 3, 0, 0, "000100030004");
    assertEquals(List.of("a: 1 lost, 2 gained"), losses(List.of(was), Map.of("a", is)));
    assertEquals(List.of("a: 2 lost, 0 gained"), losses(List.of(was), Map.of()));
    assertEquals(List.of(), losses(List.of(was), Map.of("a", new Row("a", 2, 0, 0, "00020001"))));
  }

  private static final String HEAD = "file\tworks\tprovisions\trelatives\tcitations\n";

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
        citations.stream().map(GateTest::figures).collect(Collectors.joining()));
  }

  private static String figures(Citation one) {
    String told = one.kind() + "\t" + one.span().text() + "\t" + one.work() + "\t" + one.place();
    byte[] hash = sha256().digest(told.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, FIGURES / 2);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
