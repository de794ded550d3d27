package vn.tracuu.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Reads folders by two threads, and gives them in their order.
 *
 * <p>One thread of its own reads ahead of the one that writes; and the one that writes reads, too,
 * where what it needs is not ready. How far ahead is told in characters and not in documents, since
 * a code of law is as long as a hundred letters: neither thread waits long, and the memory is
 * bounded.
 */
final class ReadAhead implements AutoCloseable {
  private static final long MOST = 8_000_000;

  private final List<Changes.State> all;
  private final long most;
  private final Map<Integer, ReadFolder> ready = new HashMap<>();
  private int begun;
  private int taken;
  private long characters;
  private boolean isClosed;
  private Throwable failure;

  ReadAhead(List<Changes.State> all) {
    this(all, MOST);
  }

  /**
   * The same.
   *
   * @param most characters of documents that were read and not yet taken; one more is read then
   */
  ReadAhead(List<Changes.State> all, long most) {
    this.all = List.copyOf(all);
    this.most = most;
    Thread.ofPlatform().daemon().name("reader").start(this::readAll);
  }

  boolean hasNext() {
    return taken < all.size();
  }

  /** The next one, as soon as it is read; those behind it are read meanwhile. */
  ReadFolder next() throws IOException {
    try {
      readUntil(() -> failure != null || ready.containsKey(taken));
      return take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private synchronized ReadFolder take() {
    if (failure != null) {
      throw new IllegalStateException(failure);
    }
    ReadFolder next = ready.remove(taken++);
    characters -= next.characters();
    notifyAll();
    return next;
  }

  private void readAll() {
    try {
      readUntil(() -> isClosed || begun == all.size());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void readUntil(BooleanSupplier isDone) throws InterruptedException {
    for (int at = claim(isDone); at >= 0; at = claim(isDone)) {
      readOne(at);
    }
  }

  /** The first that nobody reads yet, once there is room for it; below 0 when all is done. */
  private synchronized int claim(BooleanSupplier isDone) throws InterruptedException {
    while (!isDone.getAsBoolean()) {
      if (begun < all.size() && characters < most) {
        return begun++;
      }
      wait();
    }
    return -1;
  }

  private void readOne(int at) {
    try {
      put(at, ReadFolder.of(all.get(at)));
    } catch (RuntimeException | Error e) {
      fail(e);
    }
  }

  private synchronized void put(int at, ReadFolder read) {
    ready.put(at, read);
    characters += read.characters();
    notifyAll();
  }

  private synchronized void fail(Throwable e) {
    failure = e;
    notifyAll();
  }

  @Override
  public synchronized void close() {
    isClosed = true;
    notifyAll();
  }
}
