package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tracuu.model.Passage;

/** Lists that a converter glued to one line. */
class GluedItemsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2. Nhận xét chung 2.1. Ưu điểm 2.2. Việc còn lại | 2. Nhận xét chung / 2.1. Ưu điểm / 2.2. Việc còn lại
          2.1. Máy cũ: ....... 2.2. Máy mới: ....... 2.3. Khác: | 2.1. Máy cũ: ....... / 2.2. Máy mới: ....... / 2.3. Khác:
          2.1 Máy cũ của người thử 2.2 Máy mới | 2.1 Máy cũ của người thử / 2.2 Máy mới
          2. Nhận xét chung theo số 2.1. Ưu điểm | 2. Nhận xét chung theo số 2.1. Ưu điểm
          2.1. Máy cũ thử theo mục 2.2. Máy mới | 2.1. Máy cũ thử theo mục 2.2. Máy mới
          2.1. Máy cũ nặng hơn 2.2 tấn thì không thử | 2.1. Máy cũ nặng hơn 2.2 tấn thì không thử
          2 Máy cũ của người thử 3 Máy mới của ai | 2 Máy cũ của người thử 3 Máy mới của ai
          """)
  void theItemsStandApart(String line, String expected) {
    assertEquals(
        expected,
        String.join(
            " / ",
            GluedItems.part(List.of(Passage.of(line))).stream()
                .map(content -> ((Passage) content).text())
                .toList()));
  }
}
