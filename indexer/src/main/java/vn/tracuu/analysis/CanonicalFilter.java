package vn.tracuu.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Gives a syllable one written form: composed, lower case, one tone placement, i for y.
 *
 * <p>Example: HOÀ, hoà and hòa are all hòa; tỷ and tỉ are one; 1.500.000 is 1500000. Offsets stay
 * those of the text as printed.
 */
public final class CanonicalFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  public CanonicalFilter(TokenStream in) {
    super(in);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (VietnameseTokenizer.NUMERIC.equals(type.type())) {
      dropThousands();
    } else {
      term.setLength(Canonical.rewrite(term.buffer(), term.length()));
    }
    return true;
  }

  /** Dots that part groups of three digits say nothing. */
  private void dropThousands() {
    char[] chars = term.buffer();
    int length = term.length();
    for (int i = 0, group = -1; i <= length; i++) {
      boolean isEnd = i == length || chars[i] == ',' || chars[i] == '%';
      if (isEnd || chars[i] == '.') {
        if (group >= 0 && i - group != 4 || group < 0 && (i == 0 || i > 3 || chars[0] == '0')) {
          return;
        }
        if (isEnd) {
          break;
        }
        group = i;
      }
    }
    int kept = 0;
    for (int i = 0; i < length; i++) {
      if (chars[i] != '.') {
        chars[kept++] = chars[i];
      }
    }
    term.setLength(kept);
  }
}
