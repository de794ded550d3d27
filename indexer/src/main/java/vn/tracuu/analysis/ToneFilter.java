package vn.tracuu.analysis;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Gives a word one written form: NFC, lower case, one tone placement.
 *
 * <p>Example: HOÀ, hoà and hòa are all hòa; thuỷ and thủy are thủy.
 */
final class ToneFilter extends TokenFilter {
  private static final String LATE = "àáảãạèéẻẽẹỳýỷỹỵ";
  private static final String PLAIN = "aaaaaeeeeeyyyyy";
  private static final String O = "òóỏõọòóỏõọ";
  private static final String U = "ùúủũụ";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  ToneFilter(TokenStream in) {
    super(in);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String lower = term.toString().toLowerCase(Locale.ROOT);
    String word = early(Normalizer.normalize(lower, Normalizer.Form.NFC));
    term.setEmpty().append(word);
    return true;
  }

  /** Two placements are in use for open syllables in oa, oe and uy only: hoà or hòa, but hoàn. */
  private static String early(String word) {
    int last = word.length() - 1;
    int tone = last < 1 ? -1 : LATE.indexOf(word.charAt(last));
    if (tone < 0) {
      return word;
    }
    boolean isY = PLAIN.charAt(tone) == 'y';
    if (word.charAt(last - 1) != (isY ? 'u' : 'o')) {
      return word;
    }
    char toned = isY ? U.charAt(tone - O.length()) : O.charAt(tone);
    return word.substring(0, last - 1) + toned + PLAIN.charAt(tone);
  }
}
