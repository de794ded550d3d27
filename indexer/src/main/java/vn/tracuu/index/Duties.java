package vn.tracuu.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tracuu.model.AgencyMention;
import vn.tracuu.model.Deadline;
import vn.tracuu.model.Directive;
import vn.tracuu.model.Pinpoint;
import vn.tracuu.model.TargetFigure;

/**
 * What a place gives to whom to do by when, in few words: the last line of a result.
 *
 * <p>Example: the bullet "Đợt 1 đến 30/6/2025" of mục 5.1 has the deadline that stands in it and
 * the lead that mục 5.1 names.
 */
public record Duties(
    List<Body> leads, List<Body> coordinators, List<Due> deadlines, List<String> targets) {
  /** Gives nobody anything to do. */
  public static final Duties NONE = new Duties(List.of(), List.of(), List.of(), List.of());

  public Duties {
    leads = List.copyOf(leads);
    coordinators = List.copyOf(coordinators);
    deadlines = List.copyOf(deadlines);
    targets = List.copyOf(targets);
  }

  /**
   * A body as printed.
   *
   * @param agency its id in the authority file; empty where the name is not in it
   */
  public record Body(Optional<String> agency, String printed) {}

  /**
   * A deadline by its words.
   *
   * @param date where it names one day
   */
  public record Due(String words, Deadline.Kind kind, Optional<LocalDate> date) {}

  /**
   * By the address of each place the directives that stand there, and of others that stand in it so
   * much as does.
   */
  static Map<String, List<Directive>> byPlace(List<Directive> directives) {
    Map<String, List<Directive>> places = new HashMap<>();
    for (Directive directive : directives) {
      for (String eId : places(directive)) {
        part(eId, directive)
            .forEach(part -> places.computeIfAbsent(eId, any -> new ArrayList<>()).add(part));
      }
    }
    return places;
  }

  private static Set<String> places(Directive directive) {
    Set<String> places = new LinkedHashSet<>(List.of(directive.eId()));
    directive.tasks().forEach(task -> places.add(task.eId()));
    directive.deadlines().forEach(due -> places.add(due.place().eId()));
    directive.targets().forEach(target -> places.add(target.place().eId()));
    return places;
  }

  private static Stream<Directive> part(String eId, Directive directive) {
    if (directive.eId().equals(eId)) {
      return Stream.of(directive);
    }
    Directive part =
        new Directive(
            directive.eId(),
            directive.leads(),
            directive.coordinators(),
            directive.tasks().stream().filter(task -> isAt(eId, task)).toList(),
            directive.deadlines().stream().filter(due -> isAt(eId, due.place())).toList(),
            directive.targets().stream().filter(target -> isAt(eId, target.place())).toList(),
            directive.readAs());
    boolean isHere =
        !part.tasks().isEmpty() || !part.deadlines().isEmpty() || !part.targets().isEmpty();
    return isHere ? Stream.of(part) : Stream.empty();
  }

  private static boolean isAt(String eId, Pinpoint place) {
    return place.eId().equals(eId);
  }

  /** What directives come to. */
  static Duties of(List<Directive> directives) {
    return new Duties(
        directives.stream()
            .flatMap(one -> one.leads().stream())
            .map(Duties::body)
            .distinct()
            .toList(),
        directives.stream()
            .flatMap(one -> one.coordinators().stream())
            .map(Duties::body)
            .distinct()
            .toList(),
        directives.stream().flatMap(one -> one.deadlines().stream()).map(Duties::due).toList(),
        directives.stream()
            .flatMap(one -> one.targets().stream())
            .map(TargetFigure::words)
            .toList());
  }

  private static Body body(AgencyMention mention) {
    return new Body(mention.agency(), mention.printed());
  }

  private static Due due(Deadline deadline) {
    return new Due(deadline.words(), deadline.kind(), deadline.time().end());
  }
}
