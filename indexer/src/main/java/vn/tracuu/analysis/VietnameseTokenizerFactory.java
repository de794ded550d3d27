package vn.tracuu.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/** Makes {@link VietnameseTokenizer}; its name in Lucene's registry is "vietnamese". */
public final class VietnameseTokenizerFactory extends TokenizerFactory {
  /** The name in Lucene's registry. */
  public static final String NAME = "vietnamese";

  /** As the registry makes it: without arguments. */
  public VietnameseTokenizerFactory(Map<String, String> arguments) {
    super(arguments);
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException("unknown parameters: " + arguments);
    }
  }

  /** For the registry only. */
  public VietnameseTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public VietnameseTokenizer create(AttributeFactory attributes) {
    return new VietnameseTokenizer(attributes);
  }
}
