package vn.tracuu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import vn.tracuu.analysis.Folding;
import vn.tracuu.analysis.IdentifierFilter;
import vn.tracuu.analysis.VietnameseAnalyzer;

/**
 * A syllable, a number or an identifier of a text as the index knows it.
 *
 * @param exact with marks
 * @param folded without
 */
record Word(String exact, String folded, int start, int end, Kind kind) {

  enum Kind {
    PLAIN,
    /** An identifier as one: 57-nq-tw. */
    WHOLE,
    /** Stands within the identifier before it, as 57 in 57-NQ/TW. */
    PART,
    /** Another name of the word or identifier before it: nq#57. */
    NAME
  }

  /** The words of a text, in order; names and parts of an identifier follow it. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = VietnameseAnalyzer.EXACT.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      TypeAttribute type = stream.addAttribute(TypeAttribute.class);
      stream.reset();
      int wholeEnd = 0;
      while (stream.incrementToken()) {
        Kind kind = kind(type.type(), offset.startOffset() < wholeEnd);
        wholeEnd = kind == Kind.WHOLE ? offset.endOffset() : wholeEnd;
        String word = term.toString();
        words.add(new Word(word, Folding.of(word), offset.startOffset(), offset.endOffset(), kind));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static Kind kind(String type, boolean isWithin) {
    return switch (type) {
      case IdentifierFilter.WHOLE -> Kind.WHOLE;
      case IdentifierFilter.ALIAS -> Kind.NAME;
      default -> isWithin ? Kind.PART : Kind.PLAIN;
    };
  }

  /** Was typed with marks, so that a place with the same marks answers better. */
  boolean hasMarks() {
    return !exact.equals(folded);
  }
}
