package vn.tracuu.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.tracuu.Bench;
import vn.tracuu.corpus.Corpus;
import vn.tracuu.corpus.CorpusFolder;
import vn.tracuu.index.IndexRun;
import vn.tracuu.link.CatalogueFile;
import vn.tracuu.model.LegalDocument;

/** A running server over documents for a test. */
final class TestServer implements AutoCloseable {
  static final String ID = "161-qd-ubnd-son-la-2025";

  private final Server server;
  private final HttpClient client = HttpClient.newHttpClient();

  private TestServer(Server server) {
    this.server = server;
  }

  /** Over the corpus of this checkout. */
  static TestServer ofCorpus(Path folder) throws IOException {
    Path checkout = Bench.checkout().resolve("corpus");
    Corpus corpus = CorpusFolder.read(checkout, name -> {});
    IndexRun.write(
        folder, new IndexRun.Contents(corpus.documents(), CatalogueFile.text(checkout), "test"));
    return new TestServer(Server.start(folder, 0));
  }

  /** Over the corpus of this checkout, on a given day in Vietnam. */
  static TestServer ofCorpus(Path folder, LocalDate today) throws IOException {
    ofCorpus(folder).close();
    return new TestServer(Server.start(Server.patient(folder, 0), () -> today));
  }

  /** Over the given documents. */
  static TestServer of(Path folder, List<LegalDocument> documents) throws IOException {
    IndexRun.write(folder, documents, "test");
    return new TestServer(Server.start(folder, 0));
  }

  /** Over an index that is there. */
  static TestServer over(Path index) {
    return new TestServer(Server.start(index, 0));
  }

  String url(String address) {
    return "http://127.0.0.1:" + server.port() + address;
  }

  HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(url(address))).build());
  }

  HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    server.close();
    client.close();
  }
}
