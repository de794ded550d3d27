package vn.tracuu.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import org.apache.lucene.index.IndexReader;
import vn.tracuu.link.CatalogueFile;
import vn.tracuu.link.LinkedCorpus;

/**
 * The links among all documents of an open index, made when they are first asked for and anew when
 * a new commit is taken up.
 *
 * <p>The surprise: who has them may go on asking after another commit was taken up; the files of
 * the former one stay open until nobody has its links any more.
 */
public final class LinkedIndex {
  private static final Cleaner UNUSED = Cleaner.create();

  private final OpenIndex index;
  private long version = -1;
  private LinkedCorpus corpus = LinkedCorpus.EMPTY;

  /** The links of an index. */
  public LinkedIndex(OpenIndex index) {
    this.index = index;
  }

  /** The links of the newest commit that was taken up. */
  public synchronized LinkedCorpus corpus() {
    return index.read(this::of);
  }

  private LinkedCorpus of(IndexContent content) throws IOException {
    if (content.version() != version) {
      IndexReader reader = content.searcher().getIndexReader();
      corpus =
          LinkedCorpus.of(new IndexShelf(reader), CatalogueFile.parse(content.catalogue()));
      reader.incRef();
      UNUSED.register(corpus, () -> release(reader));
      version = content.version();
    }
    return corpus;
  }

  private static void release(IndexReader reader) {
    try {
      reader.decRef();
    } catch (IOException e) {
      throw new UncheckedIOException("closing files", e);
    }
  }
}
