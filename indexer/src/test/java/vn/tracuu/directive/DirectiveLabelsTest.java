package vn.tracuu.directive;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.tracuu.Bench;
import vn.tracuu.directive.Labels.Label;
import vn.tracuu.directive.Labels.Stretch;
import vn.tracuu.model.AgencyMention;
import vn.tracuu.model.Deadline;
import vn.tracuu.model.Directive;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Pinpoint;
import vn.tracuu.model.Provision;
import vn.tracuu.model.SourceMap;
import vn.tracuu.model.TargetFigure;

/**
 * Precision and recall against 304 directives labelled by hand; a body, deadline or target is right
 * when its place, its words and its normalised value are.
 */
class DirectiveLabelsTest {
  @Test
  void floorsHold() throws IOException {
    Map<String, Score> scores = new TreeMap<>();
    Map<String, List<String>> wrong = new LinkedHashMap<>();
    for (Stretch stretch : Labels.stretches()) {
      compare(found(stretch), labelled(stretch), scores, wrong);
    }
    wrong.forEach((file, lines) -> lines.forEach(line -> System.out.println(file + "\t" + line)));
    scores.forEach((role, score) -> System.out.println(role + ": " + score));
    assertTrue(scores.get("lead").f1() >= .93, "lead " + scores.get("lead"));
    assertTrue(scores.get("coordinator").f1() >= .90, "coordinator " + scores.get("coordinator"));
    assertTrue(scores.get("deadline").f1() >= .93, "deadline " + scores.get("deadline"));
    assertTrue(scores.get("target").f1() >= .85, "target " + scores.get("target"));
  }

  private static void compare(
      Map<String, String> found,
      Map<String, String> labelled,
      Map<String, Score> scores,
      Map<String, List<String>> wrong) {
    for (Map.Entry<String, String> entry : labelled.entrySet()) {
      String[] key = entry.getKey().split("\t");
      boolean isRight = entry.getValue().equals(found.get(entry.getKey()));
      scores.merge(key[1], isRight ? new Score(1, 0, 0) : new Score(0, 0, 1), Score::plus);
      if (!isRight) {
        wrong
            .computeIfAbsent(key[0], file -> new ArrayList<>())
            .add(
                "- " + entry.getKey() + "\t" + entry.getValue() + "\t" + found.get(entry.getKey()));
      }
    }
    for (Map.Entry<String, String> entry : found.entrySet()) {
      if (!entry.getValue().equals(labelled.get(entry.getKey()))) {
        String[] key = entry.getKey().split("\t");
        scores.merge(key[1], new Score(0, 1, 0), Score::plus);
        wrong
            .computeIfAbsent(key[0], file -> new ArrayList<>())
            .add("+ " + entry.getKey() + "\t" + entry.getValue());
      }
    }
  }

  private static Map<String, String> labelled(Stretch stretch) {
    Map<String, String> rows = new TreeMap<>();
    for (Label label : Labels.labels()) {
      boolean isWithin =
          label.file().equals(stretch.file())
              && label.start() >= stretch.start()
              && label.end() <= stretch.end();
      if (isWithin) {
        rows.put(key(stretch, label.role(), label.start(), label.end()), value(label));
      }
    }
    return rows;
  }

  /** Of a target the words end where the unit does, which readers draw differently. */
  private static String value(Label label) {
    if (!label.role().equals("target")) {
      return label.words() + "\t" + label.value();
    }
    String[] parts = label.value().split(";");
    return figure(parts[0], parts[1], parts[2]);
  }

  private static String figure(String value, String unit, String direction) {
    return "%s;%s;%s".formatted(value, unit.split("[ ,]")[0], direction);
  }

  private static String key(Stretch stretch, String role, int start, int end) {
    if (role.equals("target")) {
      return "%s\t%s\t%06d".formatted(stretch.file(), role, start);
    }
    return "%s\t%s\t%06d\t%06d".formatted(stretch.file(), role, start, end);
  }

