package vn.tracuu.directive;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.Bench;
import vn.tracuu.model.Directive;
import vn.tracuu.source.SourceFile;
import vn.tracuu.structure.Parsed;
import vn.tracuu.structure.Parser;

/**
 * Documents labelled from first to last ({@code whole.tsv}), in rounds, each before the program had
 * read them: what is found anywhere else in them is invented. Words are compared as lists: a body
 * that is named at three places counts thrice, one that a heading names for all the orders below it
 * once.
 */
class WholeDocumentsTest {
  private static final Map<String, Double> FLOORS =
      Map.of("lead", .93, "coordinator", .90, "deadline", .93, "target", .85);

  private static final List<String> ROLES = List.of("lead", "coordinator", "deadline", "target");

  private static final Pattern FIGURE =
      Pattern.compile("^\\D*\\d[\\d.,]*(?:\\s?[-–]\\s?\\d[\\d.,]*)?(?:\\s?%|\\s[^\\s,]+)?");

  /** The documents of the rounds before have no labels of targets. */
  private static final int FIRST_WITH_TARGETS = 4;

  @TempDir private Path folder;

  @Test
  void bodiesAndDeadlinesAreThoseOfTheLabels() throws IOException {
    Map<String, List<String>> labels = labels();
    Map<Integer, Map<String, int[]>> rounds = new TreeMap<>();
    Map<String, int[]> all = new HashMap<>();
    for (JsonNode document : documents(labels)) {
      Map<String, List<String>> found = found(document);
      String id = document.get("id").textValue();
      int round = Integer.parseInt(labels.get(id + "round").getFirst());
      for (String role : ROLES) {
        boolean isLabelled = !role.equals("target") || round >= FIRST_WITH_TARGETS;
        if (isLabelled) {
          List<String> right = labels.getOrDefault(id + role, List.of());
          int[] one = count(id + " " + role, right, found.getOrDefault(role, List.of()));
          add(all, role, one);
          add(rounds.computeIfAbsent(round, unused -> new TreeMap<>()), role, one);
        }
      }
    }
    rounds.forEach(
        (round, counts) -> counts.forEach((role, n) -> tell("round " + round + " " + role, n)));
    assertAll(FLOORS.entrySet().stream().map(floor -> () -> reaches(floor, all)));
  }

  private static void add(Map<String, int[]> counts, String role, int[] one) {
    int[] sum = counts.computeIfAbsent(role, unused -> new int[one.length]);
    Arrays.setAll(sum, i -> sum[i] + one[i]);
  }

  private static void reaches(Map.Entry<String, Double> floor, Map<String, int[]> counts) {
    int[] n = counts.get(floor.getKey());
    tell(floor.getKey(), n);
    assertTrue(f1(n) >= floor.getValue(), floor.getKey() + " F1 " + f1(n));
  }

  private static void tell(String what, int[] n) {
    System.out.printf(
        "%s: %d right of %d found and %d labelled, F1 %.3f%n", what, n[0], n[1], n[2], f1(n));
  }

  private static double f1(int[] n) {
    return 2.0 * n[0] / (n[1] + n[2]);
  }

  /** How many are right, found and labelled; what is missed and invented is told. */
  private static int[] count(String key, List<String> labelled, List<String> found) {
    List<String> rest = new ArrayList<>(found);
    List<String> missed = labelled.stream().filter(words -> !rest.remove(words)).toList();
    if (!missed.isEmpty() || !rest.isEmpty()) {
      System.out.printf("%s: missed %s, invented %s%n", key, missed, rest);
    }
    return new int[] {labelled.size() - missed.size(), found.size(), labelled.size()};
  }

  private static Map<String, List<String>> labels() throws IOException {
    Path file =
        Bench.checkout().resolve("indexer/src/test/resources/vn/tracuu/directive/whole.tsv");
    Map<String, List<String>> labels = new HashMap<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines
          .skip(1)
          .map(line -> line.split("\t"))
          .forEach(
              f -> {
                put(labels, f[0] + f[1], f[2]);
                labels.putIfAbsent(f[0], List.of());
              });
    }
    return labels;
  }

  private static List<JsonNode> documents(Map<String, List<String>> labels) throws IOException {
    List<JsonNode> documents = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    try (Stream<String> lines = Bench.lines("scale/documents.jsonl.gz")) {
      for (String line : (Iterable<String>) lines::iterator) {
        JsonNode document = mapper.readTree(line);
        if (labels.containsKey(document.get("id").textValue())) {
          documents.add(document);
        }
      }
    }
    return documents;
  }

  private Map<String, List<String>> found(JsonNode document) throws IOException {
    boolean isMarkdown = document.get("form").textValue().contains("Markdown");
    Path file = folder.resolve(document.get("id").textValue() + (isMarkdown ? ".md" : ".txt"));
    Files.writeString(file, document.get("text").textValue());
    Parsed.Document parsed = (Parsed.Document) Parser.parse(SourceFile.read(file));
    Map<String, List<String>> found = new HashMap<>();
    List<Directive> directives = DirectiveReader.read(parsed.document(), Agencies.known());
    directives.stream()
        .flatMap(one -> one.leads().stream())
        .distinct()
        .forEach(body -> put(found, "lead", body.printed()));
    for (Directive one : directives) {
      one.coordinators().forEach(body -> put(found, "coordinator", body.printed()));
      one.deadlines().forEach(due -> put(found, "deadline", due.words()));
      one.targets().forEach(target -> put(found, "target", target.words()));
    }
    return found;
  }

  private static void put(Map<String, List<String>> found, String role, String words) {
    String told = role.endsWith("target") ? upToUnit(words) : words;
    found.computeIfAbsent(role, key -> new ArrayList<>()).add(same(told));
  }

  /** Of a target the words end behind the first of the unit: readers draw its end differently. */
  private static String upToUnit(String words) {
    Matcher figure = FIGURE.matcher(words);
    return figure.find() ? figure.group() : words;
  }

  private static String same(String words) {
    return Folded.of(words.replaceAll("\\s+", " ").strip());
  }
}
