package vn.tracuu.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes the marks off by a look into a table: đường becomes duong; a mark alone stays. */
public final class FoldFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  public FoldFilter(TokenStream in) {
    super(in);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] chars = term.buffer();
    boolean isMarkAlone = term.length() > 0 && isMarks(chars, term.length());
    if (!isMarkAlone) {
      term.setLength(Folding.fold(chars, term.length()));
    }
    return true;
  }

  private static boolean isMarks(char[] chars, int length) {
    for (int i = 0; i < length; i++) {
      if (!Letters.isMark(chars[i])) {
        return false;
      }
    }
    return true;
  }
}
