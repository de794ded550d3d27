package vn.tracuu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tracuu.analysis.Components.Out;

/** Any Lucene program finds the components by their names. */
class FactoriesTest {
  @Test
  void chainByNames() throws IOException {
    CustomAnalyzer analyzer =
        CustomAnalyzer.builder()
            .withTokenizer("vietnamese")
            .addTokenFilter("vietnameseCanonical")
            .addTokenFilter("vietnameseIdentifier")
            .addTokenFilter("vietnameseFold")
            .build();
    List<String> terms =
        Components.read(analyzer, "Hoà Bình, 161/QĐ-UBND").stream().map(Out::term).toList();
    assertEquals(List.of("hoa", "binh", "161-qd-ubnd", "qd#161", "161", "qd", "ubnd", ""), terms);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vietnameseCanonical",
        "vietnameseIdentifier",
        "vietnameseFold",
        "vietnamesePair",
        "vietnameseWord"
      })
  void unknownArgumentsAreRefused(String name) {
    assertEquals(name, TokenFilterFactory.lookupClass(name).getSimpleName().isEmpty() ? "" : name);
    Map<String, String> wrong = new HashMap<>(Map.of("colour", "red"));
    assertThrows(
        IllegalArgumentException.class, () -> TokenFilterFactory.forName(name, wrong), name);
    assertThrows(
        IllegalArgumentException.class,
        () -> TokenizerFactory.forName("vietnamese", new HashMap<>(wrong)));
  }
}
