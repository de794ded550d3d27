package vn.tracuu.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/**
 * Syllables and identifiers of Vietnamese text, with or without their marks.
 *
 * <p>Example: "Hoà Bình, 161/QĐ-UBND" gives hòa, bình, 161/qđ-ubnd, 161, qđ, ubnd; {@link #FOLDED}
 * gives the same without marks. The surprise: an identifier and its parts stand at the same
 * positions, so that a phrase of parts finds the whole.
 */
public final class VietnameseAnalyzer extends Analyzer {
  /** Words with their marks: hòa and hoà are one word, hòa and hoa two. */
  public static final Analyzer EXACT = new VietnameseAnalyzer(false);

  /** Words without marks, for questions typed without them. */
  public static final Analyzer FOLDED = new VietnameseAnalyzer(true);

  private final boolean isFolded;

  private VietnameseAnalyzer(boolean isFolded) {
    this.isFolded = isFolded;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer chunks = new ChunkTokenizer();
    TokenStream exact = new ToneFilter(new PartsFilter(chunks));
    return new TokenStreamComponents(chunks, isFolded ? new FoldFilter(exact) : exact);
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    TokenStream exact = new ToneFilter(in);
    return isFolded ? new FoldFilter(exact) : exact;
  }
}
