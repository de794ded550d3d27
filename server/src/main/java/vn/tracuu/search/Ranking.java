package vn.tracuu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import vn.tracuu.index.Schema;
import vn.tracuu.search.FirstLook.Reach;

/**
 * Which places answer a question, and which comes first.
 *
 * <p>{@code new Ranking(searcher).best("thời hạn giải quyết khiếu nại", 10)}. First the index is
 * asked for places with the question's pairs and rarer words ({@link FirstLook}); the best of these
 * are looked at more closely ({@link CloserLook}).
 */
public final class Ranking {
  /** So many places are looked at more closely; more cost time and gain nothing. */
  private static final int CLOSELY = 25;

  /** Every word, any pair, any word: each is tried where the one before finds nothing. */
  private static final int STEPS = 3;

  /** Places are counted so far; beyond that their number is "more". */
  private static final int COUNTED = 1000;

  /** Within a work, as it stands there. */
  static final Sort NEWEST = newest();

  private static Sort newest() {
    SortField day = new SortField(Schema.ISSUED, SortField.Type.LONG, true, Long.MIN_VALUE);
    return new Sort(day, Ties.work(), Ties.placeWithin());
  }

  private final IndexSearcher searcher;
  private final Vocabulary vocabulary;
  private final Weights weights;

  public Ranking(IndexSearcher searcher) {
    this(searcher, Weights.TUNED);
  }

  /** Ranks by other weights than users get, to measure what each is worth. */
  public Ranking(IndexSearcher searcher, Weights weights) {
    this.searcher = searcher;
    this.vocabulary = Vocabulary.of(searcher.getIndexReader());
    this.weights = weights;
  }

  /** The best {@code count} places for a line as typed. */
  public TopDocs best(String line, int count) throws IOException {
    Wanted wanted =
        new Wanted(
            List.of(Reading.plain(Question.of(line))),
            MatchAllDocsQuery.INSTANCE,
            Order.RELEVANCE,
            Set.of());
    return best(wanted, count).docs();
  }

  /**
   * What is wanted of the index.
   *
   * @param readings of one question: a place counts by the one that it answers best
   * @param filter leaves the places among which they are
   * @param off what must not be read into the question
   */
  record Wanted(List<Reading> readings, Query filter, Order order, Set<Expansion.Kind> off) {}

  /**
   * What was found.
   *
   * @param matching finds all of it, and what the filter left out
   * @param isLoosened no place has all words, so that some of them will do
   * @param meaning of the question as typed
   */
  record Found(TopDocs docs, Query matching, boolean isLoosened, Meaning meaning) {}

  /** Where no place holds every word of a short question, any word will do for it, too. */
  Found best(Wanted wanted, int count) throws IOException {
    List<FirstLook> looks = new ArrayList<>();
    List<Meaning> meanings = meanings(wanted);
    for (int i = 0; i < meanings.size(); i++) {
      looks.add(new FirstLook(searcher, wanted.readings().get(i), meanings.get(i), weights));
    }
    boolean isAnyShort = looks.stream().anyMatch(FirstLook::isShort);
    boolean loosens = !isAnyShort || !wanted.off().contains(Expansion.Kind.PART);
    int steps = loosens ? STEPS : 1;
    Query query = null;
    TopDocs docs = null;
    int step = 0;
    for (; step < steps; step++) {
      query = query(wanted, looks, step);
      docs = search(query, wanted, count);
      if (docs.totalHits.value() > 0 || searcher.count(query) > 0) {
        break;
      }
    }
    if (wanted.order() == Order.RELEVANCE) {
      IndexReader reader = searcher.getIndexReader();
      CloserLook closer = new CloserLook(reader, looks, weights);
      docs = Ties.settled(closer.reorder(Ties.settled(docs, reader), CLOSELY, count), reader);
    }
    return new Found(docs, query, isAnyShort && step > 0, meanings.getFirst());
  }

  private List<Meaning> meanings(Wanted wanted) {
    boolean restores = !wanted.off().contains(Expansion.Kind.MARKS);
    return wanted.readings().stream()
        .map(reading -> reading.question().wanted())
        .map(
            units ->
                restores ? Meaning.of(units, vocabulary) : Meaning.unrestored(units, vocabulary))
        .toList();
  }

  private TopDocs search(Query query, Wanted wanted, int count) throws IOException {
    Query all = filtered(query, wanted.filter());
    return switch (wanted.order()) {
      case RELEVANCE -> Ties.best(searcher, all, Math.max(count, CLOSELY), COUNTED);
      case NEWEST ->
          searcher.search(all, new TopFieldCollectorManager(NEWEST, count, null, COUNTED));
    };
  }

  static Query filtered(Query query, Query filter) {
    return filter == MatchAllDocsQuery.INSTANCE
        ? query
        : new BooleanQuery.Builder().add(query, Occur.MUST).add(filter, Occur.FILTER).build();
  }

  /** By the reading that suits a place best, each reaching farther with each step. */
  private Query query(Wanted wanted, List<FirstLook> looks, int step) {
    List<Query> queries = new ArrayList<>();
    for (int i = 0; i < looks.size(); i++) {
      Reading reading = wanted.readings().get(i);
      Query query = looks.get(i).query(reach(looks.get(i), step, wanted.order()));
      queries.add(
          new BoostQuery(
              reading.within().map(within -> filtered(query, within)).orElse(query),
              reading.weight()));
    }
    return queries.size() == 1
        ? ((BoostQuery) queries.getFirst()).getQuery()
        : new DisjunctionMaxQuery(queries, 0);
  }

  /** Where the newest comes first, what holds little of the question must not be there at all. */
  private static Reach reach(FirstLook look, int step, Order order) {
    if (look.isShort() && step == 0) {
      return Reach.EVERY_WORD;
    }
    if (order == Order.NEWEST && step < STEPS - 1) {
      return Reach.HALF;
    }
    return look.hasRarePairs() && step < STEPS - 1 ? Reach.ANY_PAIR : Reach.ANY_WORD;
  }
}
