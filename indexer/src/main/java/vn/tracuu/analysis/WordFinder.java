package vn.tracuu.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Finds given words in a text where {@link VietnameseAnalyzer#EXACT} has them.
 *
 * <p>{@code new WordFinder(Set.of("hoa", "57-nq-tw")).in("Hoà; 57-NQ/TW")} gives both. The
 * surprise: only what may be an identifier goes through the analyser. Any other word is compared
 * where it stands, which is all that has to be done for most words of a text that is shown.
 */
public final class WordFinder {
  private static final String SIGNS = "/-&";

  /** {@link IdentifierFilter} looks at ten tokens, and the last must not be cut. */
  private static final int WINDOW = 12;

  private static final int LONGEST = 100;
  private static final String MONTH = "thang";

  private final CharArraySet wanted;

  /** A bit for each way in which a word that is wanted begins and ends. */
  private long sieve;

  /** Looks for words in small letters without marks, identifiers as wholes or in parts. */
  public WordFinder(Collection<String> folded) {
    wanted = new CharArraySet(folded.size(), false);
    wanted.addAll(folded);
    folded.stream().map(String::toCharArray).forEach(word -> sieve |= bit(word, word.length));
  }

  private static long bit(char[] word, int length) {
    return length == 0 ? 0 : 1L << 29 * word[0] + 7 * word[length - 1] + length;
  }

  /**
   * A word where it stands.
   *
   * @param exact with marks, as the index has it
   */
  public record Sighting(String exact, String folded, int start, int end) {}

  /** All of the words in a text, in their order; an identifier before its parts. */
  public List<Sighting> in(String text) {
    return new Scan(text).all();
  }

  private final class Scan {
    private final char[] text;
    private final List<Sighting> found = new ArrayList<>();
    private final char[] folded = new char[LONGEST];
    private int at;

    Scan(String text) {
      this.text = text.toCharArray();
    }

    List<Sighting> all() {
      while (at < text.length) {
        if (!Characters.isWord(text[at])) {
          at++;
        } else if (isPlain()) {
          word();
        } else {
          analysed();
        }
      }
      return found;
    }

    /**
     * Neither a number that may be part of a date, share or name, nor capitals joined by a sign.
     */
    private boolean isPlain() {
      boolean isPlain = true;
      int end = at;
      for (; end < text.length && Characters.isWord(text[end]); end++) {
        isPlain &= !Letters.isMark(text[end]) && !Character.isSurrogate(text[end]);
      }
      if (!isPlain || end - at > LONGEST) {
        return false;
      }
      return Characters.isDigit(text[at])
          ? isAlone(end)
          : !Character.isUpperCase(text[at]) || !isJoined(end);
    }

    private boolean isJoined(int end) {
      return end + 1 < text.length
          && SIGNS.indexOf(text[end]) >= 0
          && Characters.isWord(text[end + 1]);
    }

    /** A number that no sign joins to another, and no month follows. */
    private boolean isAlone(int end) {
      int next = end;
      while (next < text.length && !Characters.isWord(text[next])) {
        if (text[next] == '%' || SIGNS.indexOf(text[next]) >= 0) {
          return false;
        }
        next++;
      }
      boolean isLonger = next == end + 1 && next < text.length && Characters.isDigit(text[next]);
      return !isLonger && !isMonth(next);
    }

    private boolean isMonth(int start) {
      for (int i = 0; i < MONTH.length(); i++) {
        boolean isSame =
            start + i < text.length && Letters.folded(text[start + i]) == MONTH.charAt(i);
        if (!isSame) {
          return i > 0 && start + i < text.length && Letters.isMark(text[start + i]);
        }
      }
      return true;
    }

    private void word() {
      int start = at;
      while (at < text.length && Characters.isWord(text[at])) {
        folded[at - start] = Letters.folded(text[at]);
        at++;
      }
      int length = at - start;
      Canonical.unifyY(folded, length);
      if ((sieve & bit(folded, length)) != 0 && wanted.contains(folded, 0, length)) {
        String exact = Canonical.form(new String(text, start, length));
        found.add(new Sighting(exact, new String(folded, 0, length), start, at));
      }
    }

    /** What the analyser makes of what begins here: an identifier with its parts, or a word. */
    private void analysed() {
      int start = at;
      String ahead = new String(text, start, ahead() - start);
      try (TokenStream tokens = VietnameseAnalyzer.EXACT.tokenStream("words", ahead)) {
        new Group(tokens, start).read();
        at = Math.max(at, start + 1);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The end of the last token that matters to the one that begins here. */
    private int ahead() {
      int end = at;
      for (int tokens = 0; tokens < WINDOW && end < text.length; tokens++) {
        while (end < text.length && !Characters.isWord(text[end])) {
          end++;
        }
        while (end < text.length && Characters.isWord(text[end])) {
          end++;
        }
      }
      return end < text.length ? end + 1 : end;
    }

    private final class Group {
      private final TokenStream tokens;
      private final CharTermAttribute term;
      private final OffsetAttribute offset;
      private final TypeAttribute type;
      private final PositionLengthAttribute length;
      private final int start;

      Group(TokenStream tokens, int start) {
        this.tokens = tokens;
        this.start = start;
        term = tokens.addAttribute(CharTermAttribute.class);
        offset = tokens.addAttribute(OffsetAttribute.class);
        type = tokens.addAttribute(TypeAttribute.class);
        length = tokens.addAttribute(PositionLengthAttribute.class);
      }

      void read() throws IOException {
        tokens.reset();
        int left = 1;
        while (left > 0 && tokens.incrementToken()) {
          String kind = type.type();
          if (kind.equals(IdentifierFilter.WHOLE)) {
            left = length.getPositionLength();
          } else if (!kind.equals(IdentifierFilter.ALIAS)) {
            left--;
          }
          at = start + offset.endOffset();
          take();
        }
      }

      private void take() {
        String folded = Folding.of(term);
        if (wanted.contains(folded)) {
          int from = start + offset.startOffset();
          found.add(new Sighting(term.toString(), folded, from, at));
        }
      }
    }
  }
}
