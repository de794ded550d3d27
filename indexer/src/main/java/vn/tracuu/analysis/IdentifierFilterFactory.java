package vn.tracuu.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** Makes {@link IdentifierFilter}; its name in Lucene's registry is "vietnameseIdentifier". */
public final class IdentifierFilterFactory extends TokenFilterFactory {
  /** The name in Lucene's registry. */
  public static final String NAME = "vietnameseIdentifier";

  /** As the registry makes it: without arguments. */
  public IdentifierFilterFactory(Map<String, String> arguments) {
    super(arguments);
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException("unknown parameters: " + arguments);
    }
  }

  /** For the registry only. */
  public IdentifierFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream in) {
    return new IdentifierFilter(in);
  }
}
