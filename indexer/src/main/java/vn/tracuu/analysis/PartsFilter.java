package vn.tracuu.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * Splits chunks at their joining marks; one that holds a digit or an ampersand is kept whole, too.
 *
 * <p>Example: 57-NQ/TW gives 57-NQ/TW, 57, NQ, TW; và/hoặc gives và, hoặc.
 */
final class PartsFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);
  private final List<Part> parts = new ArrayList<>();
  private int next;
  private int start;
  private int end;

  PartsFilter(TokenStream in) {
    super(in);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (next < parts.size()) {
      emit(parts.get(next++));
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    take(term.toString());
    emit(parts.get(next++));
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    parts.clear();
    next = 0;
  }

  private void take(String chunk) {
    parts.clear();
    next = 0;
    start = offset.startOffset();
    end = offset.endOffset();
    split(chunk);
    boolean isWhole = parts.size() == 1 && parts.get(0).text.equals(chunk);
    if (!isWhole && (chunk.indexOf('&') >= 0 || chunk.chars().anyMatch(Character::isDigit))) {
      int positions = parts.size();
      parts.set(0, new Part(parts.get(0).text, parts.get(0).at, 0, 1));
      parts.add(0, new Part(chunk, 0, 1, positions));
    }
  }

  private void split(String chunk) {
    int from = 0;
    for (int i = 0; i <= chunk.length(); i++) {
      if (i == chunk.length() || isJoiner(chunk.charAt(i))) {
        if (from < i) {
          parts.add(new Part(chunk.substring(from, i), from, 1, 1));
        }
        from = i + 1;
      }
    }
  }

  private static boolean isJoiner(char c) {
    return "/-.,&%".indexOf(c) >= 0;
  }

  /** Offsets of parts hold while no filter before this one changes the length of a chunk. */
  private void emit(Part part) {
    term.setEmpty().append(part.text);
    int from = start + part.at;
    offset.setOffset(from, Math.min(from + part.text.length(), end));
    step.setPositionIncrement(part.step);
    length.setPositionLength(part.positions);
  }

  private record Part(String text, int at, int step, int positions) {}
}
