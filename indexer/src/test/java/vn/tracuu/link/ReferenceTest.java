package vn.tracuu.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tracuu.Bench;
import vn.tracuu.Decision161;
import vn.tracuu.model.Resolution;
import vn.tracuu.model.Target;

/** What people type to get to a work or a provision. */
final class ReferenceTest {
  private static final LinkedCorpus CORPUS = corpus();

  private static LinkedCorpus corpus() {
    try {
      return LinkedCorpus.of(
          List.of(Decision161.document()), CatalogueFile.read(Bench.checkout().resolve("corpus")));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/citation/references.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\u0001')
  void eachFormLeadsThere(String typed, String expected) {
    assertEquals(expected, target(typed));
    assertEquals(expected, target(Normalizer.normalize(typed, Normalizer.Form.NFD)), "NFD");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"06/VBHN-VPQH", "vbhn 06", "nq 06", "nghị quyết 6"})
  void severalAreAllTold(String typed) {
    assertInstanceOf(Resolution.Ambiguous.class, CORPUS.reference(typed).resolution());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "",
        " ",
        "giải ngân vốn đầu tư công",
        "57",
        "năm 2025",
        "luật hàng không vũ trụ",
        "điều",
        "///",
        "nq",
        "nq 99999",
        "quyết định 161/QĐ-UBND tỉnh Cà Mau",
        "🏛️ \u0000 (((("
      })
  void whatNamesNothingLeadsNowhere(String typed) {
    Reference reference = CORPUS.reference(typed);
    assertFalse(reference.isExplicit() && reference.resolution().meant().isPresent(), typed);
  }

  private static String target(String typed) {
    Resolution resolution = CORPUS.reference(typed).resolution();
    return resolution.meant().map(ReferenceTest::address).orElse(resolution.toString());
  }

  private static String address(Target target) {
    return target.eId().isEmpty() ? target.id() : target.id() + "#" + target.eId();
  }
}
