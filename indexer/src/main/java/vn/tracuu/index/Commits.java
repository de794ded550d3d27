package vn.tracuu.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.tracuu.directive.Agencies;

/**
 * The commits of one folder, one after another.
 *
 * <p>A folder that is renamed away and replaced by another of the same name is another folder.
 */
record Commits(Object identity, Directory directory, SearcherManager searchers) {
  private static final AtomicLong GENERATIONS = new AtomicLong();

  /** A commit with its number in this process: no two have the same, whatever their folders. */
  static final class Numbered extends IndexSearcher {
    private final long generation;
    private volatile long begun = System.nanoTime();

    Numbered(IndexReader reader, long generation) {
      super(reader);
      this.generation = generation;
      setSimilarity(Schema.similarity());
      // What is found is kept as answers; filters are quick to read and differ.
      setQueryCache(null);
    }

    long generation() {
      return generation;
    }

    /** After so much time a search gives what it has. */
    void limit(Duration budget) {
      long nanos = budget.toNanos();
      setTimeout(() -> System.nanoTime() - begun > nanos);
    }

    /** The time counts from now. */
    void begin() {
      begun = System.nanoTime();
    }
  }

  /** Refuses a commit of another version or with damaged files, so that the former one goes on. */
  private static final SearcherFactory SOUND =
      new SearcherFactory() {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader former)
            throws IOException {
          Map<String, String> said = ((DirectoryReader) reader).getIndexCommit().getUserData();
          if (!Schema.VERSION.equals(said.get(Schema.COMMIT_SCHEMA))) {
            throw new IOException("index of schema " + said.get(Schema.COMMIT_SCHEMA));
          }
          verify((DirectoryReader) reader, Optional.ofNullable((DirectoryReader) former));
          Agencies.use(Authorities.of(said).agencies());
          return new Numbered(reader, GENERATIONS.incrementAndGet());
        }
      };

  /** What the commit before had, too, was looked through then. */
  private static void verify(DirectoryReader reader, Optional<DirectoryReader> former)
      throws IOException {
    Set<String> files = new TreeSet<>(reader.getIndexCommit().getFileNames());
    if (former.isPresent()) {
      files.removeAll(former.get().getIndexCommit().getFileNames());
    }
    Checksums.verify(((FSDirectory) reader.directory()).getDirectory(), files);
  }

  static Commits open(Path folder) {
    IndexStatus status = IndexStatus.of(folder);
    if (!(status instanceof IndexStatus.Ready)) {
      throw new IndexUnusable(status);
    }
    try {
      Object identity = identity(folder);
      Directory directory = FSDirectory.open(folder);
      return new Commits(identity, directory, searchers(directory));
    } catch (IOException | IllegalArgumentException e) {
      throw new IndexUnusable(new IndexStatus.Damaged(folder, e.getClass().getSimpleName()), e);
    }
  }

  private static SearcherManager searchers(Directory directory) throws IOException {
    try {
      return new SearcherManager(DirectoryReader.open(directory), SOUND);
    } catch (IOException | IllegalArgumentException e) {
      directory.close();
      throw e;
    }
  }

  private static Object identity(Path folder) throws IOException {
    BasicFileAttributes known = Files.readAttributes(folder, BasicFileAttributes.class);
    return known.fileKey() + " " + known.creationTime();
  }

  boolean isInPlace(Path folder) throws IOException {
    return identity.equals(identity(folder));
  }

  boolean refresh() throws IOException {
    Numbered before = acquire();
    try {
      searchers.maybeRefresh();
    } finally {
      searchers.release(before);
    }
    Numbered after = acquire();
    searchers.release(after);
    return !Objects.equals(before, after);
  }

  Numbered acquire() throws IOException {
    return (Numbered) searchers.acquire();
  }

  void close() throws IOException {
    searchers.close();
    directory.close();
  }
}
