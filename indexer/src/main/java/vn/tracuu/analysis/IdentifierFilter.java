package vn.tracuu.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Keeps identifiers whole beside their parts, in one form whatever way they are written.
 *
 * <p>Example: "Nghị quyết số 57-NQ/TW" gives nghị, quyết, số, 57-nq-tw, nq#57, 57, nq, tw; 57/NQ-TW
 * gives the same. Dates of any form are one ({@link Dates}), KH&amp;ĐT and KHĐT are one. A whole
 * stands at the position of its first part, so that a phrase of parts finds it. Surprise: "nq#57"
 * is there, too, where a text says no more than "nghị quyết 57".
 */
public final class IdentifierFilter extends TokenFilter {
  /** Type of a whole that stands for one or more parts behind it. */
  public static final String WHOLE = "<WHOLE>";

  /** Type of a further name at the same place: "nq#57". */
  public static final String ALIAS = "<ALIAS>";

  private static final int WINDOW = 10;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);

  private final List<Token> window = new ArrayList<>();
  private final Deque<Token> ready = new ArrayDeque<>();
  private final DocumentNames names = new DocumentNames();
  private boolean isEnd;
  private boolean isFirstOfWhole;

  public IdentifierFilter(TokenStream in) {
    super(in);
  }

  /** A token of this type stands beside the parts that make it. */
  static boolean isName(String type) {
    return type.equals(WHOLE) || type.equals(ALIAS);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    window.clear();
    ready.clear();
    names.clear();
    isEnd = false;
    isFirstOfWhole = false;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (ready.isEmpty() && window.isEmpty()) {
      if (!next()) {
        return false;
      }
      if (!Identifier.mayBegin(flags.getFlags())) {
        pass();
        return true;
      }
      window.add(token());
    }
    if (ready.isEmpty()) {
      prepare();
    }
    emit(ready.poll());
    return true;
  }

  private boolean next() throws IOException {
    isEnd = isEnd || !input.incrementToken();
    return !isEnd;
  }

  /** Lets a word by as it is: most are. */
  private void pass() {
    names.read(term, flags.getFlags());
    length.setPositionLength(1);
    step.setPositionIncrement(1);
    isFirstOfWhole = false;
  }

  /** Readies the next token, with its parts and further names where it is an identifier. */
  private void prepare() throws IOException {
    Token first = window.getFirst();
    if (!Identifier.mayBegin(first.flags())) {
      window.removeFirst();
      names.read(first.term(), first.flags());
      ready.add(first);
      return;
    }
    while (window.size() < WINDOW && mayGoOn(first) && next()) {
      window.add(token());
    }
    Optional<Identifier> found = Identifier.at(window);
    int count = found.map(Identifier::length).orElse(1);
    List<Token> parts = List.copyOf(window.subList(0, count));
    window.subList(0, count).clear();
    int end = parts.getLast().end();
    found.ifPresent(
        it -> ready.add(new Token(it.whole(), first.start(), end, WHOLE, first.flags(), count)));
    Set<String> further = first.isNumber() ? names.names(parts) : Set.of();
    if (found.isPresent() || further.isEmpty()) {
      further.forEach(name -> ready.add(alias(name, first, end, count)));
      parts.forEach(part -> ready.add(part(part)));
    } else {
      ready.add(first);
      further.forEach(name -> ready.add(alias(name, first, end, count)));
    }
    parts.forEach(part -> names.read(part.term(), part.flags()));
  }

  /** A date may follow any number; of a word only what a sign joins to it matters. */
  private boolean mayGoOn(Token first) {
    return first.isNumber() || window.size() == 1 || Identifier.isJoined(window.getLast());
  }

  private static Token alias(String name, Token first, int end, int count) {
    return new Token(name, first.start(), end, ALIAS, first.flags(), count);
  }

  /** "20,6%" is whole; its part is the number alone. */
  private static Token part(Token part) {
    return part.term().endsWith("%")
        ? new Token(
            part.term().substring(0, part.term().length() - 1),
            part.start(),
            part.end(),
            part.type(),
            part.flags(),
            1)
        : part;
  }

  private Token token() {
    return new Token(
        term.toString(),
        offset.startOffset(),
        offset.endOffset(),
        type.type(),
        flags.getFlags(),
        1);
  }

  private void emit(Token token) {
    clearAttributes();
    term.append(token.term());
    offset.setOffset(token.start(), token.end());
    type.setType(token.type());
    flags.setFlags(token.flags());
    length.setPositionLength(token.positions());
    boolean isAtSamePlace = isFirstOfWhole || token.type().equals(ALIAS);
    step.setPositionIncrement(isAtSamePlace ? 0 : 1);
    boolean isWhole = token.type().equals(WHOLE);
    isFirstOfWhole = isWhole || isFirstOfWhole && token.type().equals(ALIAS);
  }
}
