package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.tracuu.text.CanonicalText;

/** The table of heading styles; each row is read in NFC and in NFD. */
class HeadingStyleTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/structure/heading-styles.csv", delimiter = '|', numLinesToSkip = 1)
  void beginsWithItsNumber(String paragraph, String style, String num, String why) {
    assertEquals(style + " " + num, read(paragraph), why);
    assertEquals(
        style + " " + num, read(Normalizer.normalize(paragraph, Normalizer.Form.NFD)), why);
  }

  private static String read(String paragraph) {
    return Marker.readings(CanonicalText.of(paragraph, 0).text()).stream()
        .findFirst()
        .map(marker -> marker.style().name() + " " + marker.num())
        .orElse("none none");
  }
}
