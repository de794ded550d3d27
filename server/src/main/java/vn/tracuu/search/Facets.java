package vn.tracuu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import vn.tracuu.index.IndexContent;
import vn.tracuu.model.Agency;

/**
 * Counts what each value of each filter would leave of an answer, as of what is chosen.
 *
 * <p>A value of a filter that is in use is counted as if that filter were not: another type instead
 * of, or beside, the one chosen. What the question has without any filter and the choice has no
 * more is there with its 0.
 */
final class Facets {
  /** So many values of a filter are told. */
  private static final int MOST = 12;

  private static final List<Filter> COUNTED =
      Arrays.stream(Filter.values()).filter(Filter::hasFacet).toList();

  private static final Set<Filter> COLUMNS =
      COUNTED.stream().filter(filter -> filter != Filter.STATUS).collect(Collectors.toSet());

  private final IndexContent content;
  private final Query matching;
  private final Filters chosen;
  private final FilterQuery queries;

  /** The counts among what a question matches, whatever is filtered. */
  Facets(FilterQuery queries, Query matching, Filters chosen) {
    this.content = queries.content();
    this.matching = matching;
    this.chosen = chosen;
    this.queries = queries;
  }

  /** Every filter that has values here, and how many places are left in all. */
  Counted counted() throws IOException {
    FacetCounts left = counts(chosen);
    FacetCounts all = chosen.isEmpty() ? left : counts(Filters.NONE);
    List<Facet> facets = new ArrayList<>();
    for (Filter filter : COUNTED) {
      boolean isOpen = chosen.has(filter) && !filter.isNarrowing();
      FacetCounts beside = isOpen ? counts(chosen.without(filter)) : left;
      List<Facet.Value> values = values(filter, of(filter, beside), of(filter, all));
      if (!values.isEmpty()) {
        facets.add(new Facet(filter, values));
      }
    }
    return new Counted(left.total(), facets);
  }

  /** The counts of one answer. */
  record Counted(int total, List<Facet> facets) {}

  private FacetCounts counts(Filters filters) throws IOException {
    return FacetCounts.of(content.timed(), within(filters), COLUMNS);
  }

  private Query within(Filters filters) {
    return filters.isEmpty()
        ? matching
        : new BooleanQuery.Builder()
            .add(matching, Occur.FILTER)
            .add(queries.of(filters), Occur.FILTER)
            .build();
  }

  private Map<String, Integer> of(Filter filter, FacetCounts counts) {
    if (filter != Filter.STATUS) {
      return counts.of(filter);
    }
    Standings standings = Standings.of(content);
    Map<String, Integer> byStatus = new HashMap<>();
    counts
        .of(Filter.WORK)
        .forEach((work, count) -> byStatus.merge(standings.of(work).words(), count, Integer::sum));
    return byStatus;
  }

  private List<Facet.Value> values(
      Filter filter, Map<String, Integer> left, Map<String, Integer> all) throws IOException {
    List<String> taken = chosen.values(filter.parameters().getFirst());
    Set<String> values = new LinkedHashSet<>(taken);
    all.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> one) -> -count(left, one.getKey()))
                .thenComparingInt(one -> -one.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .forEach(one -> values.add(one.getKey()));
    List<Facet.Value> told = new ArrayList<>();
    for (String value : values) {
      told.add(
          new Facet.Value(
              value, label(filter, value), count(filter, value, left), taken.contains(value)));
    }
    return told;
  }

  private static int count(Map<String, Integer> counts, String value) {
    return counts.getOrDefault(value, 0);
  }

  /** An agency that has kin finds more than what is counted under its own name. */
  private int count(Filter filter, String value, Map<String, Integer> left) throws IOException {
    Optional<Agency> agency =
        filter.shape() == Filter.Shape.AGENCY ? Kin.meant(value) : Optional.empty();
    boolean hasKin =
        queries.withKin()
            && agency.isPresent()
            && !(Kin.of(agency.get()).heirs().isEmpty() && agency.get().id().equals(value));
    if (!hasKin) {
      return count(left, value);
    }
    Query query =
        new BooleanQuery.Builder()
            .add(within(chosen.without(filter)), Occur.FILTER)
            .add(queries.agency(filter, agency.get()), Occur.FILTER)
            .build();
    return content.timed().count(query);
  }

  private String label(Filter filter, String value) throws IOException {
    return switch (filter) {
      case AGENCY, LEAD, COORDINATOR -> Kin.meant(value).map(Agency::name).orElse(value);
      case WORK -> content.work(value).map(CitationWords::brief).orElse(value);
      case HAS, DUE, TYPE, ISSUER, ISSUED, STATUS -> "";
    };
  }
}
