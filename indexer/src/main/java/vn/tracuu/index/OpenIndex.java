package vn.tracuu.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * An index that is open for reading, for any number of threads.
 *
 * <p>{@code index.read(reader -> reader.works())} reads one commit from first to last, even while
 * another takes its place. The surprise: a new commit is seen only after {@link #refresh}.
 */
public final class OpenIndex implements AutoCloseable {
  /** Refuses a commit of another version, so that the former one goes on being read. */
  private static final SearcherFactory OF_THIS_VERSION =
      new SearcherFactory() {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader former)
            throws IOException {
          Map<String, String> said = ((DirectoryReader) reader).getIndexCommit().getUserData();
          if (!Schema.VERSION.equals(said.get(Schema.COMMIT_SCHEMA))) {
            throw new IOException("index of schema " + said.get(Schema.COMMIT_SCHEMA));
          }
          IndexSearcher searcher = new IndexSearcher(reader);
          searcher.setSimilarity(Schema.similarity());
          return searcher;
        }
      };

  private final Directory directory;
  private final SearcherManager searchers;

  private OpenIndex(Directory directory, SearcherManager searchers) {
    this.directory = directory;
    this.searchers = searchers;
  }

  /**
   * Opens the index in a folder.
   *
   * @throws IndexUnusable where it is missing, of another version or damaged
   */
  public static OpenIndex open(Path folder) {
    IndexStatus status = IndexStatus.of(folder);
    if (!(status instanceof IndexStatus.Ready)) {
      throw new IndexUnusable(status);
    }
    try {
      Directory directory = FSDirectory.open(folder);
      return new OpenIndex(directory, searchers(directory));
    } catch (IOException | IllegalArgumentException e) {
      throw new IndexUnusable(new IndexStatus.Damaged(folder, e.getClass().getSimpleName()), e);
    }
  }

  private static SearcherManager searchers(Directory directory) throws IOException {
    try {
      return new SearcherManager(DirectoryReader.open(directory), OF_THIS_VERSION);
    } catch (IOException | IllegalArgumentException e) {
      directory.close();
      throw e;
    }
  }

  /** What is asked of one commit of the index. */
  @FunctionalInterface
  public interface Question<T> {
    T ask(IndexContent content) throws IOException;
  }

  /** Asks the newest commit that was taken up. */
  public <T> T read(Question<T> question) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return question.ask(new IndexContent(searcher));
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes up a new commit, if there is one; where that fails, the former one goes on. */
  public void refresh() throws IOException {
    searchers.maybeRefresh();
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    directory.close();
  }
}
