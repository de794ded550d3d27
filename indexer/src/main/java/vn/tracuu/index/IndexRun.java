package vn.tracuu.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.tracuu.model.LegalDocument;

/**
 * One run of the indexer over a corpus: one commit, one transaction.
 *
 * <p>A run that is killed leaves the former index as it was. The surprise: a run replaces all that
 * the index held, whatever it was, a damaged index included.
 */
public final class IndexRun {
  private IndexRun() {}

  /**
   * Writes the documents as the index in a folder, which is made where it is missing.
   *
   * @param fingerprint says which corpus this is; {@link IndexStatus} gives it back
   */
  public static void write(Path folder, List<LegalDocument> documents, String fingerprint)
      throws IOException {
    write(folder, new Contents(documents, "", fingerprint));
  }

  /**
   * What an index is made of.
   *
   * @param catalogue {@code instruments.json} as it is; empty where the corpus has none
   * @param fingerprint says which corpus this is
   */
  public record Contents(List<LegalDocument> documents, String catalogue, String fingerprint) {}

  /** Writes documents and catalogue as the index in a folder, in one commit. */
  public static void write(Path folder, Contents contents) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(Schema.analyzer());
    config.setSimilarity(Schema.similarity());
    config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    config.setCommitOnClose(false);
    try (Directory directory = cleared(folder);
        IndexWriter writer = new IndexWriter(directory, config)) {
      for (LegalDocument document : contents.documents()) {
        writer.addDocuments(Entries.of(document));
      }
      Map<String, String> said =
          Map.of(
              Schema.COMMIT_SCHEMA, Schema.VERSION,
              Schema.COMMIT_FINGERPRINT, contents.fingerprint(),
              Schema.COMMIT_CATALOGUE, contents.catalogue());
      writer.setLiveCommitData(said.entrySet());
      writer.commit();
    }
  }

  /** A commit that cannot be read serves no one, and stops the writer. */
  private static Directory cleared(Path folder) throws IOException {
    Directory directory = FSDirectory.open(folder);
    if (IndexStatus.of(folder) instanceof IndexStatus.Damaged) {
      for (String file : directory.listAll()) {
        if (file.startsWith(IndexFileNames.SEGMENTS)) {
          directory.deleteFile(file);
        }
      }
    }
    return directory;
  }
}
