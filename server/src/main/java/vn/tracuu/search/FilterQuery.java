package vn.tracuu.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import vn.tracuu.directive.Agencies.Heir;
import vn.tracuu.index.IndexContent;
import vn.tracuu.model.Agency;
import vn.tracuu.model.Status;

/**
 * What filters mean in one commit of the index.
 *
 * <p>{@code new FilterQuery(content, true).of(filters)} is a query for whatever has the filtered
 * fields: places, and the directives of the register.
 *
 * @param withKin agencies stand for their predecessors and successors, too
 */
public record FilterQuery(IndexContent content, boolean withKin) {

  /** Leaves what every filter leaves; all where none is chosen. */
  public Query of(Filters filters) {
    if (filters.isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Filter filter : Filter.values()) {
      if (filters.has(filter)) {
        all.add(of(filter, filters), Occur.FILTER);
      }
    }
    return all.build();
  }

  private Query of(Filter filter, Filters filters) {
    List<String> values = filters.values(filter.parameters().getFirst());
    return switch (filter.shape()) {
      case ANY_OF -> terms(filter.field(), values);
      case ALL_OF -> all(values.stream().map(value -> term(filter.field(), value)));
      case AGENCY -> any(values.stream().map(value -> agency(filter, value)));
      case STATUS -> any(values.stream().map(this::status));
      case DAYS -> days(filter, filters);
    };
  }

  private Query agency(Filter filter, String value) {
    return Kin.meant(value)
        .map(agency -> agency(filter, agency))
        .orElse(new MatchNoDocsQuery("no agency"));
  }

  /** An agency in its part, its kin with it. */
  Query agency(Filter filter, Agency agency) {
    Query own = term(filter.field(), agency.id());
    return withKin
        ? any(
            Stream.concat(
                Stream.of(own),
                Kin.of(agency).heirs().stream().map(heir -> heir(filter.field(), heir))))
        : own;
  }

  private static Query heir(String field, Heir heir) {
    Query own = term(field, heir.agency().id());
    return Kin.within(heir).map(within -> all(Stream.of(own, within))).orElse(own);
  }

  private Query status(String words) {
    Standings standings = Standings.of(content);
    Optional<Status.Value> value =
        Stream.of(Status.Value.values()).filter(one -> one.words().equals(words)).findFirst();
    if (value.isEmpty()) {
      return new MatchNoDocsQuery("no status");
    }
    if (value.get() != Status.Value.UNVERIFIED) {
      return terms(Filter.STATUS.field(), standings.works(value.get()));
    }
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
        .add(terms(Filter.STATUS.field(), standings.verified()), Occur.MUST_NOT)
        .build();
  }

  private static Query days(Filter filter, Filters filters) {
    long first = day(filter, filters, 0).orElse(Long.MIN_VALUE);
    long last = day(filter, filters, 1).orElse(Long.MAX_VALUE);
    return first > last
        ? new MatchNoDocsQuery("no such days")
        : LongPoint.newRangeQuery(filter.field(), first, last);
  }

  private static Optional<Long> day(Filter filter, Filters filters, int end) {
    return filters.values(filter.parameters().get(end)).stream()
        .findFirst()
        .flatMap(Filters::day)
        .map(LocalDate::toEpochDay);
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static Query terms(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private static Query any(Stream<Query> queries) {
    return joined(queries, Occur.SHOULD);
  }

  private static Query all(Stream<Query> queries) {
    return joined(queries, Occur.FILTER);
  }

  private static Query joined(Stream<Query> queries, Occur occur) {
    BooleanQuery.Builder joined = new BooleanQuery.Builder();
    queries.forEach(query -> joined.add(query, occur));
    return joined.build();
  }
}
