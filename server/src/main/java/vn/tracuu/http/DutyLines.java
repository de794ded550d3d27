package vn.tracuu.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tracuu.directive.Agencies;
import vn.tracuu.model.AgencyMention;
import vn.tracuu.model.Deadline;
import vn.tracuu.model.Directive;
import vn.tracuu.model.TargetFigure;

/**
 * The directives of a document, each line at the place where its words stand.
 *
 * <p>Example: mục 5.1 names who leads, its bullet "Đợt 1" has the day: the lead stands beside the
 * one, the day beside the other.
 */
final class DutyLines {
  private final Agencies agencies;
  private final Map<String, List<DutyLine>> lines = new LinkedHashMap<>();

  DutyLines(Agencies agencies) {
    this.agencies = agencies;
  }

  /** By the eId of the place. */
  Map<String, List<DutyLine>> byPlace() {
    return lines;
  }

  void add(Directive directive) {
    String doubt =
        directive.readAs().isDoubtful()
            ? Messages.of("duty.doubtful", directive.readAs().vietnamese())
            : "";
    bodies(directive, "duty.lead", directive.leads(), doubt);
    bodies(directive, "duty.coordinator", directive.coordinators(), "");
    directive.deadlines().forEach(this::deadline);
    directive.targets().forEach(this::target);
  }

  private void bodies(
      Directive directive, String label, List<AgencyMention> mentions, String doubt) {
    if (mentions.isEmpty()) {
      return;
    }
    String printed =
        mentions.stream().map(AgencyMention::printed).distinct().collect(Collectors.joining("; "));
    List<String> remarks = new ArrayList<>(mentions.stream().map(this::today).distinct().toList());
    remarks.add(doubt);
    remarks.removeIf(String::isEmpty);
    line(directive.eId(), new DutyLine(Messages.of(label), printed, String.join("; ", remarks)));
  }

  /** Who has the functions now, where that was seen. */
  private String today(AgencyMention mention) {
    String heirs =
        mention
            .agency()
            .map(id -> agencies.successors(id, LocalDate.MAX))
            .orElse(List.of())
            .stream()
            .filter(heir -> heir.succession().function().isEmpty())
            .map(heir -> heir.agency().name())
            .distinct()
            .collect(Collectors.joining(", "));
    return heirs.isEmpty() ? "" : Messages.of("duty.now", heirs);
  }

  private void deadline(Deadline deadline) {
    String label =
        deadline.kind() == Deadline.Kind.CHECKPOINT ? "duty.checkpoint" : "duty.deadline";
    line(deadline.place().eId(), new DutyLine(Messages.of(label), deadline.words(), ""));
  }

  private void target(TargetFigure target) {
    String words =
        target.measure().isEmpty() ? target.words() : target.measure() + " " + target.words();
    line(target.place().eId(), new DutyLine(Messages.of("duty.target"), words, ""));
  }

  private void line(String eId, DutyLine line) {
    List<DutyLine> here = lines.computeIfAbsent(eId, unused -> new ArrayList<>());
    if (!here.contains(line)) {
      here.add(line);
    }
  }
}
