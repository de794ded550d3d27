package vn.tracuu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;
import vn.tracuu.index.IndexContent;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.index.Schema;
import vn.tracuu.search.Ranking.Found;
import vn.tracuu.search.Ranking.Wanted;
import vn.tracuu.search.SearchRequest.Extra;

/**
 * Finds the places that answer a question.
 *
 * <p>{@code new Search(index).find(new SearchRequest("giai ngan", 1, 10))}. Any rubbish is a
 * question; it has no answer.
 */
public final class Search {
  private static final Query ALL = new TermQuery(new Term(Schema.KIND, Schema.KIND_PLACE));

  private final OpenIndex index;

  public Search(OpenIndex index) {
    this.index = index;
  }

  /** One page of the places that answer, in the order wanted. */
  public SearchResponse find(SearchRequest request) {
    long start = System.nanoTime();
    Answer answer = index.read(content -> answer(content, request));
    long tookMs = (System.nanoTime() - start) / 1_000_000;
    return new SearchResponse(
        answer.total, answer.isExact, tookMs, List.of(), answer.facets, answer.hits);
  }

  private record Answer(int total, boolean isExact, List<Facet> facets, List<Hit> hits) {}

  private static Answer answer(IndexContent content, SearchRequest request) throws IOException {
    Question question = Question.of(request.q());
    FilterQuery queries = new FilterQuery(content, request.reads(Expansion.Kind.AGENCY));
    Query filter = queries.of(request.filters());
    boolean isBrowsing = question.wanted().isEmpty() && !request.filters().isEmpty();
    Found found =
        isBrowsing
            ? all(content.searcher(), filter, request)
            : new Ranking(content.searcher())
                .best(
                    new Wanted(
                        List.of(Reading.plain(question)), filter, request.order(), request.off()),
                    request.end());
    Hits hits = new Hits(content, question);
    List<Hit> page = hits.of(page(found.docs(), request));
    TotalHits total = found.docs().totalHits;
    if (!request.extras().contains(Extra.FACETS)) {
      boolean isExact = total.relation() == TotalHits.Relation.EQUAL_TO;
      return new Answer(Math.toIntExact(total.value()), isExact, List.of(), page);
    }
    Facets.Counted counted = new Facets(queries, found.matching(), request.filters()).counted();
    return new Answer(counted.total(), true, counted.facets(), page);
  }

  /** All that the filters leave, the newest first. */
  private static Found all(IndexSearcher searcher, Query filter, SearchRequest request)
      throws IOException {
    TopDocs docs =
        searcher.search(
            Ranking.filtered(ALL, filter),
            new TopFieldCollectorManager(Ranking.NEWEST, request.end(), null, Integer.MAX_VALUE));
    return new Found(docs, ALL, false);
  }

  private static List<ScoreDoc> page(TopDocs found, SearchRequest request) {
    ScoreDoc[] docs = found.scoreDocs;
    int from = Math.min(request.from(), docs.length);
    return new ArrayList<>(Arrays.asList(docs).subList(from, Math.min(request.end(), docs.length)));
  }
}
