package vn.tracuu.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * An index that is open for reading, for any number of threads.
 *
 * <p>{@code index.read(reader -> reader.works())} reads one commit from first to last, even while
 * another takes its place. The surprise: a new commit is seen only after {@link #refresh}, and all
 * that a thread asks while it holds a {@link Pin} is asked of one commit.
 */
public final class OpenIndex implements AutoCloseable {
  private final Path folder;
  private final ThreadLocal<Pin> pinned = new ThreadLocal<>();
  private volatile Commits commits;

  private OpenIndex(Path folder, Commits commits) {
    this.folder = folder;
    this.commits = commits;
  }

  /**
   * Opens the index in a folder.
   *
   * @throws IndexUnusable where it is missing, of another version or damaged
   */
  public static OpenIndex open(Path folder) {
    return new OpenIndex(folder, Commits.open(folder));
  }

  /** What is asked of one commit of the index. */
  @FunctionalInterface
  public interface Question<T> {
    T ask(IndexContent content) throws IOException;
  }

  /** Asks the newest commit that was taken up, or the one that this thread holds. */
  public <T> T read(Question<T> question) {
    Pin held = pinned.get();
    try {
      if (held != null) {
        return question.ask(held.content());
      }
      try (Pin pin = acquire(Pin.NO_LIMIT)) {
        return question.ask(pin.content());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Holds the newest commit that was taken up for all that this thread asks until it is closed.
   *
   * @param budget after this time a search gives what it has ({@link IndexContent#isPartial})
   */
  public Pin pin(Duration budget) {
    Pin pin = acquire(budget);
    pinned.set(pin);
    pin.onClose(pinned::remove);
    return pin;
  }

  private Pin acquire(Duration budget) {
    while (true) {
      try {
        return new Pin(commits, budget);
      } catch (AlreadyClosedException swapped) {
        Thread.onSpinWait();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Takes up a new commit, if there is one, and an index that was put in the folder's place; where
   * that fails, the former one goes on.
   *
   * @return whether there is a new one
   */
  public boolean refresh() throws IOException {
    Commits former = commits;
    if (former.isInPlace(folder)) {
      try {
        return former.refresh();
      } catch (IllegalStateException replaced) {
        return reopen(former);
      }
    }
    return reopen(former);
  }

  /** Files of the same names with other content stand in the folder, or it is another folder. */
  private boolean reopen(Commits former) throws IOException {
    commits = Commits.open(folder);
    former.close();
    return true;
  }

  @Override
  public void close() throws IOException {
    commits.close();
  }
}
