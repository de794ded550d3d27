package vn.tracuu.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** Makes {@link WordFilter}; its name in Lucene's registry is "vietnameseWord". */
public final class WordFilterFactory extends TokenFilterFactory {
  /** The name in Lucene's registry. */
  public static final String NAME = "vietnameseWord";

  /** As the registry makes it: without arguments. */
  public WordFilterFactory(Map<String, String> arguments) {
    super(arguments);
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException("unknown parameters: " + arguments);
    }
  }

  /** For the registry only. */
  public WordFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream in) {
    return new WordFilter(in);
  }
}
