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
import vn.tracuu.index.Schema.Searched;
import vn.tracuu.search.Ranking;

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
  private final Path folder = Files.createTempDirectory("tracuu-rank");
  private final Directory directory = FSDirectory.open(folder);
  private double seconds;
  private int articles;
  private IndexSearcher searcher;

  private Ranked(String name, Way way) throws IOException {
    this.name = name;
    this.way = way;
  }

  static Ranked ours(List<Path> files, boolean isNamed) throws IOException {
    return new Ranked("tracuu", new Ours(isNamed)).index(files);
  }

  static Ranked baseline(List<Path> files, boolean isNamed) throws IOException {
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
    return new Ranked("baseline", way).index(files);
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
      String heading = article.path("title").asText();
      Schema.add(entry, Searched.TEXT, Entries.ownWords(heading, article.path("text").asText()));
      Schema.add(entry, Searched.HEADING, heading);
      if (isNamed) {
        Schema.add(entry, Searched.TITLE, article.path("doc_name").asText());
      }
    }

    @Override
    public TopDocs best(IndexSearcher searcher, String question, int count) throws IOException {
      return new Ranking(searcher).best(question, count);
    }
  }

  private Ranked index(List<Path> files) throws IOException {
    long start = System.nanoTime();
    try (IndexWriter writer = new IndexWriter(directory, way.config())) {
      for (Path file : files) {
        index(file, writer);
      }
      writer.forceMerge(1);
    }
    seconds = (System.nanoTime() - start) / 1e9;
    searcher = new IndexSearcher(DirectoryReader.open(directory));
    searcher.setSimilarity(way.config().getSimilarity());
    return this;
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
    List<String> ids = new ArrayList<>();
    for (ScoreDoc hit : way.best(searcher, question, count).scoreDocs) {
      ids.add(searcher.storedFields().document(hit.doc, ID).get("id"));
    }
    return ids;
  }

  /** Time and size, the index's parts apart. */
  String indexing() throws IOException {
    return String.format(
        Locale.ROOT,
        "%s: %d articles indexed in %.1f s; terms, postings, positions and norms %.1f MB",
        name,
        articles,
        seconds,
        IndexParts.searched(directory) / 1e6);
  }

  @Override
  public void close() throws IOException {
    searcher.getIndexReader().close();
    for (String file : directory.listAll()) {
      directory.deleteFile(file);
    }
    directory.close();
    Files.delete(folder);
  }
}