  private static Map<String, String> found(Stretch stretch) throws IOException {
    BenchText bench = BenchText.read(Bench.path("documents/" + stretch.file()));
    Places places = new Places(bench);
    Map<String, String> rows = new TreeMap<>();
    for (Directive directive : DirectiveReader.read(bench.document(), Agencies.known())) {
      for (AgencyMention lead : directive.leads()) {
        places.put(rows, stretch, "lead", lead.place(), lead.printed() + "\t");
      }
      for (AgencyMention coordinator : directive.coordinators()) {
        places.put(rows, stretch, "coordinator", coordinator.place(), coordinator.printed() + "\t");
      }
      for (Deadline due : directive.deadlines()) {
        places.put(rows, stretch, "deadline", due.place(), due.words() + "\t" + value(due));
      }
      for (TargetFigure target : directive.targets()) {
        places.put(rows, stretch, "target", target.place(), value(target));
      }
    }
    return rows;
  }

  private static String value(Deadline due) {
    Deadline.Time time = due.time();
    String every = time.yearly().map(day -> day.toString().substring(2)).orElse("");
    String monthly = time.dayOfMonth().isPresent() ? "" + time.dayOfMonth().getAsInt() : every;
    return "%s;%s;%s;%s;%s;%s"
        .formatted(
            due.kind().word(),
            due.bound().word(),
            time.date().map(Object::toString).orElse(""),
            time.from().map(Object::toString).orElse(""),
            time.to().map(Object::toString).orElse(""),
            monthly)
        .replaceFirst(";+$", "");
  }

  private static String value(TargetFigure target) {
    String value = target.value().toPlainString();
    String range = target.upTo().map(upTo -> ".." + upTo.toPlainString()).orElse("");
    return figure(value + range, target.unit(), target.direction().word());
  }

  /** Counts of right, invented and missed. */
  record Score(int right, int invented, int missed) {
    Score plus(Score other) {
      return new Score(right + other.right, invented + other.invented, missed + other.missed);
    }

    double precision() {
      return right / (double) Math.max(1, right + invented);
    }

    double recall() {
      return right / (double) Math.max(1, right + missed);
    }

    double f1() {
      return 2.0 * right / Math.max(1, 2 * right + invented + missed);
    }

    @Override
    public String toString() {
      return "P %.3f %s R %.3f %s F1 %.3f (%d right, %d invented, %d missed)"
          .formatted(
              precision(),
              interval(right, right + invented),
              recall(),
              interval(right, right + missed),
              f1(),
              right,
              invented,
              missed);
    }

    /** Wilson's interval of 95 %. */
    private static String interval(int hits, int of) {
      double n = Math.max(1, of);
      double p = hits / n;
      double z = 1.96;
      double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
      double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);
      return "[%.3f, %.3f]".formatted(middle - half, Math.min(1, middle + half));
    }
  }

  /** Leads from places in provisions to offsets of the file. */
  private record Places(
      BenchText bench, Map<String, Passage> headings, Map<String, Passage> texts) {
    Places(BenchText bench) {
      this(bench, new LinkedHashMap<>(), new LinkedHashMap<>());
      LegalDocument document = bench.document();
      texts.put("body", Passage.join("\n", bodyOf(document)));
      document
          .paths()
          .forEach(
              path -> {
                Provision provision = path.last();
                headings.put(provision.eId(), provision.heading());
                texts.put(provision.eId(), Passage.join("\n", provision.paragraphs()));
              });
    }

    private static List<Passage> bodyOf(LegalDocument document) {
      return document.body().stream()
          .filter(Passage.class::isInstance)
          .map(Passage.class::cast)
          .toList();
    }

    void put(Map<String, String> rows, Stretch stretch, String role, Pinpoint place, String value) {
      Passage passage = (place.in() == Pinpoint.In.HEADING ? headings : texts).get(place.eId());
      SourceMap map = passage.map();
      int start = bench.startInFile(map.start(place.start()));
      int end = bench.endInFile(map.end(place.end() - 1));
      if (start >= stretch.start() && end <= stretch.end()) {
        rows.put(key(stretch, role, start, end), value);
      }
    }
  }
}
