package vn.tracuu.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;

/**
 * Puts a sign at the position of the first token of each line, so that ranking knows where
 * paragraphs begin; behind an empty line another, which ends a heading.
 */
public final class LineFilter extends TokenFilter {
  /** The sign, which no text can hold as a word. */
  public static final String SIGN = "\u00B6";

  /** The sign behind an empty line. */
  public static final String HEADING_END = "\u00A7";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);
  private AttributeSource.State waiting;

  public LineFilter(TokenStream in) {
    super(in);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    waiting = null;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (waiting != null) {
      restoreState(waiting);
      waiting = null;
      step.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (SyllableFlags.isOnNewLine(flags.getFlags()) && step.getPositionIncrement() > 0) {
      waiting = captureState();
      boolean isBehindEmpty = SyllableFlags.isBehindEmptyLine(flags.getFlags());
      term.setEmpty().append(isBehindEmpty ? HEADING_END : SIGN);
      type.setType(IdentifierFilter.ALIAS);
      length.setPositionLength(1);
    }
    return true;
  }
}
