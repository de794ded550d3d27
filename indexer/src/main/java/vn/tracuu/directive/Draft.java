package vn.tracuu.directive;

import java.util.ArrayList;
import java.util.List;
import vn.tracuu.model.AgencyMention;
import vn.tracuu.model.Deadline;
import vn.tracuu.model.Directive;
import vn.tracuu.model.Pinpoint;
import vn.tracuu.model.ReadAs;
import vn.tracuu.model.TargetFigure;

/** A directive while its text is still coming. */
final class Draft {
  private final String eId;
  private final List<AgencyMention> leads = new ArrayList<>();
  private final List<AgencyMention> coordinators = new ArrayList<>();
  private final List<Pinpoint> tasks = new ArrayList<>();
  private final List<Deadline> deadlines = new ArrayList<>();
  private final List<TargetFigure> targets = new ArrayList<>();
  private final ReadAs readAs;

  Draft(String eId, ReadAs readAs) {
    this.eId = eId;
    this.readAs = readAs;
  }

  List<AgencyMention> leads() {
    return leads;
  }

  Draft leads(List<AgencyMention> more) {
    leads.addAll(more);
    return this;
  }

  Draft coordinators(List<AgencyMention> more) {
    coordinators.addAll(more);
    return this;
  }

  void task(Pinpoint place) {
    tasks.add(place);
  }

  void deadline(Deadline deadline) {
    deadlines.add(deadline);
  }

  void target(TargetFigure target) {
    targets.add(target);
  }

  boolean isOf(String provision) {
    return eId.equals(provision);
  }

  /** It belongs to bodies by their names, whom nobody has asked together. */
  boolean isByName() {
    return isAssigned()
        && readAs != ReadAs.REQUESTED
        && readAs != ReadAs.ASSIGNED
        && readAs != ReadAs.EVERYONE;
  }

  boolean isAssigned() {
    return !leads.isEmpty() || !coordinators.isEmpty();
  }

  /** Takes what another has gathered, which then has nothing. */
  void absorb(Draft other) {
    tasks.addAll(other.tasks);
    deadlines.addAll(other.deadlines);
    targets.addAll(other.targets);
    other.tasks.clear();
    other.deadlines.clear();
    other.targets.clear();
  }

  /** A heading that only names bodies, all of whose work is given below it, gives none itself. */
  boolean isDirective() {
    boolean says = !deadlines.isEmpty() || !targets.isEmpty();
    boolean isLabelled = readAs == ReadAs.LABEL && isAssigned();
    return says || isLabelled || isAssigned() && !tasks.isEmpty();
  }

  Directive finish() {
    return new Directive(eId, leads, coordinators, tasks, deadlines, targets, readAs);
  }
}
