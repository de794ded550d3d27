package vn.tracuu.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.tracuu.Decision;
import vn.tracuu.index.IndexRun;
import vn.tracuu.model.Note;

/** A running server over Decision 161/QĐ-UBND, for tests. */
final class DecisionServer implements AutoCloseable {
  static final String ID = Decision.ID;

  private final Server server;
  private final HttpClient client = HttpClient.newHttpClient();

  private DecisionServer(Server server) {
    this.server = server;
  }

  static DecisionServer start(Path folder) throws IOException {
    IndexRun.write(folder, List.of(Decision.parsed().withNotes(notes())), "test");
    return new DecisionServer(Server.start(folder, 0));
  }

  private static List<Note> notes() {
    return List.of(
        new Note(
            "art_1__part_II__cl_2__point_2-3",
            "đẩy nhanh tiến hộ",
            "đẩy nhanh tiến độ",
            "“Tiến hộ” không có nghĩa; mục 5.1 viết “đẩy nhanh tiến độ”."),
        new Note(
            "art_1__part_II__cl_7__point_7-2",
            "thanh tiên",
            "thanh niên",
            "Sai chữ: đoạn này kể người cao tuổi, thanh niên, phụ nữ."));
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
