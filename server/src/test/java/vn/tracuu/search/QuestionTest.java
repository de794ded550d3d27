package vn.tracuu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "giải ngân vốn | giải+ngân+vốn | | | words",
        "\"giải ngân\" vốn | vốn | giải ngân | | a phrase",
        "“giải ngân” vốn | vốn | giải ngân | | quotes of a word processor",
        "\"giải ngân vốn | | giải ngân vốn | | a quote left open reaches to the end",
        "giải ngân -vay | giải+ngân | | vay | excluded",
        "giải -\"vốn vay\" ngân | giải+ngân | | vốn vay | excluded phrase",
        "57-NQ/TW | 57-nq-tw | | | a hyphen within a number excludes nothing",
        "kinh tế - xã hội | kinh+tế+xã+hội | | | a hyphen between blanks excludes nothing",
        "-vay | | | vay | nothing is wanted",
        "\"\" - \" | | | | nothing at all",
        "20,6% | 20,6% | | | percentage"
      })
  void aLineIsUnderstood(
      String line, String units, String phrases, String excluded, String reason) {
    Question question = Question.of(line);
    assertEquals(orEmpty(units), words(question.units(), "+"), reason);
    assertEquals(orEmpty(phrases), groups(question.phrases()), reason);
    assertEquals(orEmpty(excluded), groups(question.excluded()), reason);
  }

  @Test
  void aLongLineIsCut() {
    assertEquals(40, Question.of("từ ".repeat(1000)).wanted().size());
    assertTrue(Question.of("\"a\" ".repeat(1000)).phrases().size() <= 40);
  }

  private static String orEmpty(String cell) {
    return cell == null ? "" : cell;
  }

  private static String words(List<Unit> units, String between) {
    return units.stream().map(unit -> unit.whole().exact()).collect(Collectors.joining(between));
  }

  private static String groups(List<List<Unit>> groups) {
    return groups.stream().map(group -> words(group, " ")).collect(Collectors.joining(";"));
  }
}
