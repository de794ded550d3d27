package vn.tracuu.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * The words of a text, read once: as terms, as pairs, and in their order.
 *
 * <p>Example: {@code PlaceWords.of("vốn đầu tư").pairs()} gives "vốn đầu" and "đầu tư". Finding the
 * words costs more than all that is made of them.
 */
public final class PlaceWords {
  /** A word as the analyser gave it. */
  record Read(String term, String type, int flags, int step) {}

  private final List<Read> words = new ArrayList<>();

  private PlaceWords() {}

  /** The words of a text with their marks. */
  public static PlaceWords of(String text) {
    PlaceWords words = new PlaceWords();
    try (TokenStream tokens = VietnameseAnalyzer.EXACT.tokenStream("words", text)) {
      words.read(tokens);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private void read(TokenStream tokens) throws IOException {
    CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
    TypeAttribute type = tokens.addAttribute(TypeAttribute.class);
    FlagsAttribute flags = tokens.addAttribute(FlagsAttribute.class);
    PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
    tokens.reset();
    while (tokens.incrementToken()) {
      words.add(
          new Read(term.toString(), type.type(), flags.getFlags(), step.getPositionIncrement()));
    }
    tokens.end();
  }

  /** Of a text that has no words. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  List<Read> all() {
    return words;
  }

  /** Syllables, numbers and identifiers, without offsets. */
  public TokenStream terms() {
    return new Again(words);
  }

  /** What {@link PairFilter} makes of them. */
  public TokenStream pairs() {
    return new PairFilter(terms());
  }

  /** The words in their order, behind them those above a place and of its work's title. */
  public BytesRef row(PlaceWords above, PlaceWords title) {
    return WordRow.of(this, above, title);
  }

  private static final class Again extends TokenStream {
    private final List<Read> words;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private int at;

    Again(List<Read> words) {
      this.words = words;
    }

    @Override
    public void reset() {
      at = 0;
    }

    @Override
    public boolean incrementToken() {
      if (at == words.size()) {
        return false;
      }
      clearAttributes();
      Read word = words.get(at++);
      term.append(word.term);
      type.setType(word.type);
      flags.setFlags(word.flags);
      step.setPositionIncrement(word.step);
      return true;
    }
  }
}
