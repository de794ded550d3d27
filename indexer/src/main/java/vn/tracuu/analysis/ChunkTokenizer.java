package vn.tracuu.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts a text into chunks: letters and digits, and the marks that join them within a number.
 *
 * <p>Example: "Số 161/QĐ-UBND, đạt 20,6%." gives Số, 161/QĐ-UBND, đạt, 20,6%. A joining mark is
 * kept only between a letter or digit on both sides.
 */
final class ChunkTokenizer extends Tokenizer {
  /** Longer chunks are cut: no word of any language, but Lucene refuses terms beyond 32 kB. */
  private static final int LONGEST = 200;

  private static final String JOINERS = "/-.,&";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final StringBuilder text = new StringBuilder();
  private int at;

  @Override
  public void reset() throws IOException {
    super.reset();
    text.setLength(0);
    at = 0;
    char[] buffer = new char[4096];
    for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
      text.append(buffer, 0, read);
    }
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    while (at < text.length() && !isWordAt(at)) {
      at++;
    }
    if (at == text.length()) {
      return false;
    }
    int start = at;
    at = end(start);
    term.append(text, start, at);
    offset.setOffset(correctOffset(start), correctOffset(at));
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correctOffset(text.length());
    offset.setOffset(last, last);
  }

  private int end(int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST && continues(end)) {
      end++;
    }
    boolean isPercentage =
        end < text.length() && text.charAt(end) == '%' && Character.isDigit(text.charAt(end - 1));
    return isPercentage ? end + 1 : end;
  }

  private boolean continues(int index) {
    boolean joins =
        JOINERS.indexOf(text.charAt(index)) >= 0
            && index + 1 < text.length()
            && isWordAt(index - 1)
            && isWordAt(index + 1);
    return joins || isWordAt(index);
  }

  /** Surrogates count as letters: rare scripts and symbols make chunks of their own, harmlessly. */
  private boolean isWordAt(int index) {
    char c = text.charAt(index);
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.isSurrogate(c);
  }
}
