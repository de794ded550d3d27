package vn.tracuu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tracuu.analysis.Components.Out;

/** What is one word and what are two, with marks and without. */
class HomographsTest {
  @ParameterizedTest
  @CsvSource({
    "đường, dương",
    "đường, đương",
    "dương, đương",
    "án, an",
    "bản, bán",
    "bán, ban",
    "bản, ban",
    "tỷ, tý",
    "hóa, hoa",
    "Sở, số"
  })
  void differByTheirMarksAlone(String one, String other) throws IOException {
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      String first = Normalizer.normalize(one, form);
      String second = Normalizer.normalize(other, form);
      assertNotEquals(
          terms(VietnameseAnalyzer.EXACT, first), terms(VietnameseAnalyzer.EXACT, second));
      assertEquals(
          terms(VietnameseAnalyzer.FOLDED, first), terms(VietnameseAnalyzer.FOLDED, second));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "xoá, xóa", "năm, Nam nhưng", "Hoà Bình, HÒA BÌNH", "thuỷ lợi, thủy lợi", "tỷ, tỉ", "quý, quí",
    "lý do, lí do", "kỹ sư, kĩ sư", "Ðường, Đường", "uỷ ban, ủy ban", "khoẻ, khỏe", "qúy, quý",
    "hòan thành, hoàn thành", "TÒAN DÂN, toàn dân", "hùynh, huỳnh", "xóay, xoáy", "khủyu, khuỷu"
  })
  void areOneHoweverWritten(String one, String other) throws IOException {
    boolean isSame = !other.contains("nhưng");
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      String first = terms(VietnameseAnalyzer.EXACT, Normalizer.normalize(one, form));
      String second = terms(VietnameseAnalyzer.EXACT, other);
      assertEquals(isSame, first.equals(second), one + " " + other);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nha\u0300 nước | nhà | nha\u0300",
        "cộng\u00ADhòa | hòa | hòa",
        "nhà\u00A0nước | nước | nước",
        "theo QĐ 161/QĐ-UBND | 161-qđ-ubnd | 161/QĐ-UBND",
        "15/02/2025. | 2025-02-15 | 15/02/2025"
      })
  void offsetsPointAtTheTextAsPrinted(String text, String term, String printed) throws IOException {
    List<Out> tokens = Components.read(VietnameseAnalyzer.EXACT, text);
    String folded = Folding.of(term);
    Out token =
        tokens.stream()
            .filter(it -> Folding.of(it.term()).equals(folded))
            .findFirst()
            .orElseThrow();
    assertEquals(printed, text.substring(token.start(), token.end()));
  }

  private static String terms(Analyzer analyzer, String text) throws IOException {
    return String.join(" ", Components.read(analyzer, text).stream().map(Out::term).toList());
  }
}
