package vn.tracuu.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.tracuu.citation.FoundMentions.Mention;
import vn.tracuu.model.Citation;
import vn.tracuu.model.Instrument;
import vn.tracuu.text.CanonicalText;

final class CitationsTest {
  @ParameterizedTest(name = "{0} ({2})")
  @CsvFileSource(
      resources = "/citation/citations.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\u0001',
      emptyValue = "",
      nullValues = "\u0002")
  void eachWayOfCiting(String text, String expected, String why) {
    String wanted = expected == null ? "" : expected;
    assertEquals(wanted, found(text), why);
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertEquals(wanted, found(CanonicalText.of(apart, 0).text()), "NFD: " + why);
  }

  /** Words of law in no order: offsets stay within the text and the words are those of the text. */
  @Test
  void soupIsRead() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<String> words =
        List.of(
            "Điều",
            "khoản",
            "điểm",
            "a",
            "đ",
            "5",
            "12",
            ",",
            "và",
            "đến",
            "Luật",
            "này",
            "số",
            "45/2025/NĐ-CP",
            "57-NQ/TW",
            "ngày",
            "01/01/2025",
            "của",
            "Nghị quyết",
            "[",
            "]",
            "(",
            ".",
            ";",
            "\n",
            "Luật Đất đai",
            "các",
            "Phụ lục",
            "I",
            "Chính phủ",
            "/",
            "-");
    for (int i = 0; i < 2000; i++) {
      String text =
          random
              .ints(random.nextInt(60), 0, words.size())
              .mapToObj(words::get)
              .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
      for (Citation citation : Citations.of(text)) {
        Citation.Span span = citation.span();
        assertEquals(text.substring(span.start(), span.end()), span.text(), "seed " + seed);
      }
    }
  }

  private static String found(String text) {
    return Citations.of(text).stream().map(CitationsTest::row).collect(Collectors.joining(";"));
  }

  private static String row(Citation citation) {
    Mention mention = new Mention(0, 0, citation);
    String work =
        citation.place().isWhole()
            ? mention.target()
            : mention.target().replace(citation.place().words(), "").replace(" @ ", "");
    boolean isWork = citation.kind() == Citation.Kind.WORK;
    return Stream.of(
            citation.kind().name(),
            citation.span().text(),
            isWork ? type(citation) : citation.place().words(),
            work,
            isWork ? day(citation) : "")
        .collect(Collectors.joining("|"));
  }

  private static String type(Citation citation) {
    return ((Instrument) citation.work()).type().vietnamese();
  }

  private static String day(Citation citation) {
    return ((Instrument) citation.work()).date().map(Object::toString).orElse("");
  }
}
