package vn.tracuu.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Finds a few entries by their numbers in one commit. */
final class DocsQuery extends Query {
  private final int[] docs;

  private DocsQuery(int[] docs) {
    this.docs = docs;
  }

  /** Finds what was found. */
  static Query of(List<ScoreDoc> found) {
    return new DocsQuery(found.stream().mapToInt(hit -> hit.doc).sorted().toArray());
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, within(leaf)));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private DocIdSetIterator within(LeafReaderContext leaf) {
    int count = leaf.reader().maxDoc();
    FixedBitSet set = new FixedBitSet(count);
    for (int doc : docs) {
      if (doc >= leaf.docBase && doc < leaf.docBase + count) {
        set.set(doc - leaf.docBase);
      }
    }
    return new BitSetIterator(set, docs.length);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "docs" + Arrays.toString(docs);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DocsQuery query && Arrays.equals(query.docs, docs);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(docs);
  }
}
