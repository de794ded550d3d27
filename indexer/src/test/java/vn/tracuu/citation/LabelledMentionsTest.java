package vn.tracuu.citation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tracuu.citation.FoundMentions.Labelled;
import vn.tracuu.citation.FoundMentions.Mention;
import vn.tracuu.citation.Labels.Label;
import vn.tracuu.citation.Labels.Stretch;
import vn.tracuu.source.UnreadableException;

/** What is found, measured against what was labelled by hand; {@code LABELS.md} has the rules. */
final class LabelledMentionsTest {
  private static final Map<String, Score> SCORES = new TreeMap<>();

  @BeforeAll
  static void find() throws UnreadableException, IOException {
    Map<String, List<Stretch>> stretches = Labels.stretches();
    for (Map.Entry<String, List<Label>> labels : new TreeMap<>(Labels.byFile()).entrySet()) {
      String file = labels.getKey();
      Labelled labelled = FoundMentions.labelled(file, labels.getValue(), stretches.get(file));
      List<Mention> found =
          FoundMentions.of(Labels.path(file)).stream()
              .filter(one -> labelled.stretches().stream().anyMatch(it -> it.holds(one.start())))
              .toList();
      for (String kind : List.of("number", "named", "provision", "relative")) {
        Set<String> wanted = wanted(kind, labelled.labels());
        Set<String> got = got(kind, found, labelled.labels());
        SCORES.computeIfAbsent(kind, unused -> new Score()).count(file, wanted, got);
      }
    }
    SCORES.forEach((kind, score) -> System.out.println(kind + ": " + score));
    SCORES.values().forEach(score -> score.errors().forEach(System.out::println));
  }

  @Test
  void numbersAreFoundWithSpanTypeNumberAndDay() {
    Score score = SCORES.get("number");
    assertAll(
        () -> assertTrue(score.labelled() >= 200, score.toString()),
        () -> assertTrue(score.precision() >= .99, score.toString()),
        () -> assertTrue(score.recall() >= .98, score.toString()));
  }

  @Test
  void namesAreFound() {
    assertTrue(SCORES.get("named").recall() >= .95, SCORES.get("named").toString());
    assertTrue(SCORES.get("named").precision() >= .95, SCORES.get("named").toString());
  }

  @Test
  void placesAreFoundWithAllTheirTargets() {
    assertTrue(SCORES.get("provision").f1() >= .97, SCORES.get("provision").toString());
  }

  @Test
  void pointersAreFound() {
    assertTrue(SCORES.get("relative").f1() >= .97, SCORES.get("relative").toString());
  }

  private static Set<String> wanted(String kind, List<Label> labels) {
    List<Label> ofKind = labels.stream().filter(label -> label.kind().equals(kind)).toList();
    if (!kind.equals("provision")) {
      return ofKind.stream().map(LabelledMentionsTest::row).collect(Collectors.toSet());
    }
    Set<String> wanted = new HashSet<>();
    ofKind.forEach(one -> one.targets().forEach(target -> wanted.add(at(one.start(), target))));
    return wanted;
  }

  private static Set<String> got(String kind, List<Mention> found, List<Label> labels) {
    return found.stream()
        .filter(one -> one.kind().equals(kind))
        .map(one -> kind.equals("provision") ? at(mention(one, labels), one.target()) : row(one))
        .collect(Collectors.toSet());
  }

  /** Where the labelled mention begins that holds a place; its own beginning if none does. */
  private static int mention(Mention place, List<Label> labels) {
    return labels.stream()
        .filter(one -> one.kind().equals("provision"))
        .filter(one -> one.start() <= place.start() && place.start() < one.end())
        .findFirst()
        .map(Label::start)
        .orElse(place.start());
  }

  private static String row(Label label) {
    String span = label.start() + " " + label.text() + " ";
    return small(
        switch (label.kind()) {
          case "number" -> span + label.type() + " " + label.number() + " " + label.date();
          case "named" -> span + label.type() + " " + label.date();
          default -> span + String.join(";", label.targets());
        });
  }

  private static String row(Mention mention) {
    String span = mention.start() + " " + mention.citation().span().text() + " ";
    String said =
        mention
            .instrument()
            .map(
                one ->
                    one.type().vietnamese() + " %s" + one.date().map(Object::toString).orElse(""))
            .orElse("");
    return small(
        switch (mention.kind()) {
          case "number" ->
              span + said.formatted(mention.instrument().orElseThrow().number().canonical() + " ");
          case "named" -> span + said.formatted("");
          default -> span + mention.target();
        });
  }

  private static String at(int start, String target) {
    return small(start + " " + target);
  }

  private static String small(String row) {
    return row.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
