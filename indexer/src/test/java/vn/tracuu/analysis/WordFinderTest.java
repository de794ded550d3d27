package vn.tracuu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tracuu.Decision161;
import vn.tracuu.analysis.Sightings.Spelling;
import vn.tracuu.index.Places;

/** What is found without the analyser is what the analyser has. */
class WordFinderTest {
  private record Sighting(String exact, String folded, int start, int end) {}

  private static final String[] PIECES = {
    "vốn",
    "Đầu",
    "TƯ",
    "hoà",
    "kỹ",
    "QUÝ",
    "tháng",
    "năm",
    "22",
    "12",
    "2024",
    "5a",
    "QH15",
    "57",
    "NQ",
    "TW",
    "20,6",
    "1.500",
    "đ",
    "số",
    "quyết",
    "định",
    " ",
    " ",
    " ",
    " ",
    "/",
    "-",
    "&",
    "%",
    ".",
    ",",
    ";",
    "(",
    ")",
    "\n",
    "\u00AD",
    "e\u0301",
    "\uD835\uDC00"
  };

  @ParameterizedTest
  @CsvSource({
    "Hoà; 57-NQ/TW, 'hoa, 57-nq-tw, 57, nq, tw', an identifier and its parts",
    "ngày 22 tháng 12 năm 2024, 'ngay, 2024-12-22, 22, thang, 12, nam, 2024', a day in words",
    "Điều 5 khoản 2, 'dieu, 5, khoan, 2', figures that are no part of a name"
  })
  void findsWhatStandsThere(String text, String expected, String reason) {
    List<String> found = found(text, all(text)).stream().map(Sighting::folded).toList();
    assertEquals(List.of(expected.split(", ")), found, reason);
  }

  @Test
  void everyPlaceOfTheDecisionHasTheWordsOfTheAnalyser() {
    Places.of(Decision161.document()).forEach(place -> same(place.text()));
  }

  @Test
  void anyTextHasTheWordsOfTheAnalyser() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(30); length > 0; length--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      try {
        same(text.toString());
      } catch (AssertionError e) {
        throw new AssertionError("seed " + seed + ": " + text, e);
      }
    }
  }

  @Test
  void whatOneTextTaughtHoldsForTheNext() {
    WordFinder finder = new WordFinder(List.of("dau", "tu"));
    assertEquals(List.of("đầu", "tư", "đầu"), exact(finder, "Đầu tư, đầu"));
    assertEquals(List.of("đấu", "từ", "đầu", "tư"), exact(finder, "Đấu từ ĐẦU TƯ"));
    assertEquals(List.of("tư"), exact(finder, "tư"));
  }

  private static List<String> exact(WordFinder finder, String text) {
    Sightings found = finder.in(text);
    return IntStream.range(0, found.size())
        .mapToObj(i -> found.spellings().get(found.spelling(i)).exact())
        .toList();
  }

  @Test
  void anEmptyTextHasNone() {
    assertTrue(found("", Set.of("a")).isEmpty());
  }

  private static void same(String text) {
    List<Sighting> expected = all(text);
    assertEquals(expected, found(text, expected), text);
    List<Sighting> letters =
        expected.stream()
            .filter(word -> word.folded().chars().noneMatch(Character::isDigit))
            .toList();
    assertEquals(letters, found(text, letters), "without figures: " + text);
  }

  private static List<Sighting> found(String text, List<Sighting> of) {
    return found(text, new HashSet<>(of.stream().map(Sighting::folded).toList()));
  }

  private static List<Sighting> found(String text, Set<String> folded) {
    List<String> words = List.copyOf(folded);
    Sightings found = new WordFinder(words).in(text);
    return IntStream.range(0, found.size())
        .mapToObj(
            i -> {
              Spelling spelling = found.spellings().get(found.spelling(i));
              String word = words.get(spelling.word());
              return new Sighting(spelling.exact(), word, found.start(i), found.end(i));
            })
        .toList();
  }

  private static List<Sighting> all(String text) {
    List<Sighting> all = new ArrayList<>();
    try (TokenStream tokens = VietnameseAnalyzer.EXACT.tokenStream("words", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      TypeAttribute type = tokens.addAttribute(TypeAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (!type.type().equals(IdentifierFilter.ALIAS)) {
          String exact = term.toString();
          all.add(new Sighting(exact, Folding.of(exact), offset.startOffset(), offset.endOffset()));
        }
      }
      tokens.end();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return all;
  }
}
