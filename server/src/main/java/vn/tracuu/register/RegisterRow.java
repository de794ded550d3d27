package vn.tracuu.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tracuu.index.RegisterEntry;
import vn.tracuu.model.AgencyMention;
import vn.tracuu.model.Deadline;
import vn.tracuu.model.Directive;
import vn.tracuu.model.Doubt;
import vn.tracuu.model.TargetFigure;
import vn.tracuu.model.Work;

/**
 * One line of the register: a directive with one of its deadlines, or without any.
 *
 * @param doubts why the text of the work is to be checked against the original
 * @param eId the place to open: that of the deadline where there is one
 * @param task the sentence that the deadline limits, or the directive's first
 * @param due the first day on which it falls due on or after the day asked for, else the last
 */
public record RegisterRow(
    Work work,
    List<Doubt> doubts,
    RegisterEntry entry,
    String eId,
    String task,
    Optional<Deadline> deadline,
    Optional<LocalDate> due) {

  /** How many directives rows are of. */
  public static int directives(List<RegisterRow> rows) {
    return (int) rows.stream().map(RegisterRow::entry).distinct().count();
  }

  /** What is ordered, whole. */
  public Directive directive() {
    return entry.directive();
  }

  /** Where the order stands: "mục 5.1 phần II Điều 1". */
  public String where() {
    return entry.where();
  }

  /** Who leads, as printed: "Công an tỉnh; Viện Kiểm sát". */
  public String leads() {
    return printed(directive().leads());
  }

  /** Who co-ordinates, as printed. */
  public String coordinators() {
    return printed(directive().coordinators());
  }

  /** The words of its deadline; empty where it has none. */
  public String dueWords() {
    return deadline.map(Deadline::words).orElse("");
  }

  /** What readers should check against the original, in words; empty where nothing is doubted. */
  public List<String> cautions() {
    return Doubt.vietnamese(doubts);
  }

  /** It falls on a day on which something is looked at, which is no task's end. */
  public boolean isCheckpoint() {
    return deadline.filter(due -> due.kind() == Deadline.Kind.CHECKPOINT).isPresent();
  }

  /** The targets that stand in the same place, with what they measure. */
  public String targets() {
    return directive().targets().stream()
        .filter(target -> deadline.isEmpty() || target.place().eId().equals(eId))
        .map(RegisterRow::target)
        .collect(Collectors.joining("; "));
  }

  /** A target with what it measures: "tỷ lệ đô thị hóa: khoảng 20,6%". */
  public static String target(TargetFigure target) {
    String measure = target.measure();
    return measure.isEmpty() ? target.words() : measure + ": " + target.words();
  }

  private static String printed(List<AgencyMention> mentions) {
    return mentions.stream().map(AgencyMention::printed).collect(Collectors.joining("; "));
  }
}
