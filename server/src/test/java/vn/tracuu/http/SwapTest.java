package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.Decision161;
import vn.tracuu.SampleDocument;
import vn.tracuu.index.IndexRun;
import vn.tracuu.model.LegalDocument;

/** While the index is written anew and its folder is swapped, each answer is of one of them. */
class SwapTest {
  private static final int SWAPS = 6;

  @TempDir Path place;
  private final Path folder = Path.of("index");

  private void write(Path to, LegalDocument document) throws IOException {
    IndexRun.write(to, List.of(document), "test");
  }

  @Test
  void noAnswerIsLostOrMixed() throws Exception {
    List<LegalDocument> documents = List.of(SampleDocument.decision(), Decision161.document());
    Path index = place.resolve(folder);
    write(index, documents.getFirst());
    Set<String> bodies = ConcurrentHashMap.newKeySet();
    Queue<String> wrong = new ConcurrentLinkedQueue<>();
    AtomicBoolean isOver = new AtomicBoolean();
    try (Server server = Server.start(index, 0)) {
      List<Thread> clients = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        clients.add(Thread.ofVirtual().start(() -> ask(server.port(), isOver, bodies, wrong)));
      }
      for (int swap = 1; swap <= SWAPS; swap++) {
        Path fresh = place.resolve("fresh" + swap);
        write(swap % 3 == 0 ? index : fresh, documents.get(swap % 2));
        if (swap % 3 != 0) {
          Files.move(index, place.resolve("former" + swap));
          Files.move(fresh, index);
        }
        awaitWork(server.port(), documents.get(swap % 2).work().id());
      }
      isOver.set(true);
      for (Thread client : clients) {
        client.join();
      }
    }
    assertEquals(List.of(), List.copyOf(wrong));
    assertEquals(2, bodies.size(), bodies.toString());
  }

  /** Works and places are counted by one commit: two kinds of answers, never a third. */
  private static void ask(int port, AtomicBoolean isOver, Set<String> bodies, Queue<String> wrong) {
    while (!isOver.get()) {
      try {
        String answer = Raw.answer(port, Raw.get("/api/v1/works"));
        if (Raw.status(answer) != 200) {
          wrong.add(answer);
        } else {
          bodies.add(answer.split("\r\n\r\n", 2)[1]);
        }
      } catch (IOException e) {
        wrong.add(e.toString());
      }
    }
  }

  private static void awaitWork(int port, String id) throws Exception {
    String answer = "";
    for (int i = 0; i < 600 && Raw.status(answer) != 200; i++) {
      Thread.sleep(100);
      answer = Raw.answer(port, Raw.get("/api/v1/works/" + id));
    }
    assertTrue(Raw.status(answer) == 200, "the new index was not taken up: " + answer);
  }
}
