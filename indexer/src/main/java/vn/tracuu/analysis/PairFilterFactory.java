package vn.tracuu.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** Makes {@link PairFilter}; its name in Lucene's registry is "vietnamesePair". */
public final class PairFilterFactory extends TokenFilterFactory {
  /** The name in Lucene's registry. */
  public static final String NAME = "vietnamesePair";

  /** As the registry makes it: without arguments. */
  public PairFilterFactory(Map<String, String> arguments) {
    super(arguments);
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException("unknown parameters: " + arguments);
    }
  }

  /** For the registry only. */
  public PairFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream in) {
    return new PairFilter(in);
  }
}
