package vn.tracuu.model;

import java.util.List;

/**
 * A task that a text gives: who leads, who co-ordinates, what is to be done, by when, to what
 * figure.
 *
 * <p>Example: heading 4.1 of Decision 161/QĐ-UBND gives Sở Giao thông vận tải a motorway to begin
 * "trong quý II năm 2025". Deadlines and targets may stand in provisions below it: each has its own
 * place.
 *
 * @param eId the provision that names the bodies, or holds the task where nobody is named
 * @param leads who is to do it; empty where the text names nobody
 * @param tasks the sentences that say what is to be done
 */
public record Directive(
    String eId,
    List<AgencyMention> leads,
    List<AgencyMention> coordinators,
    List<Pinpoint> tasks,
    List<Deadline> deadlines,
    List<TargetFigure> targets,
    ReadAs readAs) {

  public Directive {
    leads = List.copyOf(leads);
    coordinators = List.copyOf(coordinators);
    tasks = List.copyOf(tasks);
    deadlines = List.copyOf(deadlines);
    targets = List.copyOf(targets);
  }
}
