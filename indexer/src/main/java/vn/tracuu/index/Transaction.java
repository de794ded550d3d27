package vn.tracuu.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import vn.tracuu.corpus.Failure;

/**
 * Applies changes of a corpus to the index, all or none.
 *
 * <p>One thread reads folders ahead, another writes them, in the order of their names: of two that
 * hold one document the first is taken, whatever was added when. The one that writes reads, too,
 * where nothing is ready, since to read takes longer.
 */
final class Transaction implements AutoCloseable {
  /** So many documents are in memory besides the one that is written. */
  private static final int AHEAD = 4;

  private final IndexWriter writer;
  private final Map<String, Kept.Folder> folders;
  private final Map<String, String> holders = new HashMap<>();
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("reader").factory());

  Transaction(IndexWriter writer, Kept kept) {
    this.writer = writer;
    this.folders = new TreeMap<>(kept.byFolder());
  }

  void apply(Changes changes, IndexRun.Progress progress) throws IOException {
    for (String name : changes.gone()) {
      forget(name);
    }
    for (Map.Entry<String, Changes.State> one : changes.touched().entrySet()) {
      touch(one.getKey(), one.getValue());
    }
    changes.toRead().keySet().forEach(folders::remove);
    folders.values().stream()
        .filter(Kept.Folder::isHeld)
        .forEach(folder -> holders.put(folder.workId(), folder.name()));
    read(List.copyOf(changes.toRead().values()), progress);
  }

  private void touch(String name, Changes.State state) throws IOException {
    Kept.Folder known = folders.get(name);
    writer.updateNumericDocValue(new Term(Schema.SOURCE, name), Schema.STAMP, state.stamp());
    folders.put(
        name, new Kept.Folder(name, known.hash(), state.stamp(), known.workId(), known.reason()));
  }

  private void read(List<Changes.State> all, IndexRun.Progress progress) throws IOException {
    Iterator<Changes.State> toRead = all.iterator();
    Deque<FutureTask<ReadFolder>> ahead = new ArrayDeque<>();
    while (toRead.hasNext() || !ahead.isEmpty()) {
      while (toRead.hasNext() && ahead.size() < AHEAD) {
        Changes.State next = toRead.next();
        FutureTask<ReadFolder> reading = new FutureTask<>(() -> ReadFolder.of(next));
        ahead.add(reading);
        reader.execute(reading);
      }
      ReadFolder read = first(ahead);
      take(read);
      progress.done(read.name(), all.size());
    }
  }

  /** Takes the first away; while the other thread reads it, those behind it are read here. */
  private static ReadFolder first(Deque<FutureTask<ReadFolder>> ahead) throws IOException {
    FutureTask<ReadFolder> first = ahead.remove();
    first.run(); // nothing happens where it was begun, nor below
    Iterator<FutureTask<ReadFolder>> behind = ahead.iterator();
    while (!first.isDone() && behind.hasNext()) {
      behind.next().run();
    }
    try {
      return first.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private void take(ReadFolder read) throws IOException {
    String holder = holders.get(read.workId());
    if (!read.isDocument()) {
      hold(read);
    } else if (holder == null || holder.compareTo(read.name()) > 0) {
      if (holder != null) {
        hold(ReadFolder.copy(folders.get(holder)));
      }
      holders.put(read.workId(), read.name());
      hold(read);
    } else {
      hold(read.asCopy());
    }
  }

  /** Replaces all that came from a folder. */
  private void hold(ReadFolder read) throws IOException {
    writer.updateDocuments(new Term(Schema.FOLDER, new BytesRef(read.name())), read.entries());
    folders.put(read.name(), read.known());
  }

  private void forget(String name) throws IOException {
    writer.deleteDocuments(new Term(Schema.FOLDER, new BytesRef(name)));
    folders.remove(name);
  }

  void commit(Map<String, String> said) throws IOException {
    Map<String, String> all = new HashMap<>(said);
    all.put(Schema.COMMIT_FINGERPRINT, FolderHashes.of(folders.values(), said));
    writer.setLiveCommitData(all.entrySet());
    if (writer.hasDeletions()) {
      writer.forceMergeDeletes();
    }
    writer.commit();
  }

  IndexRun.Report report(Changes changes) {
    int held = (int) folders.values().stream().filter(Kept.Folder::isHeld).count();
    return new IndexRun.Report(
        held, changes.toRead().size(), changes.gone().size(), failures(folders.values()), true);
  }

  static List<Failure> failures(Collection<Kept.Folder> folders) {
    return folders.stream()
        .filter(folder -> !folder.isHeld())
        .map(folder -> new Failure("documents/" + folder.name(), folder.reason()))
        .toList();
  }

  @Override
  public void close() {
    reader.shutdownNow();
  }
}
