package vn.tracuu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreDoc;
import vn.tracuu.index.Schema;

/**
 * Works by their ids, places as they stand in their work: the order of what answers equally well.
 *
 * <p>Never by the number that Lucene gives an entry, which depends on when it was added.
 */
record ReadingOrder(IndexReader reader) implements Comparator<ScoreDoc> {
  private record Key(String work, long order) {}

  @Override
  public int compare(ScoreDoc one, ScoreDoc other) {
    if (one.doc == other.doc) {
      return 0;
    }
    return Comparator.comparing(Key::work)
        .thenComparingLong(Key::order)
        .compare(key(one.doc), key(other.doc));
  }

  private Key key(int doc) {
    try {
      List<LeafReaderContext> leaves = reader.leaves();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
      int local = doc - leaf.docBase;
      SortedDocValues works = DocValues.getSorted(leaf.reader(), Schema.WORK);
      NumericDocValues orders = DocValues.getNumeric(leaf.reader(), Schema.ORDER);
      String work =
          works.advanceExact(local) ? works.lookupOrd(works.ordValue()).utf8ToString() : "";
      return new Key(work, orders.advanceExact(local) ? orders.longValue() : 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
