package vn.tracuu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;
import vn.tracuu.index.IndexContent;
import vn.tracuu.index.LinkedIndex;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.index.Schema;
import vn.tracuu.search.Ranking.Found;
import vn.tracuu.search.Ranking.Wanted;
import vn.tracuu.search.SearchRequest.Extra;

/**
 * Finds the places that answer a question.
 *
 * <p>{@code new Search(index, links).find(new SearchRequest("giai ngan", 1, 10))}. Any rubbish is a
 * question; it has no answer. A question that names an instrument or a place has that first, then
 * what cites it, then what has its words.
 */
public final class Search {
  private static final Query PLACES = new TermQuery(new Term(Schema.KIND, Schema.KIND_PLACE));

  private final OpenIndex index;
  private final LinkedIndex links;

  /** A search that makes the links by itself. */
  public Search(OpenIndex index) {
    this(index, new LinkedIndex(index));
  }

  public Search(OpenIndex index, LinkedIndex links) {
    this.index = index;
    this.links = links;
  }

  /** One page of the places that answer, in the order wanted. */
  public SearchResponse find(SearchRequest request) {
    long start = System.nanoTime();
    SearchResponse answer = index.read(content -> inTime(content, answer(content, request)));
    long tookMs = (System.nanoTime() - start) / 1_000_000;
    return answer.took(tookMs);
  }

  /** Where time ran out there are at least as many as were found until then. */
  private static SearchResponse inTime(IndexContent content, SearchResponse answer) {
    return content.isPartial() ? answer.cut() : answer;
  }

  private SearchResponse answer(IndexContent content, SearchRequest request) throws IOException {
    ready(content);
    Readings.Read read = Readings.of(request, content);
    FilterQuery queries = new FilterQuery(content, request.reads(Expansion.Kind.AGENCY));
    Query filter = Printed.also(request, queries.of(request.filters()));
    Cited cited = cited(content, request, filter);
    Found found = found(content, request, new Asked(read.readings(), filter, cited));
    List<Question> questions = read.readings().stream().map(Reading::question).toList();
    Optional<Why> why =
        request.extras().contains(Extra.EXPLANATIONS)
            ? Optional.of(new Why(content.reader(), found.meaning()))
            : Optional.empty();
    List<Hit> page =
        page(new Hits(content, questions, found.meaning(), why), cited, found, request);
    Understood understood = new Understood(request, questions.getFirst());
    understood.tell(cited);
    understood.tell(request.filters());
    understood.tell(read.told());
    understood.tell(found);
    understood.tell(page);
    List<String> nearest =
        cited.isEmpty()
            ? new NearestWords(content, request.q(), read.words()).questions(found)
            : List.of();
    return counted(queries, request, new Answer(cited, found, page, understood.told(), nearest));
  }

  /** What is made once a commit is there; from now on the time of this search counts. */
  private void ready(IndexContent content) {
    links.corpus();
    Vocabulary.of(content.reader());
    content.begin();
  }

  private record Asked(List<Reading> readings, Query filter, Cited cited) {}

  private record Answer(
      Cited cited, Found found, List<Hit> hits, List<Expansion> told, List<String> nearest) {}

  private Cited cited(IndexContent content, SearchRequest request, Query filter)
      throws IOException {
    boolean isAsked = request.reads(Expansion.Kind.CITATION) && request.order() == Order.RELEVANCE;
    return isAsked
        ? Cited.of(
            request.q(),
            links.corpus(),
            new Cited.Among(content, filter, !request.filters().isEmpty()))
        : Cited.NOTHING;
  }

  private static Found found(IndexContent content, SearchRequest request, Asked asked)
      throws IOException {
    Query rest = without(asked.cited(), asked.filter());
    Question typed = asked.readings().getFirst().question();
    if (typed.wanted().isEmpty() && !request.filters().isEmpty()) {
      return all(content.timed(), rest, request);
    }
    return new Ranking(content.timed())
        .best(new Wanted(asked.readings(), rest, request.order(), request.off()), request.end());
  }

  /** All that the filters leave, the newest first. */
  private static Found all(IndexSearcher searcher, Query filter, SearchRequest request)
      throws IOException {
    TopDocs docs =
        searcher.search(
            Ranking.filtered(PLACES, filter),
            new TopFieldCollectorManager(Ranking.NEWEST, request.end(), null, Integer.MAX_VALUE));
    return new Found(docs, PLACES, false, Meaning.NONE);
  }

  /** What comes first does not come again. */
  private static Query without(Cited cited, Query filter) {
    if (cited.places().isEmpty()) {
      return filter;
    }
    return new BooleanQuery.Builder()
        .add(filter, Occur.FILTER)
        .add(DocsQuery.of(cited.places()), Occur.MUST_NOT)
        .build();
  }

  /** Places that are meant before works whose text is not there to show the place in. */
  private static List<Hit> page(Hits hits, Cited cited, Found found, SearchRequest request)
      throws IOException {
    List<Hit> page = new ArrayList<>();
    int meant = cited.meant();
    int works = cited.works().size();
    for (int rank = request.from(); rank < request.end(); rank++) {
      int other = rank - cited.size();
      if (rank < meant) {
        page.add(hits.of(cited.places().get(rank), Hit.Role.MEANT));
      } else if (rank < meant + works) {
        page.add(hits.of(cited.works().get(rank - meant)));
      } else if (other < 0) {
        page.add(hits.of(cited.places().get(rank - works), Hit.Role.CITING));
      } else if (other < found.docs().scoreDocs.length) {
        page.add(hits.of(found.docs().scoreDocs[other], Hit.Role.FOUND));
      }
    }
    return page;
  }

  private static SearchResponse counted(FilterQuery queries, SearchRequest request, Answer answer)
      throws IOException {
    TotalHits total = answer.found().docs().totalHits;
    int first = answer.cited().size();
    if (!request.extras().contains(Extra.FACETS)) {
      return new SearchResponse(
          first + Math.toIntExact(total.value()),
          total.relation() == TotalHits.Relation.EQUAL_TO,
          false,
          0,
          answer.told(),
          answer.nearest(),
          List.of(),
          answer.hits());
    }
    Query matching = answer.found().matching();
    Query all =
        answer.cited().places().isEmpty()
            ? matching
            : new BooleanQuery.Builder()
                .add(matching, Occur.SHOULD)
                .add(DocsQuery.of(answer.cited().places()), Occur.SHOULD)
                .build();
    Facets.Counted counted = new Facets(queries, all, request.filters()).counted();
    return new SearchResponse(
        counted.total() + answer.cited().works().size(),
        true,
        false,
        0,
        answer.told(),
        answer.nearest(),
        counted.facets(),
        answer.hits());
  }
}
