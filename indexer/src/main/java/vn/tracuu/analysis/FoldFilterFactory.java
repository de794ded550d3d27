package vn.tracuu.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** Makes {@link FoldFilter}; its name in Lucene's registry is "vietnameseFold". */
public final class FoldFilterFactory extends TokenFilterFactory {
  /** The name in Lucene's registry. */
  public static final String NAME = "vietnameseFold";

  /** As the registry makes it: without arguments. */
  public FoldFilterFactory(Map<String, String> arguments) {
    super(arguments);
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException("unknown parameters: " + arguments);
    }
  }

  /** For the registry only. */
  public FoldFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream in) {
    return new FoldFilter(in);
  }
}
