package vn.tracuu.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Adds the words of several syllables to their syllables.
 *
 * <p>Example: "cơ quan nhà nước" gives cơ_quan, cơ, quan, nhà_nước, nhà, nước. A word stands at the
 * position of its first syllable and over all of them, so that nhà still finds nhà nước. Stands
 * directly behind {@link CanonicalFilter}.
 */
public final class WordFilter extends TokenFilter {
  /** Type of a word of several syllables. */
  public static final String WORD = "<WORD>";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);

  private final Segmenter segmenter = Segmenter.create();
  private final Sentence sentence = new Sentence();
  private final List<Token> syllables = new ArrayList<>();
  private final Deque<Token> ready = new ArrayDeque<>();
  private boolean isEnd;
  private boolean isBehindWord;

  public WordFilter(TokenStream in) {
    super(in);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    syllables.clear();
    ready.clear();
    sentence.clear();
    isEnd = false;
    isBehindWord = false;
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (ready.isEmpty() && !isEnd) {
      read();
    }
    if (ready.isEmpty()) {
      return false;
    }
    emit(ready.poll());
    return true;
  }

  /** A stretch as long as the segmenter takes at once. */
  private void read() throws IOException {
    while (!sentence.isFull() && !isEnd) {
      isEnd = !input.incrementToken();
      if (!isEnd) {
        sentence.add(term.buffer(), term.length(), flags.getFlags());
        syllables.add(
            new Token(
                term.toString(),
                offset.startOffset(),
                offset.endOffset(),
                type.type(),
                flags.getFlags(),
                1));
      }
    }
    segmenter.segment(sentence);
    for (int from = 0, to; from < syllables.size(); from = to) {
      to = from + 1;
      while (to < syllables.size() && sentence.isJoined[to]) {
        to++;
      }
      ready(syllables.subList(from, to));
    }
    syllables.clear();
    sentence.clear();
  }

  private void ready(List<Token> parts) {
    if (parts.size() > 1) {
      Token first = parts.getFirst();
      String word = String.join("_", parts.stream().map(Token::term).toList());
      int end = parts.getLast().end();
      ready.add(new Token(word, first.start(), end, WORD, first.flags(), parts.size()));
    }
    ready.addAll(parts);
  }

  private void emit(Token token) {
    clearAttributes();
    term.append(token.term());
    offset.setOffset(token.start(), token.end());
    type.setType(token.type());
    flags.setFlags(token.flags());
    length.setPositionLength(token.positions());
    step.setPositionIncrement(isBehindWord ? 0 : 1);
    isBehindWord = token.type().equals(WORD);
  }
}
