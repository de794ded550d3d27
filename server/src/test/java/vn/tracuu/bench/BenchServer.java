package vn.tracuu.bench;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import vn.tracuu.gate.Configuration;
import vn.tracuu.gate.Setting;
import vn.tracuu.http.Json;
import vn.tracuu.http.Server;

/**
 * The servers that are compared, each a process: {@code ours FOLDER MEGABYTES}, {@code hello},
 * {@code lucene FOLDER}. It says its port on the first line.
 */
public final class BenchServer {
  private static final String FIELD = "text";

  private BenchServer() {}

  public static void main(String[] arguments) throws Exception {
    int port =
        switch (arguments[0]) {
          case "ours" -> ours(Path.of(arguments[1]), arguments[2]);
          case "lucene" -> lucene(Path.of(arguments[1]));
          default -> hello();
        };
    System.out.println(port);
    Thread.sleep(Long.MAX_VALUE);
  }

  private static int ours(Path folder, String megabytes) {
    return Server.start(
            Configuration.given()
                .with(Setting.INDEX, folder)
                .with(Setting.PORT, 0)
                .with(Setting.SEARCH_MILLIS, 60_000)
                .with(Setting.CACHE_MEGABYTES, megabytes)
                .with(Setting.ACCESS_LOG, false))
        .port();
  }

  private static Javalin javalin(Consumer<JavalinConfig> routes) {
    return Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.concurrency.useVirtualThreads = true;
              routes.accept(config);
            })
        .start("127.0.0.1", 0);
  }

  private static int hello() {
    return javalin(config -> config.routes.get("/hello", request -> request.result("hello")))
        .port();
  }

  /** What one would write without us: one field, any word, ten hits as JSON. */
  private static int lucene(Path folder) throws IOException {
    IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(FSDirectory.open(folder)));
    return javalin(
            config -> config.routes.get("/api/v1/search", request -> search(searcher, request)))
        .port();
  }

  private record Found(long total, List<Map<String, String>> hits) {}

  /** Any word, as the parser of queries does by itself. */
  private static Query query(String question) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    try (StandardAnalyzer analyzer = new StandardAnalyzer();
        TokenStream words = analyzer.tokenStream(FIELD, question)) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        query.add(new TermQuery(new Term(FIELD, word.toString())), Occur.SHOULD);
      }
      words.end();
    }
    return query.build();
  }

  private static void search(IndexSearcher searcher, Context request) throws IOException {
    TopDocs found = searcher.search(query(request.queryParam("q")), 10);
    List<Map<String, String>> hits = new ArrayList<>();
    for (ScoreDoc hit : found.scoreDocs) {
      Document stored = searcher.storedFields().document(hit.doc);
      hits.add(Map.of("title", stored.get("title"), "text", stored.get(FIELD)));
    }
    request.contentType("application/json");
    request.result(Json.write(new Found(found.totalHits.value(), hits)));
  }

  /** The index of the plain server. */
  static void writeLucene(Path folder, Articles articles) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
      for (Articles.Article one : articles.all()) {
        Document document = new Document();
        document.add(new StoredField("title", one.title()));
        document.add(new TextField(FIELD, one.title() + "\n" + one.text(), Field.Store.YES));
        writer.addDocument(document);
      }
    }
  }
}
