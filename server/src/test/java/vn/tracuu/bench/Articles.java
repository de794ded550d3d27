package vn.tracuu.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import vn.tracuu.Bench;
import vn.tracuu.model.Conclusions;
import vn.tracuu.model.Content;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Level;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provision;
import vn.tracuu.model.Work;
import vn.tracuu.model.WorkType;

/** The 42,462 articles of the hard track: as they are, and as documents of one level each. */
record Articles(List<Article> all) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * One article.
   *
   * @param name of its document; empty for most
   */
  record Article(String document, String name, String number, String title, String text) {}

  static Articles read() throws IOException {
    List<Article> all = new ArrayList<>();
    for (String file : List.of("corpus.jsonl.gz", "distractors.jsonl.gz")) {
      Path path = Bench.path("retrieval/" + file);
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
        for (String line; (line = lines.readLine()) != null; ) {
          all.add(article(JSON.readTree(line)));
        }
      }
    }
    return new Articles(all);
  }

  private static Article article(JsonNode line) {
    return new Article(
        line.path("doc").asText(),
        line.path("doc_name").asText(),
        line.path("article").asText(),
        line.path("title").asText(),
        line.path("text").asText());
  }

  /** The questions of the dev set. */
  static List<String> questions() throws IOException {
    try (Stream<String> lines = Files.lines(Bench.path("retrieval/queries.dev.tsv"))) {
      return lines.map(line -> line.substring(line.indexOf('\t') + 1)).toList();
    }
  }

  /** By the number of their document, in order. */
  Map<String, List<Article>> byDocument() {
    Map<String, List<Article>> byDocument = new LinkedHashMap<>();
    all.forEach(one -> byDocument.computeIfAbsent(one.document, any -> new ArrayList<>()).add(one));
    return byDocument;
  }

  List<LegalDocument> documents() {
    List<LegalDocument> documents = new ArrayList<>();
    byDocument()
        .forEach((name, articles) -> documents.add(document(name, articles, documents.size())));
    return documents;
  }

  private static LegalDocument document(String name, List<Article> articles, int count) {
    String id = "van-ban-" + count;
    Work work =
        new Work("/akn/vn/" + id, id, WorkType.LUAT, name, "", "", Optional.empty(), "", List.of());
    List<Content> body = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Article one = articles.get(i);
      body.add(
          new Provision(
              "art_" + (i + 1),
              Level.ARTICLE,
              "Điều " + one.number,
              Passage.of("Điều " + one.number),
              Passage.of(one.title),
              List.of(Passage.of(one.text))));
    }
    return new LegalDocument(
        work,
        List.of(),
        List.of(),
        Passage.EMPTY,
        body,
        new Conclusions(List.of(), List.of()),
        List.of(),
        List.of());
  }
}
