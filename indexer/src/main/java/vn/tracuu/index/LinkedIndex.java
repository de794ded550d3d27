package vn.tracuu.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.util.LinkedHashMap;
import java.util.Map;
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

  /** Requests that began before a commit was taken up still ask for the one before. */
  private static final int COMMITS = 2;

  private final OpenIndex index;
  private final Map<Long, LinkedCorpus> corpora = new LinkedHashMap<>();

  /** The links of an index. */
  public LinkedIndex(OpenIndex index) {
    this.index = index;
  }

  /** The links of the newest commit that was taken up, or of the one that this thread holds. */
  public synchronized LinkedCorpus corpus() {
    return index.read(this::of);
  }

  private LinkedCorpus of(IndexContent content) throws IOException {
    LinkedCorpus known = corpora.get(content.version());
    if (known != null) {
      return known;
    }
    IndexReader reader = content.reader();
    LinkedCorpus corpus =
        LinkedCorpus.of(new IndexShelf(reader), CatalogueFile.parse(content.catalogue()));
    reader.incRef();
    UNUSED.register(corpus, () -> release(reader));
    corpora.put(content.version(), corpus);
    if (corpora.size() > COMMITS) {
      corpora.remove(corpora.keySet().iterator().next());
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
