package vn.tracuu.analysis;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Gives the pairs of syllables that stand side by side in a line, and nothing else.
 *
 * <p>Example: "vốn đầu tư" gives "vốn đầu" and "đầu tư". Of two words that only tie a sentence
 * together ("và của") no pair is made. Wholes of identifiers are passed over: their parts make the
 * pairs.
 */
public final class PairFilter extends TokenFilter {
  private static final Set<String> TIES =
      Set.of(
          "và", "của", "các", "có", "được", "cho", "với", "về", "những", "trong", "theo", "tại",
          "khi", "này", "để", "bằng", "trên", "từ", "do", "hoặc", "ở", "đến", "là", "thì", "bị");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
  private String last = "";
  private int lastStart;

  public PairFilter(TokenStream in) {
    super(in);
  }

  /** The pair of two words as a term. */
  public static String pair(String first, String second) {
    return first + " " + second;
  }

  /** Whether two words that stand side by side make a pair: not where both only tie a sentence. */
  public static boolean isPaired(String first, String second) {
    return !(isTie(first) && isTie(second));
  }

  static boolean isTie(String word) {
    return TIES.contains(word);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    last = "";
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      if (!IdentifierFilter.isName(type.type()) && join()) {
        return true;
      }
    }
    return false;
  }

  private boolean join() {
    String here = term.toString();
    String before = SyllableFlags.isOnNewLine(flags.getFlags()) ? "" : last;
    int start = lastStart;
    last = here;
    lastStart = offset.startOffset();
    if (before.isEmpty() || !isPaired(before, here)) {
      return false;
    }
    int end = offset.endOffset();
    clearAttributes();
    term.append(pair(before, here));
    offset.setOffset(start, end);
    return true;
  }
}
