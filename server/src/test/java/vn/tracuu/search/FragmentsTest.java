package vn.tracuu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FragmentsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đẩy nhanh giải ngân. | giai ngan | Đẩy nhanh <mark>giải ngân</mark>. | folded",
        "Đẩy nhanh GIẢI NGÂN. | giải ngân | Đẩy nhanh <mark>GIẢI NGÂN</mark>. | capitals",
        "Bàn, bán, bản. | bán | Bàn, <mark>bán</mark>, bản. | only the same marks, where there are",
        "Bàn, bản. | bán | <mark>Bàn</mark>, <mark>bản</mark>. | any marks, where there are no same",
        "Tỉnh Hoà Bình. | hòa bình | Tỉnh <mark>Hoà Bình</mark>. | as printed, other placement",
        "Theo 57-NQ/TW nay. | 57-nq/tw | Theo <mark>57-NQ/TW</mark> nay. | a number as a whole",
        "A < B & C > vốn | vốn | A &lt; B &amp; C &gt; <mark>vốn</mark> | escaped",
        "Một. Hai vốn. Ba. | vốn | Hai <mark>vốn</mark>. | the sentence that holds it",
        "Một vốn; hai; ba. | vốn | Một <mark>vốn</mark>; | a semicolon ends one",
        "Một. Hai. | không đâu | Một. | none: the first sentence",
        "Đạt 4.100 tỷ vốn. | vốn | Đạt 4.100 tỷ <mark>vốn</mark>. | a point within a number"
      })
  void aTextIsShownByWhatMatched(String text, String query, String expected, String reason) {
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      Question question = Question.of(Normalizer.normalize(query, form));
      assertEquals(List.of(expected), shown(text, question), reason);
    }
  }

  @Test
  void aLongSentenceIsCutBetweenWords() {
    String text = "một hai ba bốn, ".repeat(60) + "giải ngân vốn, " + "năm sáu bảy, ".repeat(60);
    String fragment = shown(text, Question.of("giải ngân")).get(0);
    assertTrue(fragment.startsWith("… "), fragment);
    assertTrue(fragment.endsWith(" …"), fragment);
    assertTrue(fragment.contains("<mark>giải ngân</mark>"), fragment);
    assertTrue(fragment.length() < 300, fragment);
    String[] words = fragment.replaceAll("<[^>]*>|[….,]", " ").strip().split("\\s+");
    assertTrue(List.of(text.split("[ ,]+")).containsAll(List.of(words)), fragment);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Từ đầu năm vốn đầu tư. | Từ đầu năm vốn <mark>đầu tư</mark>. | as it is meant",
        "Từ đấu thầu. | <mark>Từ đấu</mark> thầu. | any marks, where it is never as meant"
      })
  void wordsTypedWithoutMarksAreMarkedAsTheyAreMeant(String text, String expected, String reason) {
    List<Slot> slots =
        Stream.of("đầu", "tư").map(form -> new Slot(form, List.of(), 1, false)).toList();
    Meaning meant = new Meaning(slots, List.of(), true);
    assertEquals(List.of(expected), shown(text, Question.of("dau tu"), meant), reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đề nghị cấp giấy phép. | Đề nghị cấp giấy <mark>phép</mark>. | no other word",
        "Đề nghị nghỉ phép. | Đề nghị <mark>nghỉ phép</mark>. | as typed"
      })
  void wordsTypedWithMarksThatTheIndexKnowsAreMarkedAsTyped(
      String text, String expected, String reason) {
    List<Slot> slots =
        Stream.of("nghỉ", "phép").map(form -> new Slot(form, List.of(), 1, false)).toList();
    Meaning known = new Meaning(slots, List.of(), false);
    assertEquals(List.of(expected), shown(text, Question.of("nghỉ phép"), known), reason);
  }

  @Test
  void anEmptyTextShowsNothing() {
    assertEquals(List.of(), shown("", Question.of("vốn")));
  }

  @Test
  void textWithoutBlanksIsCutSomewhere() {
    String fragment = shown("x".repeat(5000), Question.of("a")).get(0);
    assertTrue(fragment.length() < 300, fragment);
  }

  private static List<String> shown(String text, Question question) {
    return shown(text, question, Meaning.NONE);
  }

  private static List<String> shown(String text, Question question, Meaning meaning) {
    return new Fragments(question.wanted(), meaning).of(text, Sentences.of(text));
  }
}
