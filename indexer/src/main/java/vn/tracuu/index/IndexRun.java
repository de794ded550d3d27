package vn.tracuu.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.tracuu.corpus.Failure;
import vn.tracuu.directive.Agencies;
import vn.tracuu.model.LegalDocument;

/**
 * One run of the indexer over a corpus: one commit, one transaction.
 *
 * <p>Only what changed since the last run is read; a run that is killed leaves the former index as
 * it was, and the next one does its work. The surprise: an index that is damaged, of another
 * version, read by another build or by other agencies is replaced by a whole new one, in the same
 * one commit.
 */
public final class IndexRun {
  private IndexRun() {}

  /**
   * What a run is to do.
   *
   * @param index the folder of the index, made where it is missing
   * @param program which build reads the documents: what another one read is read again
   * @param isRebuild reads everything again
   */
  public record Task(Path index, Path corpus, String program, boolean isRebuild) {}

  /**
   * What a run found and did.
   *
   * @param held how many documents the index holds now
   * @param read how many folders were read
   * @param gone how many folders were there before and are no more
   * @param failures what could not be taken in, in this run or before
   * @param hasWritten there is a new commit
   */
  public record Report(int held, int read, int gone, List<Failure> failures, boolean hasWritten) {
    public Report {
      failures = List.copyOf(failures);
    }
  }

  /** The index is whole and holds just what the corpus holds, as this build reads it. */
  public static boolean isCurrent(Task task) throws IOException {
    try (Directory directory = FSDirectory.open(task.index())) {
      return start(task, directory).isCurrent();
    }
  }

  /**
   * Brings the index up to its corpus.
   *
   * @param progress is told how far it is
   */
  public static Report run(Task task, Progress progress) throws IOException {
    try (Directory directory = FSDirectory.open(task.index())) {
      return run(task, directory, progress);
    }
  }

  static Report run(Task task, Directory directory, Progress progress) throws IOException {
    Start start = start(task, directory);
    if (start.isCurrent()) {
      return start.report();
    }
    try {
      return write(start, directory, progress);
    } catch (IOException | RuntimeException e) {
      sweep(directory, e);
      throw e;
    }
  }

  /**
   * Deletes what a run that failed has written: on a full disk that is the room which others need.
   * Lucene does so when a writer is opened, and not when one ends by a failure. Where that fails,
   * too, the next run does it.
   */
  private static void sweep(Directory directory, Exception failure) {
    try {
      new IndexWriter(directory, Writing.config(!DirectoryReader.indexExists(directory)))
          .rollback();
    } catch (IOException | RuntimeException failed) {
      failure.addSuppressed(failed);
    }
  }

  /** Hears how far a run is. */
  public interface Progress {
    /** Tells nobody. */
    Progress NONE = (folder, of) -> {};

    /** A folder was read, one of so many. */
    void done(String folder, int of);

    /** The index that is there cannot be kept, in one line. */
    default void replaces(String why) {}
  }

  private static Report write(Start start, Directory directory, Progress progress)
      throws IOException {
    if (!start.why().isEmpty()) {
      progress.replaces(start.why());
    }
    try (IndexWriter writer = writer(directory, start.isNew())) {
      Transaction transaction = new Transaction(writer, start.kept());
      transaction.apply(start.changes(), progress);
      transaction.commit(start.said());
      return transaction.report(start.changes());
    }
  }

  /** From where a run starts: from nothing, where the index cannot be added to. */
  private static Start start(Task task, Directory directory) throws IOException {
    Authorities authorities = Authorities.of(task.corpus());
    Map<String, String> said = said(task.program(), authorities);
    Agencies.use(authorities.agencies());
    IndexStatus status = IndexCheck.of(task.index(), directory);
    if (status instanceof IndexStatus.Ready ready
        && ready.program().equals(task.program())
        && ready.authorities().agencies().equals(authorities.agencies())
        && !task.isRebuild()) {
      Kept kept = kept(directory);
      Changes changes = Changes.between(kept, task.corpus());
      return new Start(false, ready.authorities().equals(authorities), "", kept, changes, said);
    }
    Changes all = Changes.between(Kept.NOTHING, task.corpus());
    return new Start(true, false, status.reasonToReplace(), Kept.NOTHING, all, said);
  }

  /**
   * @param isNew nothing of the former index is kept
   * @param isSame the authority files are those of the index
   * @param why the former index cannot be kept; empty where there is none or it is whole
   * @param said what the commit says about itself
   */
  private record Start(
      boolean isNew,
      boolean isSame,
      String why,
      Kept kept,
      Changes changes,
      Map<String, String> said) {
    boolean isCurrent() {
      return isSame && changes.isEmpty();
    }

    Report report() {
      int held = (int) kept.byFolder().values().stream().filter(Kept.Folder::isHeld).count();
      return new Report(held, 0, 0, Transaction.failures(kept.byFolder().values()), false);
    }
  }

  private static Kept kept(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return Kept.of(reader);
    }
  }

  private static Map<String, String> said(String program, Authorities authorities) {
    Map<String, String> said = new HashMap<>(authorities.said());
    said.put(Schema.COMMIT_SCHEMA, Schema.VERSION);
    said.put(Schema.COMMIT_PROGRAM, program);
    return said;
  }

  /** A commit that cannot be read serves no one, and stops the writer. */
  private static IndexWriter writer(Directory directory, boolean isNew) throws IOException {
    if (isNew && isDamaged(directory)) {
      for (String file : directory.listAll()) {
        if (file.startsWith(IndexFileNames.SEGMENTS)) {
          directory.deleteFile(file);
        }
      }
    }
    return new IndexWriter(directory, Writing.config(isNew));
  }

  private static boolean isDamaged(Directory directory) {
    return IndexStatus.isUnreadable(directory) || IndexCheck.damage(directory).isPresent();
  }

  /**
   * What an index of a few documents in memory is made of.
   *
   * @param catalogue {@code instruments.json} as it is; empty where the corpus has none
   * @param fingerprint says which corpus this is; {@link IndexStatus} gives it back
   */
  public record Contents(List<LegalDocument> documents, String catalogue, String fingerprint) {}

  /** Writes documents that are in memory, whatever the folder held. */
  public static void write(Path folder, List<LegalDocument> documents, String fingerprint)
      throws IOException {
    write(folder, new Contents(documents, "", fingerprint));
  }

  /** The same with a catalogue. */
  public static void write(Path folder, Contents contents) throws IOException {
    Map<String, String> said = said("", new Authorities(contents.catalogue(), "", ""));
    said.put(Schema.COMMIT_FINGERPRINT, contents.fingerprint());
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = writer(directory, true)) {
      for (LegalDocument document : contents.documents()) {
        Iterable<Document> entries = Entries.of(ReadDocument.of(document))::iterator;
        writer.addDocuments(entries);
      }
      writer.setLiveCommitData(said.entrySet());
      writer.commit();
    }
  }
}
