package vn.tracuu.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.tracuu.citation.FoundMentions.Mention;
import vn.tracuu.citation.Labels.Label;
import vn.tracuu.citation.Labels.Stretch;
import vn.tracuu.source.UnreadableException;

final class LabelledMentionsTest {
  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  @Test
  void mentionsAreFoundAsLabelled() throws UnreadableException {
    Map<String, List<Stretch>> stretches = Labels.stretches();
    for (Map.Entry<String, List<Label>> entry : new TreeMap<>(Labels.byFile()).entrySet()) {
      List<Mention> found = FoundMentions.of(Labels.path(entry.getKey()));
      List<Mention> within =
          found.stream()
              .filter(
                  mention ->
                      stretches.get(entry.getKey()).stream()
                          .anyMatch(stretch -> stretch.holds(mention.start())))
              .toList();
      score(entry.getKey(), entry.getValue(), within);
    }
    errors.forEach(System.out::println);
    counts.forEach(
        (kind, c) ->
            System.out.printf(
                Locale.ROOT,
                "%s: found %d, labelled %d, right %d: P %.4f R %.4f%n",
                kind,
                c[0],
                c[1],
                c[2],
                c[2] / (double) c[0],
                c[2] / (double) c[1]));
  }

  private void score(String file, List<Label> labels, List<Mention> found) {
    for (String kind : List.of("number", "named", "relative")) {
      Set<String> wanted = new HashSet<>();
      labels.stream().filter(l -> l.kind().equals(kind)).forEach(l -> wanted.add(row(l)));
      Set<String> got = new HashSet<>();
      found.stream().filter(m -> m.kind().equals(kind)).forEach(m -> got.add(row(m)));
      count(file, kind, wanted, got);
    }
    Set<String> wanted = new HashSet<>();
    Set<String> got = new HashSet<>();
    List<Label> provisions = labels.stream().filter(l -> l.kind().equals("provision")).toList();
    provisions.forEach(
        l -> l.targets().forEach(t -> wanted.add(l.start() + " " + t.toLowerCase(Locale.ROOT))));
    for (Mention mention : found) {
      if (mention.kind().equals("provision")) {
        int at =
            provisions.stream()
                .filter(l -> mention.start() >= l.start() && mention.start() < l.end())
                .findFirst()
                .map(Label::start)
                .orElse(mention.start());
        got.add(at + " " + mention.target().toLowerCase(Locale.ROOT));
      }
    }
    count(file, "provision", wanted, got);
  }

  private void count(String file, String kind, Set<String> wanted, Set<String> got) {
    int[] c = counts.computeIfAbsent(kind, unused -> new int[3]);
    c[0] += got.size();
    c[1] += wanted.size();
    for (String row : got) {
      if (wanted.contains(row)) {
        c[2]++;
      } else {
        errors.add("+ " + kind + " " + file + " " + row);
      }
    }
    wanted.stream()
        .filter(row -> !got.contains(row))
        .forEach(row -> errors.add("- " + kind + " " + file + " " + row));
  }

  private static String row(Label l) {
    return switch (l.kind()) {
      case "number" ->
          l.start() + "-" + l.end() + " " + l.type() + " " + l.number() + " " + l.date();
      case "named" -> l.start() + "-" + l.end() + " " + l.text().toLowerCase(Locale.ROOT);
      default ->
          l.start() + "-" + l.end() + " " + String.join(";", l.targets()).toLowerCase(Locale.ROOT);
    };
  }

  private static String row(Mention m) {
    return switch (m.kind()) {
      case "number" ->
          m.start()
              + "-"
              + m.end()
              + " "
              + m.instrument().orElseThrow().type().vietnamese()
              + " "
              + m.instrument().orElseThrow().number().canonical()
              + " "
              + m.instrument().orElseThrow().date().map(Object::toString).orElse("");
      case "named" ->
          m.start() + "-" + m.end() + " " + m.citation().span().text().toLowerCase(Locale.ROOT);
      default -> m.start() + "-" + m.end() + " " + m.target().toLowerCase(Locale.ROOT);
    };
  }
}
