package vn.tracuu.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
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

  private static final Comparator<BytesRef> NOTHING_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());

  private Ties() {}

  static SortField work() {
    return new SortField(Schema.WORK, SortField.Type.STRING);
  }

  static SortField placeWithin() {
    return new SortField(Schema.ORDER, SortField.Type.LONG);
  }

  /** The best places, those that score alike in their order; counted up to a number. */
  static TopDocs best(IndexSearcher searcher, Query query, int count, int counted)
      throws IOException {
    TopDocs found =
        searcher.search(query, new TopFieldCollectorManager(BEST, count, null, counted));
    for (ScoreDoc hit : found.scoreDocs) {
      hit.score = (Float) ((FieldDoc) hit).fields[0];
    }
    return found;
  }

  /** The same places, those that score alike by now in their order. */
  static TopDocs settled(TopDocs found) {
    ScoreDoc[] hits = found.scoreDocs;
    for (int start = 0; start < hits.length; ) {
      int end = start + 1;
      while (end < hits.length && hits[end].score == hits[start].score) {
        end++;
      }
      Arrays.sort(hits, start, end, Ties::compare);
      start = end;
    }
    return found;
  }

  private static int compare(ScoreDoc one, ScoreDoc other) {
    Object[] fields = ((FieldDoc) one).fields;
    Object[] others = ((FieldDoc) other).fields;
    int works = NOTHING_FIRST.compare((BytesRef) fields[1], (BytesRef) others[1]);
    return works != 0 ? works : Long.compare((Long) fields[2], (Long) others[2]);
  }
}
