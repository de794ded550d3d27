package vn.tracuu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import vn.tracuu.analysis.VietnameseAnalyzer;

/**
 * A word of a text as the index knows it.
 *
 * @param exact with marks
 * @param folded without
 * @param isPart stands within the identifier before it, as 57 in 57-NQ/TW
 */
record Word(String exact, String folded, int start, int end, boolean isPart) {

  /** The words of a text, in order; the parts of an identifier follow it. */
  static List<Word> of(String text) {
    List<Word> exact = tokens(VietnameseAnalyzer.EXACT, text);
    List<Word> folded = tokens(VietnameseAnalyzer.FOLDED, text);
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < exact.size(); i++) {
      Word word = exact.get(i);
      words.add(new Word(word.exact, folded.get(i).exact, word.start, word.end, word.isPart));
    }
    return words;
  }

  /** Was typed with marks, so that a place with the same marks answers better. */
  boolean hasMarks() {
    return !exact.equals(folded);
  }

  private static List<Word> tokens(Analyzer analyzer, String text) {
    List<Word> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int wholeEnd = 0;
      while (stream.incrementToken()) {
        boolean isPart = step.getPositionIncrement() == 0 || offset.startOffset() < wholeEnd;
        wholeEnd = isPart ? wholeEnd : offset.endOffset();
        String word = term.toString();
        tokens.add(new Word(word, word, offset.startOffset(), offset.endOffset(), isPart));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }
}
