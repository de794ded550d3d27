package vn.tracuu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import vn.tracuu.analysis.PairFilter;
import vn.tracuu.analysis.WordRow;
import vn.tracuu.index.Schema;
import vn.tracuu.index.Schema.Searched;

/**
 * The words stand in a place's own text, side by side and in one paragraph.
 *
 * <p>Postings keep no positions: places that hold all the pairs of neighbours are found there, and
 * the order is read from the row of their words ({@link WordRow}).
 */
final class RowPhraseQuery extends Query {
  private static final int MOST_PAIRS = 30;

  private final List<List<String>> words;

  /** The codes of all forms, and where in the phrase each may stand: a bit a place. */
  private final int[] sought;

  private final long[] places;

  /** A bit for the codes of the phrase, which most words of a text have not. */
  private long sieve;

  /** Each word may be any of its forms. */
  RowPhraseQuery(List<List<String>> words) {
    this.words = words;
    Map<Integer, Long> byCode = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      for (String form : words.get(i)) {
        byCode.merge(WordRow.code(form), 1L << i, (one, other) -> one | other);
      }
    }
    sought = byCode.keySet().stream().mapToInt(code -> code).toArray();
    places = byCode.values().stream().mapToLong(place -> place).toArray();
    for (int code : sought) {
      sieve |= 1L << code;
    }
  }

  /** What holds the phrase has every pair of neighbours of which the index has pairs. */
  private Query candidates() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean isPaired = false;
    for (int i = 0; i < words.size(); i++) {
      Optional<Query> pairs = i + 1 < words.size() ? pairs(i) : Optional.empty();
      pairs.ifPresent(any -> all.add(any, Occur.FILTER));
      if (!isPaired && pairs.isEmpty()) {
        all.add(any(Searched.TEXT.field(), words.get(i)), Occur.FILTER);
      }
      isPaired = pairs.isPresent();
    }
    return all.build();
  }

  /** Any pair of a word and the next; none where they are many, or one has no entry. */
  private Optional<Query> pairs(int first) {
    List<String> pairs = new ArrayList<>();
    for (String one : words.get(first)) {
      for (String next : words.get(first + 1)) {
        if (!PairFilter.isPaired(one, next)) {
          return Optional.empty();
        }
        pairs.add(PairFilter.pair(one, next));
      }
    }
    return pairs.size() <= MOST_PAIRS ? Optional.of(any(Schema.PAIRS, pairs)) : Optional.empty();
  }

  private static Query any(String field, List<String> terms) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms.forEach(term -> any.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
    return any.build();
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight candidates =
        searcher.createWeight(searcher.rewrite(candidates()), ScoreMode.COMPLETE_NO_SCORES, 1);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        Scorer scorer = candidates.scorer(leaf);
        BinaryDocValues rows = leaf.reader().getBinaryDocValues(Schema.ROW);
        return scorer == null || rows == null
            ? null
            : new DefaultScorerSupplier(
                new ConstantScoreScorer(score(), mode, new InOrder(scorer, rows)));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return true;
      }
    };
  }

  private final class InOrder extends TwoPhaseIterator {
    private final BinaryDocValues rows;
    private final WordRow row = new WordRow();

    InOrder(Scorer candidates, BinaryDocValues rows) {
      super(candidates.iterator());
      this.rows = rows;
    }

    @Override
    public boolean matches() throws IOException {
      if (!rows.advanceExact(approximation().docID())) {
        return false;
      }
      row.read(rows.binaryValue());
      return holds(row);
    }

    @Override
    public float matchCost() {
      return 500;
    }
  }

  /** Keeps for each beginning of the phrase whether it ends here, the longest phrase 64 words. */
  private boolean holds(WordRow row) {
    long ends = 0;
    long whole = 1L << Math.min(63, words.size() - 1);
    int[] codes = row.codes();
    for (int at = 0; at < row.size(); at++) {
      int code = codes[at];
      if (code == WordRow.ABOVE || code == WordRow.TITLE) {
        return false;
      }
      boolean isSought = code > WordRow.TITLE && (sieve >>> code & 1) != 0;
      long here = isSought ? places(code) : 0;
      ends = (ends << 1 | 1) & here;
      if ((ends & whole) != 0) {
        return true;
      }
    }
    return false;
  }

  private long places(int code) {
    for (int i = 0; i < sought.length; i++) {
      if (sought[i] == code) {
        return places[i];
      }
    }
    return 0;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "inOrder" + words;
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && words.equals(((RowPhraseQuery) other).words);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), words);
  }
}
