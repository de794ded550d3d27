package vn.tracuu.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/**
 * Syllables and identifiers of Vietnamese text, with or without their marks.
 *
 * <p>Example: "Hoà Bình, 161/QĐ-UBND" gives hòa, bình, 161-qd-ubnd, qd#161, 161, qđ, ubnd; {@link
 * #FOLDED} gives the same without marks. The surprise: an identifier and its parts stand at the
 * same positions, so that a phrase of parts finds the whole.
 */
public final class VietnameseAnalyzer extends Analyzer {
  /** Syllables with their marks: hòa and hoà are one, hòa and hoa two. */
  public static final Analyzer EXACT = new VietnameseAnalyzer(in -> in);

  /** Syllables without marks. */
  public static final Analyzer FOLDED = new VietnameseAnalyzer(FoldFilter::new);

  private final UnaryOperator<TokenStream> last;

  private VietnameseAnalyzer(UnaryOperator<TokenStream> last) {
    this.last = last;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer syllables = new VietnameseTokenizer();
    TokenStream exact = new IdentifierFilter(new CanonicalFilter(syllables));
    return new TokenStreamComponents(syllables, last.apply(exact));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    TokenStream exact = new CanonicalFilter(in);
    return last.apply(exact);
  }
}
