package vn.tracuu.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/**
 * One commit, held until this is closed, for one thread.
 *
 * <p>{@code try (Pin pin = index.pin(budget)) { ... }}: all that is asked of the index in between
 * is asked of this commit, though newer ones come.
 */
public final class Pin implements AutoCloseable {
  /** As long as it takes. */
  static final Duration NO_LIMIT = Duration.ZERO;

  private final Commits commits;
  private final Commits.Numbered held;
  private final IndexContent content;
  private Runnable onClose = () -> {};

  Pin(Commits commits, Duration budget) throws IOException {
    this.commits = commits;
    this.held = commits.acquire();
    Commits.Numbered timed = held;
    if (!budget.equals(NO_LIMIT)) {
      timed = new Commits.Numbered(held.getIndexReader(), held.generation());
      timed.limit(budget);
    }
    this.content = new IndexContent(held, timed, held.generation());
  }

  void onClose(Runnable also) {
    onClose = also;
  }

  /** What the commit holds. */
  public IndexContent content() {
    return content;
  }

  /** The number of the commit in this process, never used twice. */
  public long generation() {
    return held.generation();
  }

  @Override
  public void close() {
    onClose.run();
    try {
      commits.searchers().release(held);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
