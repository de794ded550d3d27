package vn.tracuu.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;

/**
 * The words of a text, read once: as terms, as pairs, and in their order.
 *
 * <p>Example: {@code PlaceWords.of("vốn đầu tư").pairs()} gives "vốn đầu" and "đầu tư". Finding the
 * words costs more than all that is made of them.
 */
public final class PlaceWords {
  /**
   * A word as the analyser gave it.
   *
   * @param isName stands beside the parts that make it: "161-qd-ubnd", "qd#161"
   */
  record Read(Word word, boolean isName, int flags, int step) {}

  private final List<Read> words = new ArrayList<>();
  private final Set<BytesRef> different = new LinkedHashSet<>();

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
      Word word = SyllableCodes.word(term.buffer(), term.length());
      boolean isName = IdentifierFilter.isName(type.type());
      words.add(new Read(word, isName, flags.getFlags(), step.getPositionIncrement()));
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
    return new Terms(words);
  }

  /** The same, each once and without positions. */
  public TokenStream differentTerms() {
    if (different.isEmpty()) {
      words.forEach(read -> different.add(read.word.bytes()));
    }
    return new DifferentTerms(different);
  }

  /** What {@link PairFilter} makes of them. */
  public TokenStream pairs() {
    return new Pairs(words);
  }

  /** The words in their order, behind them those above a place and of its work's title. */
  public BytesRef row(PlaceWords above, PlaceWords title) {
    return WordRow.of(this, above, title);
  }

  /** Sets all that it gives each time, so that nothing need be cleared between. */
  private static final class Terms extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Read> words;
    private int at;

    Terms(List<Read> words) {
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
      Read read = words.get(at++);
      term.setBytesRef(read.word.bytes());
      step.setPositionIncrement(read.step);
      return true;
    }
  }

  private static final class DifferentTerms extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final Set<BytesRef> terms;
    private Iterator<BytesRef> next;

    DifferentTerms(Set<BytesRef> terms) {
      this.terms = terms;
      this.next = terms.iterator();
    }

    @Override
    public void reset() {
      next = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
      if (!next.hasNext()) {
        return false;
      }
      term.setBytesRef(next.next());
      return true;
    }
  }

  private static final class Pairs extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final BytesRefBuilder pair = new BytesRefBuilder();
    private final List<Read> words;
    private Word last;
    private int at;

    Pairs(List<Read> words) {
      this.words = words;
    }

    @Override
    public void reset() {
      at = 0;
      last = null;
    }

    @Override
    public boolean incrementToken() {
      while (at < words.size()) {
        Read read = words.get(at++);
        if (!read.isName && join(read)) {
          return true;
        }
      }
      return false;
    }

    private boolean join(Read read) {
      Word before = SyllableFlags.isOnNewLine(read.flags) ? null : last;
      last = read.word;
      if (before == null || before.isTie() && last.isTie()) {
        return false;
      }
      pair.copyBytes(before.bytes());
      pair.append((byte) ' ');
      pair.append(last.bytes());
      term.setBytesRef(pair.get());
      return true;
    }
  }
}
