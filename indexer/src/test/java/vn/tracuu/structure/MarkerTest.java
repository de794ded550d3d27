package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of clauses with the mark of a note behind them. */
class MarkerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2.6 (được bãi bỏ)       | 2
          3a.12 Người thử         | 3a
          10.15[14] Người thử     | 10
          2.1 Người thử           | ``
          1.000 (một nghìn) đồng  | ``
          2.6 (hai phẩy sáu) kg   | ``
          12.                     | ``
          .                       | ``
          ``                      | ``
          """)
  void aClauseMayHaveANote(String paragraph, String num) {
    assertEquals(num, Marker.clauseWithNote(paragraph).map(Marker::num).orElse(""));
  }
}
