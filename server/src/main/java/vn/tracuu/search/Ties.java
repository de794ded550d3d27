package vn.tracuu.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import vn.tracuu.index.Schema;

/**
 * The order of places that score alike: by work, then as they stand in it.
 *
 * <p>Example: "Quyết định này có hiệu lực kể từ ngày ký" stands in many decisions and scores the
 * same in all. Lucene would put first what was added first, so that one corpus had as many answers
 * as there are ways to add its documents.
 */
final class Ties {
  private static final Sort BEST = new Sort(SortField.FIELD_SCORE, Ties.work(), Ties.placeWithin());

  private Ties() {}

  static SortField work() {
    return new SortField(Schema.WORK, SortField.Type.STRING);
  }

  static SortField placeWithin() {
    return new SortField(Schema.ORDER, SortField.Type.LONG);
  }

  /**
   * The best places, counted up to a number.
   *
   * <p>Where more score alike than there is room for, those that come first in their order; of all
   * others the order is settled later. Lucene leaves by far the most out unseen when it need not
   * know their order.
   */
  static TopDocs best(IndexSearcher searcher, Query query, int count, int counted)
      throws IOException {
    TopDocs found =
        searcher.search(query, new TopScoreDocCollectorManager(count + 1, null, counted));
    ScoreDoc[] hits = found.scoreDocs;
    if (hits.length <= count) {
      return found;
    }
    return hits[count - 1].score == hits[count].score
        ? inOrder(searcher, query, count, counted)
        : new TopDocs(found.totalHits, Arrays.copyOf(hits, count));
  }

  private static TopDocs inOrder(IndexSearcher searcher, Query query, int count, int counted)
      throws IOException {
    TopDocs found =
        searcher.search(query, new TopFieldCollectorManager(BEST, count, null, counted));
    for (ScoreDoc hit : found.scoreDocs) {
      hit.score = (Float) ((FieldDoc) hit).fields[0];
    }
    return found;
  }

  /** The same places, those that score alike by now in their order. */
  static TopDocs settled(TopDocs found, IndexReader reader) {
    ScoreDoc[] hits = found.scoreDocs;
    for (int start = 0; start < hits.length; ) {
      int end = start + 1;
      while (end < hits.length && hits[end].score == hits[start].score) {
        end++;
      }
      if (end - start > 1) {
        Arrays.sort(hits, start, end, new ReadingOrder(reader));
      }
      start = end;
    }
    return found;
  }
}
