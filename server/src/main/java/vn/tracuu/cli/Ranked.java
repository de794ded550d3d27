package vn.tracuu.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.tracuu.index.Entries;
import vn.tracuu.index.Schema;
import vn.tracuu.search.Ranking;
import vn.tracuu.search.Weights;

/**
 * Articles of a file in an index of their own, in a temporary folder, and a way of ranking them.
 */
final class Ranked implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> ID = Set.of("id");

  /** How an article becomes an entry, and a question the best of them. */
  private interface Way {
    IndexWriterConfig config();

    void add(Document entry, JsonNode article);

    TopDocs best(IndexSearcher searcher, String question, int count) throws IOException;
  }

  private final String name;
  private final Way way;
  private final Path folder;
  private final boolean isKept;
  private final Directory directory;
  private double seconds;
  private int articles;
  private IndexSearcher searcher;

  private Ranked(String name, Way way, Optional<Path> kept) throws IOException {
    this.name = name;
    this.way = way;
    this.isKept = kept.isPresent();
    this.folder = isKept ? kept.get() : Files.createTempDirectory("tracuu-rank");
    this.directory = FSDirectory.open(folder);
  }

  /** By the product's ranking; the index stays in {@code kept}, where one there is used again. */
  static Ranked ours(List<Path> files, boolean isNamed, Optional<Path> kept) throws IOException {
    return new Ranked("tracuu", new Ours(isNamed), kept).index(files);
  }

  static Ranked baseline(List<Path> files, boolean isNamed, Optional<Path> kept)
      throws IOException {
    BaselineRanking baseline = new BaselineRanking(isNamed);
    Way way =
        new Way() {
          @Override
          public IndexWriterConfig config() {
            return new IndexWriterConfig(baseline.analyzer());
          }

          @Override
          public void add(Document entry, JsonNode article) {
            baseline.add(entry, article);
          }

          @Override
          public TopDocs best(IndexSearcher searcher, String question, int count)
              throws IOException {
            return searcher.search(baseline.query(question), count);
          }
        };
    return new Ranked("baseline", way, kept).index(files);
  }

  private record Ours(boolean isNamed) implements Way {
    @Override
    public IndexWriterConfig config() {
      IndexWriterConfig config = new IndexWriterConfig(Schema.analyzer());
      config.setSimilarity(Schema.similarity());
      return config;
    }

    @Override
    public void add(Document entry, JsonNode article) {
      String own = Entries.ownWords(article.path("title").asText(), article.path("text").asText());
      Schema.addWords(entry, own, "", isNamed ? article.path("doc_name").asText() : "");
    }

    @Override
    public TopDocs best(IndexSearcher searcher, String question, int count) throws IOException {
      return new Ranking(searcher).best(question, count);
    }
  }

  private Ranked index(List<Path> files) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      write(files);
    }
    searcher = new IndexSearcher(DirectoryReader.open(directory));
    searcher.setSimilarity(way.config().getSimilarity());
    return this;
  }

  private void write(List<Path> files) throws IOException {
    long start = System.nanoTime();
    try (IndexWriter writer = new IndexWriter(directory, way.config())) {
      for (Path file : files) {
        index(file, writer);
      }
      writer.forceMerge(1);
    }
    seconds = (System.nanoTime() - start) / 1e9;
  }

  private void index(Path file, IndexWriter writer) throws IOException {
    InputStream raw = Files.newInputStream(file);
    boolean isPacked = file.toString().endsWith(".gz");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                isPacked ? new GZIPInputStream(raw) : raw, StandardCharsets.UTF_8))) {
      for (String line; (line = lines.readLine()) != null; articles++) {
        JsonNode article = JSON.readTree(line);
        Document entry = new Document();
        entry.add(new StoredField("id", article.path("id").asText()));
        way.add(entry, article);
        writer.addDocument(entry);
      }
    }
  }

  String name() {
    return name;
  }

  boolean isBaseline() {
    return name.equals("baseline");
  }

  List<String> find(String question, int count) throws IOException {
    return ids(way.best(searcher, question, count));
  }

  /** By the product's ranking with other weights. */
  List<String> find(String question, int count, Weights weights) throws IOException {
    return ids(new Ranking(searcher, weights).best(question, count));
  }

  private List<String> ids(TopDocs found) throws IOException {
    List<String> ids = new ArrayList<>();
    for (ScoreDoc hit : found.scoreDocs) {
      ids.add(searcher.storedFields().document(hit.doc, ID).get("id"));
    }
    return ids;
  }

  /** Time and size, the index's parts apart. */
  String indexing() throws IOException {
    return String.format(
        Locale.ROOT,
        "%s: %d articles indexed in %.1f s; terms, postings, positions and norms %.1f MB, rows of words %.1f MB",
        name,
        articles,
        seconds,
        IndexParts.searched(directory) / 1e6,
        IndexParts.rows(directory) / 1e6);
  }

  @Override
  public void close() throws IOException {
    searcher.getIndexReader().close();
    if (isKept) {
      directory.close();
      return;
    }
    for (String file : directory.listAll()) {
      directory.deleteFile(file);
    }
    directory.close();
    Files.delete(folder);
  }
}
