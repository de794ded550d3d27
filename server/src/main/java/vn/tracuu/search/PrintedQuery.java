package vn.tracuu.search;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/**
 * Finds places by what is stored of them: what was printed, which the searched fields do not tell.
 *
 * <p>Slow, since each place is read: used only where a reader takes a spelling or a correction
 * back, and always beside another query that leaves few places.
 */
final class PrintedQuery extends Query {
  private static final float COST = 10_000;

  private final Set<String> fields;
  private final Predicate<Document> test;

  /** Finds the places of which the stored fields pass a test. */
  PrintedQuery(Set<String> fields, Predicate<Document> test) {
    this.fields = fields;
    this.test = test;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, places(leaf)));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private TwoPhaseIterator places(LeafReaderContext leaf) throws IOException {
    StoredFields stored = leaf.reader().storedFields();
    DocIdSetIterator all = DocIdSetIterator.all(leaf.reader().maxDoc());
    return new TwoPhaseIterator(all) {
      @Override
      public boolean matches() throws IOException {
        return test.test(stored.document(approximation.docID(), fields));
      }

      @Override
      public float matchCost() {
        return COST;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "printed(" + fields + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PrintedQuery query && query.fields.equals(fields) && query.test == test;
  }

  @Override
  public int hashCode() {
    return Objects.hash(fields, System.identityHashCode(test));
  }
}
