package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.SampleDocument;
import vn.tracuu.bench.Hostile;
import vn.tracuu.index.IndexRun;

/** Whatever bytes are sent to whatever route: no error of the program, nothing of its inside. */
class FuzzTest {
  private static final int REQUESTS = 5000;

  @TempDir Path folder;

  @Test
  void anyBytesInAnyPlaceAreAnswered() throws Exception {
    IndexRun.write(folder, List.of(SampleDocument.decision()), "test");
    long seed = System.nanoTime();
    Map<Integer, Integer> statuses = new TreeMap<>();
    try (Server server = Server.start(folder, 0)) {
      Hostile hostile = new Hostile(server.addresses(), seed);
      for (int i = 0; i < REQUESTS; i++) {
        byte[] request = hostile.next();
        String answer = Raw.answer(server.port(), request);
        String shown = "seed " + seed + ": " + new String(request, StandardCharsets.ISO_8859_1);
        int status = Raw.status(answer);
        statuses.merge(status, 1, Integer::sum);
        assertNotEquals(500, status, shown);
        assertFalse(answer.contains("\tat ") || answer.contains("java.lang."), shown + answer);
      }
      assertTrue(Raw.answer(server.port(), Raw.get("/healthz")).contains("\"ok\""));
    }
    assertTrue(statuses.getOrDefault(200, 0) > REQUESTS / 20, statuses.toString());
    assertTrue(statuses.getOrDefault(400, 0) > REQUESTS / 20, statuses.toString());
  }
}
