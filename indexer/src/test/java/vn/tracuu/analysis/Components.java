package vn.tracuu.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/** Every component of the analysis as a chain that ends with it, and what comes out of a chain. */
enum Components {
  TOKENIZER(in -> in),
  CANONICAL(CanonicalFilter::new),
  WORD(in -> new WordFilter(new CanonicalFilter(in))),
  IDENTIFIER(in -> new IdentifierFilter(new CanonicalFilter(in))),
  FOLD(in -> new FoldFilter(new IdentifierFilter(new CanonicalFilter(in)))),
  PAIR(in -> new PairFilter(new IdentifierFilter(new CanonicalFilter(in))));

  private final Analyzer analyzer;

  Components(UnaryOperator<TokenStream> filters) {
    analyzer =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            VietnameseTokenizer tokens = new VietnameseTokenizer();
            return new TokenStreamComponents(tokens, filters.apply(tokens));
          }
        };
  }

  /** A token as a consumer sees it. */
  record Out(String term, int start, int end, int step, int length) {}

  /** The tokens of a text. */
  List<Out> read(String text) throws IOException {
    return read(analyzer, text);
  }

  String terms(String text) throws IOException {
    return String.join(" ", read(text).stream().map(Out::term).toList());
  }

  static List<Out> read(Analyzer analyzer, String text) throws IOException {
    List<Out> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("f", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      PositionLengthAttribute length = stream.addAttribute(PositionLengthAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(
            new Out(
                term.toString(),
                offset.startOffset(),
                offset.endOffset(),
                step.getPositionIncrement(),
                length.getPositionLength()));
      }
      stream.end();
      tokens.add(new Out("", offset.startOffset(), offset.endOffset(), 0, 1));
    }
    return tokens;
  }
}
