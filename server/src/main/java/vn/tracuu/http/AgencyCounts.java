package vn.tracuu.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tracuu.directive.Agencies;
import vn.tracuu.index.IndexContent;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.index.RegisterEntry;
import vn.tracuu.model.Agency;
import vn.tracuu.model.AgencyMention;
import vn.tracuu.register.Register;
import vn.tracuu.register.RegisterRequest;
import vn.tracuu.register.RegisterRow;

/** How many directives each agency leads and co-ordinates, in its own name. */
final class AgencyCounts {
  private final Map<String, Integer> leads = new HashMap<>();
  private final Map<String, Integer> coordinates = new HashMap<>();
  private final Map<String, Integer> either = new HashMap<>();

  /** An agency and how many directives give it work, inherited ones included. */
  record Counted(Agency agency, int count) {}

  /** The counts of the newest commit that was taken up, made once for each. */
  static final class Latest {
    private final OpenIndex index;
    private long version = -1;
    private AgencyCounts counts = new AgencyCounts();

    Latest(OpenIndex index) {
      this.index = index;
    }

    synchronized AgencyCounts of(Register register) {
      long now = index.read(IndexContent::version);
      if (now != version) {
        counts = AgencyCounts.of(register);
        version = now;
      }
      return counts;
    }
  }

  static AgencyCounts of(Register register) {
    AgencyCounts counts = new AgencyCounts();
    Set<RegisterEntry> seen = new HashSet<>();
    for (RegisterRow row : register.rows(RegisterRequest.ALL)) {
      if (seen.add(row.entry())) {
        count(row.directive().leads(), counts.leads);
        count(row.directive().coordinators(), counts.coordinates);
        List<AgencyMention> both = new ArrayList<>(row.directive().leads());
        both.addAll(row.directive().coordinators());
        count(both, counts.either);
      }
    }
    counts.inherit(register);
    return counts;
  }

  private void inherit(Register register) {
    Map<String, Integer> inherited = new HashMap<>();
    for (Agency agency : Agencies.known().all()) {
      for (Agencies.Heir from : Agencies.known().predecessors(agency.id(), register.today())) {
        int count = RegisterRow.directives(register.inherited(from));
        inherited.merge(agency.id(), count, Integer::sum);
      }
    }
    inherited.forEach((id, count) -> either.merge(id, count, Integer::sum));
  }

  /** Those that have any, the one with most first. */
  List<Counted> all() {
    return Agencies.known().all().stream()
        .map(agency -> new Counted(agency, either.getOrDefault(agency.id(), 0)))
        .filter(counted -> counted.count() > 0)
        .sorted(Comparator.comparing(Counted::count).reversed())
        .toList();
  }

  private static void count(List<AgencyMention> mentions, Map<String, Integer> counts) {
    mentions.stream()
        .flatMap(mention -> mention.agency().stream())
        .distinct()
        .forEach(id -> counts.merge(id, 1, Integer::sum));
  }

  AgencySummary summary(Agency agency) {
    return new AgencySummary(
        agency.id(),
        agency.name(),
        agency.kind().vietnamese(),
        Addresses.agency(agency.id()),
        leads.getOrDefault(agency.id(), 0),
        coordinates.getOrDefault(agency.id(), 0));
  }
}
