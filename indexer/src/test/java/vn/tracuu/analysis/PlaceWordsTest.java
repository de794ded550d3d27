package vn.tracuu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/** What is made of words that were read once is what the analyser's own filters give. */
class PlaceWordsTest {
  private static final int TEXTS = 400;

  @Test
  void termsAndPairsAreThoseOfTheFilters() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = ComponentsTest.text(random);
      String why = "seed " + seed + ", text " + i + ": \"" + text + "\"";
      PlaceWords words = PlaceWords.of(text);
      assertEquals(expected(Components.IDENTIFIER, text), given(words.terms()), why);
      assertEquals(expected(Components.PAIR, text), given(words.pairs()), why);
      assertEquals(
          given(words.terms()).stream().map(PlaceWordsTest::term).distinct().toList(),
          given(words.differentTerms()).stream().map(PlaceWordsTest::term).toList(),
          why);
    }
  }

  @Test
  void eachStreamBeginsAnew() throws IOException {
    PlaceWords words = PlaceWords.of("vốn đầu tư, vốn đầu tư");
    for (Function<PlaceWords, TokenStream> stream :
        List.<Function<PlaceWords, TokenStream>>of(
            PlaceWords::terms, PlaceWords::pairs, PlaceWords::differentTerms)) {
      assertEquals(given(stream.apply(words)), given(stream.apply(words)));
    }
  }

  /** What the index sees of text: "+1 vốn". */
  private static List<String> expected(Components component, String text) throws IOException {
    List<Components.Out> tokens = component.read(text);
    return tokens.subList(0, tokens.size() - 1).stream()
        .map(token -> "+" + token.step() + " " + bytes(token.term()))
        .toList();
  }

  /** Half a pair of surrogates is written as the sign for a broken letter. */
  private static String bytes(String term) {
    return new BytesRef(term).utf8ToString();
  }

  private static String term(String stepAndTerm) {
    return stepAndTerm.substring(stepAndTerm.indexOf(' ') + 1);
  }

  private static List<String> given(TokenStream stream) throws IOException {
    List<String> tokens = new ArrayList<>();
    try (stream) {
      TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add("+" + step.getPositionIncrement() + " " + term.getBytesRef().utf8ToString());
      }
      stream.end();
    }
    return tokens;
  }
}
