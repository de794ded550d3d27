package vn.tracuu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tracuu.Bench;

/** {@code corpus/abbreviations.json} is as its own schema says. */
class AbbreviationsTest {
  @Test
  void everyShortFormSaysWhereItWasSeen() throws IOException {
    JsonNode file =
        new ObjectMapper().readTree(Bench.checkout().resolve("corpus/abbreviations.json").toFile());
    List<String> keys = new ArrayList<>();
    file.get("schema").fieldNames().forEachRemaining(keys::add);
    Set<String> shorts = new HashSet<>();
    for (JsonNode entry : file.get("abbreviations")) {
      List<String> own = new ArrayList<>();
      entry.fieldNames().forEachRemaining(own::add);
      assertEquals(keys, own, entry.toString());
      assertFalse(entry.get("long").textValue().isBlank(), entry.toString());
      assertTrue(Normalizer.isNormalized(entry.toString(), Normalizer.Form.NFC), entry.toString());
      for (JsonNode one : entry.get("short")) {
        assertTrue(shorts.add(one.textValue()), "twice: " + one);
        assertTrue(
            entry.get("seenIn").toString().contains("\"" + one.textValue() + ": "),
            entry.toString());
      }
    }
    assertEquals(
        shorts.size(), Abbreviations.of("").stream().mapToInt(a -> a.shorts().size()).sum());
  }
}
