package vn.tracuu.structure;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.tracuu.model.Level;
import vn.tracuu.source.Block;

/**
 * The three stretches of a document: what stands before the recitals, recitals and provisions, and
 * what follows them.
 */
record Zones(List<Block> preface, List<Block> body, List<Block> ending) {
  private static final Pattern ENDING = Pattern.compile("Nơi nhận ?:");

  static Zones of(List<Block> blocks) {
    int body = first(blocks, 0, Zones::opensBody);
    int ending = first(blocks, body, Zones::opensEnding);
    return new Zones(
        blocks.subList(0, body),
        blocks.subList(body, ending),
        blocks.subList(ending, blocks.size()));
  }

  private static int first(List<Block> blocks, int from, Predicate<String> test) {
    int i = from;
    while (i < blocks.size() && !test.test(blocks.get(i).passage().text())) {
      i++;
    }
    return i;
  }

  private static boolean opensBody(String line) {
    return Enactment.isRecital(line)
        || Marker.readings(line).stream()
            .anyMatch(marker -> marker.style().level().compareTo(Level.CLAUSE) <= 0);
  }

  private static boolean opensEnding(String line) {
    return ENDING.matcher(line).lookingAt();
  }
}
