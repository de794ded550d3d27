package vn.tracuu.index;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import vn.tracuu.corpus.Failure;

/**
 * Applies changes of a corpus to the index, all or none.
 *
 * <p>Folders are written in the order of their names: of two that hold one document the first is
 * taken, whatever was added when.
 */
final class Transaction {
  private final IndexWriter writer;
  private final Map<String, Kept.Folder> folders;
  private final Map<String, String> holders = new HashMap<>();

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
    try (ReadAhead ahead = new ReadAhead(all)) {
      while (ahead.hasNext()) {
        ReadFolder read = ahead.next();
        take(read);
        progress.done(read.name(), all.size());
      }
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
}
