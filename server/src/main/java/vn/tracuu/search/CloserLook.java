package vn.tracuu.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import vn.tracuu.index.Schema;
import vn.tracuu.index.Schema.Searched;

/**
 * Reorders the best places by which words of the question stand together in them.
 *
 * <p>Pairs of neighbours in the question score like words of their own, by BM25; how rare a pair is
 * is judged from the places at hand, for the index holds no pairs. The paragraph that holds most of
 * the question adds to the place's score.
 */
final class CloserLook {
  private static final float PAIRS = 1;
  private static final float HEADING_PAIRS = .25f;
  private static final float NEAR = .2f;
  private static final float PARAGRAPH = .15f;

  private static final double HEADING_LENGTH = 10;

  private final IndexSearcher searcher;
  private final IndexReader reader;
  private final List<QuestionPairs> readings;

  /** A look by the syllables of each reading of a question. */
  CloserLook(IndexSearcher searcher, List<List<Slot>> readings) {
    this.searcher = searcher;
    this.reader = searcher.getIndexReader();
    this.readings =
        readings.stream().map(QuestionPairs::new).filter(pairs -> pairs.slotCount() > 1).toList();
  }

  /** The first {@code count} of all, the first {@code closely} of them in the new order. */
  TopDocs reorder(TopDocs first, int closely, int count) throws IOException {
    ScoreDoc[] all = first.scoreDocs;
    int looked = Math.min(closely, all.length);
    if (readings.isEmpty() || looked < 2) {
      return new TopDocs(first.totalHits, Arrays.copyOf(all, Math.min(count, all.length)));
    }
    ScoreDoc[] near = Arrays.copyOf(all, looked);
    Arrays.sort(near, Comparator.comparingInt(hit -> hit.doc));
    double[] most = new double[near.length];
    for (QuestionPairs pairs : readings) {
      double[] sums = sums(look(near, pairs), pairs);
      for (int i = 0; i < most.length; i++) {
        most[i] = Math.max(most[i], sums[i]);
      }
    }
    for (int i = 0; i < most.length; i++) {
      near[i].score += (float) most[i];
    }
    Arrays.sort(
        near,
        Comparator.<ScoreDoc>comparingDouble(hit -> -hit.score).thenComparingInt(hit -> hit.doc));
    System.arraycopy(near, 0, all, 0, looked);
    return new TopDocs(first.totalHits, Arrays.copyOf(all, Math.min(count, all.length)));
  }

  private Seen[] look(ScoreDoc[] hits, QuestionPairs pairs) throws IOException {
    Seen[] seen = new Seen[hits.length];
    List<LeafReaderContext> leaves = reader.leaves();
    for (int i = 0; i < hits.length; ) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hits[i].doc, leaves));
      PlaceReader text = new PlaceReader(leaf.reader(), pairs.forms());
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (; i < hits.length && hits[i].doc < end; i++) {
        int doc = hits[i].doc - leaf.docBase;
        text.move(doc);
        seen[i] = Seen.of(pairs, text);
      }
    }
    return seen;
  }

  private double[] sums(Seen[] seen, QuestionPairs pairs) throws IOException {
    double[] idf = new double[pairs.forms().size()];
    int docs = docCount(Searched.TEXT.field());
    int[] frequency = new int[idf.length];
    for (int i = 0; i < idf.length; i++) {
      frequency[i] = reader.docFreq(new Term(Searched.TEXT.field(), pairs.forms().get(i)));
      idf[i] = idf(docs, frequency[i]);
    }
    double[] pairIdf = new double[pairs.count()];
    for (int pair = 0; pair < pairIdf.length; pair++) {
      int holding = 0;
      for (Seen one : seen) {
        holding += one.text()[pair] + one.heading()[pair] > 0 ? 1 : 0;
      }
      double rarer = Math.min(frequency[pairs.first(pair)], frequency[pairs.second(pair)]);
      pairIdf[pair] = idf(docs, Math.max(holding, holding * rarer / seen.length));
    }
    double average = averageLength(Searched.TEXT.field());
    double[] sums = new double[seen.length];
    for (int i = 0; i < seen.length; i++) {
      double norm =
          Schema.TEXT_K1 * (1 - Schema.TEXT_B + Schema.TEXT_B * seen[i].textLength() / average);
      double headingNorm = 1.2 * (.25 + .75 * seen[i].headingLength() / HEADING_LENGTH);
      double sum = 0;
      for (int pair = 0; pair < pairIdf.length; pair++) {
        double weight = pairs.weight(pair) * pairIdf[pair];
        sum += weight * PAIRS * saturated(seen[i].text()[pair], norm);
        sum += weight * HEADING_PAIRS * saturated(seen[i].heading()[pair], headingNorm);
        sum += weight * NEAR * saturated(seen[i].near()[pair], norm);
      }
      sum += PARAGRAPH * seen[i].paragraph(pairs, idf, pairIdf);
      sums[i] = sum;
    }
    return sums;
  }

  private static double saturated(int count, double norm) {
    return count == 0 ? 0 : count / (count + norm);
  }

  private static double idf(double docs, double holding) {
    return Math.log(1 + (docs - holding + .5) / (holding + .5));
  }

  private int docCount(String field) throws IOException {
    CollectionStatistics statistics = searcher.collectionStatistics(field);
    return statistics == null ? 1 : (int) statistics.docCount();
  }

  private double averageLength(String field) throws IOException {
    CollectionStatistics statistics = searcher.collectionStatistics(field);
    return statistics == null ? 1 : (double) statistics.sumTotalTermFreq() / statistics.docCount();
  }
}
