package vn.tracuu.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ReadAheadTest {
  private static final int COUNT = 40;

  @TempDir Path corpus;

  @ParameterizedTest
  @ValueSource(longs = {1, 2_000, 8_000_000})
  void allComeInTheirOrderHoweverLittleRoomThereIs(long most) throws IOException {
    List<Changes.State> all = written();
    List<String> taken = new ArrayList<>();
    try (ReadAhead ahead = new ReadAhead(all, most)) {
      while (ahead.hasNext()) {
        taken.add(ahead.next().name());
      }
    }
    assertEquals(all.stream().map(state -> state.path().getFileName().toString()).toList(), taken);
  }

  @Test
  void aFolderWithoutTextIsRefusedAndTheOthersAreRead() throws IOException {
    List<Changes.State> all = new ArrayList<>(written());
    all.add(1, new Changes.State(corpus.resolve("documents/khong-co"), "", 0));
    try (ReadAhead ahead = new ReadAhead(all)) {
      assertTrue(ahead.next().isDocument());
      assertFalse(ahead.next().isDocument());
      assertTrue(ahead.next().isDocument());
    }
  }

  @Test
  void anErrorOfTheProgramEndsTheRun() throws IOException {
    List<Changes.State> all = new ArrayList<>(written());
    all.set(2, new Changes.State(null, "", 0));
    try (ReadAhead ahead = new ReadAhead(all)) {
      assertThrows(
          IllegalStateException.class,
          () -> {
            while (ahead.hasNext()) {
              ahead.next();
            }
          });
    }
  }

  private List<Changes.State> written() throws IOException {
    new CorpusOfDecisions(corpus, COUNT).write(1);
    return IntStream.rangeClosed(1, COUNT)
        .mapToObj(number -> corpus.resolve("documents").resolve(CorpusOfDecisions.id(number)))
        .map(folder -> new Changes.State(folder, "", 0))
        .toList();
  }
}
