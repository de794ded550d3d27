package vn.tracuu.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.tracuu.Bench;
import vn.tracuu.Decision161;
import vn.tracuu.model.AgencyMention;
import vn.tracuu.model.Deadline;
import vn.tracuu.model.Directive;
import vn.tracuu.model.TargetFigure;

/** All 47 headings of the Decision, Điều 2 and Điều 3, against what was read by hand. */
class Decision161DirectivesTest {
  private static final Path LABELS =
      Bench.checkout().resolve("indexer/src/test/resources/vn/tracuu/directive/decision-161.tsv");

  @Test
  void everyDirectiveIsReadAsByHand() throws IOException {
    List<String> read = new ArrayList<>();
    for (Directive directive : DirectiveReader.read(Decision161.document(), Agencies.known())) {
      read.addAll(rows(directive));
    }
    List<String> labelled = Files.readAllLines(LABELS).stream().skip(1).toList();
    assertEquals(
        String.join("\n", new TreeSet<>(labelled)), String.join("\n", new TreeSet<>(read)));
    assertEquals(labelled.size(), read.size());
  }

  private static List<String> rows(Directive directive) {
    List<String> rows = new ArrayList<>();
    String eId = directive.eId() + "\t";
    rows.add(eId + "readAs\t\t" + directive.readAs().word());
    for (AgencyMention lead : directive.leads()) {
      rows.add(eId + "lead\t" + lead.printed() + "\t");
    }
    for (AgencyMention coordinator : directive.coordinators()) {
      rows.add(eId + "coordinator\t" + coordinator.printed() + "\t");
    }
    directive.deadlines().forEach(due -> rows.add(eId + row(due)));
    directive.targets().forEach(target -> rows.add(eId + row(target)));
    return rows;
  }

  private static String row(Deadline due) {
    Deadline.Time time = due.time();
    return "deadline\t%s\t%s;%s;%s;%s;%s;%s"
        .formatted(
            due.words(),
            due.kind().word(),
            due.bound().word(),
            printed(time.date()),
            printed(time.from()),
            printed(time.to()),
            time.dayOfMonth().isPresent() ? time.dayOfMonth().getAsInt() : "");
  }

  private static String row(TargetFigure target) {
    return "target\t%s\t%s;%s;%s;%s;%s"
        .formatted(
            target.words(),
            target.value().toPlainString(),
            target.unit(),
            target.direction().word(),
            printed(target.date()),
            target.measure());
  }

  private static String printed(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
