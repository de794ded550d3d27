package vn.tracuu.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** Makes {@link CanonicalFilter}; its name in Lucene's registry is "vietnameseCanonical". */
public final class CanonicalFilterFactory extends TokenFilterFactory {
  /** The name in Lucene's registry. */
  public static final String NAME = "vietnameseCanonical";

  /** As the registry makes it: without arguments. */
  public CanonicalFilterFactory(Map<String, String> arguments) {
    super(arguments);
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException("unknown parameters: " + arguments);
    }
  }

  /** For the registry only. */
  public CanonicalFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream in) {
    return new CanonicalFilter(in);
  }
}
