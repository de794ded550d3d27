package vn.tracuu.index;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * What an index knows of the folders of its corpus, so that what did not change is not read again.
 *
 * @param byFolder in the order of their names
 */
record Kept(Map<String, Folder> byFolder) {
  /** Knows nothing. */
  static final Kept NOTHING = new Kept(Map.of());

  /**
   * A folder as it was when it was read.
   *
   * @param hash of names and contents of its files
   * @param stamp of names, sizes and times: while it stays, the hash is not taken
   * @param workId of the document in it; empty where it holds none
   * @param reason why it was refused; empty where its document is held
   */
  record Folder(String name, String hash, long stamp, String workId, String reason) {
    boolean isHeld() {
      return reason.isEmpty();
    }
  }

  static Kept of(IndexReader reader) throws IOException {
    Map<String, Folder> folders = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      collect(leaf.reader(), folders);
    }
    return new Kept(folders);
  }

  private static void collect(LeafReader leaf, Map<String, Folder> folders) throws IOException {
    Bits live = leaf.getLiveDocs();
    BinaryDocValues names = DocValues.getBinary(leaf, Schema.SOURCE);
    BinaryDocValues hashes = DocValues.getBinary(leaf, Schema.HASH);
    BinaryDocValues reasons = DocValues.getBinary(leaf, Schema.REASON);
    NumericDocValues stamps = DocValues.getNumeric(leaf, Schema.STAMP);
    SortedDocValues works = DocValues.getSorted(leaf, Schema.WORK);
    BinaryDocValues copies = DocValues.getBinary(leaf, Schema.COPY_OF);
    for (int doc = names.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = names.nextDoc()) {
      if (live == null || live.get(doc)) {
        String name = names.binaryValue().utf8ToString();
        folders.put(
            name,
            new Folder(
                name,
                text(hashes, doc),
                stamps.advanceExact(doc) ? stamps.longValue() : 0,
                works.advanceExact(doc)
                    ? works.lookupOrd(works.ordValue()).utf8ToString()
                    : text(copies, doc),
                text(reasons, doc)));
      }
    }
  }

  private static String text(BinaryDocValues values, int doc) throws IOException {
    BytesRef value = values.advanceExact(doc) ? values.binaryValue() : new BytesRef();
    return value.utf8ToString();
  }
}
