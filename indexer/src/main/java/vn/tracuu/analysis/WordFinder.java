package vn.tracuu.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Finds given words in a text where {@link VietnameseAnalyzer#EXACT} has them.
 *
 * <p>{@code new WordFinder(Set.of("hoa", "57-nq-tw")).in("Hoà; 57-NQ/TW")} gives both. The
 * surprise: only what may be an identifier that is wanted goes through the analyser. Any other word
 * is compared where it stands, which is all that has to be done for most words of a text that is
 * shown.
 */
public final class WordFinder {
  private static final String SIGNS = "/-&";

  /** {@link IdentifierFilter} looks at ten tokens, and the last must not be cut. */
  private static final int WINDOW = 12;

  private static final int LONGEST = 100;
  private static final String MONTH = "thang";

  /** Each word at its hash or behind, null where none is. */
  private final String[] slots;

  /** A bit for the hash of each word: most words of a text are told by it to be none. */
  private long sieve;

  /** Dates, shares and numbers of documents may be wanted as wholes. */
  private final boolean hasNumbers;

  /** Looks for words in small letters without marks, identifiers as wholes or in parts. */
  public WordFinder(Collection<String> folded) {
    slots = new String[4 * Integer.highestOneBit(folded.size() + 1)];
    folded.forEach(this::add);
    hasNumbers = folded.stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit));
  }

  private void add(String word) {
    char[] letters = word.toCharArray();
    slots[slot(letters, letters.length)] = word;
    sieve |= 1L << hash(letters, letters.length);
  }

  private static int hash(char[] word, int length) {
    return length == 0 ? 0 : hash(length, word[0], word[length >> 1], word[length - 1]);
  }

  private static int hash(int length, char first, char middle, char last) {
    return length + 31 * first + 7 * middle + 131 * last;
  }

  /** Where a word is, or the free slot where it would be; some slots are always free. */
  private int slot(char[] word, int length) {
    int slot = hash(word, length) & slots.length - 1;
    while (slots[slot] != null && !isSame(slots[slot], word, length)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private static boolean isSame(String known, char[] word, int length) {
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != word[i]) {
        return false;
      }
    }
    return true;
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

    /** For each slot the number behind that of its word's last sighting. */
    private final int[] last = new int[slots.length];

    private int at;

    /** Until here no whole that is wanted begins. */
    private int plainUntil;

    Scan(String text) {
      this.text = text.toCharArray();
    }

    List<Sighting> all() {
      while (at < text.length) {
        if (Characters.letter(text[at]) == Characters.NO_LETTER) {
          at++;
        } else if (!word()) {
          analysed();
        }
      }
      return found;
    }

    /** Reads the word that begins here; false where that is for the analyser to do. */
    private boolean word() {
      int end = at;
      for (; end < text.length; end++) {
        char letter = Characters.letter(text[end]);
        if (letter == Characters.NO_LETTER) {
          break;
        }
        if (letter == Characters.ODD || end - at == LONGEST) {
          return false;
        }
      }
      if (!isPlain(end)) {
        return false;
      }
      if (mayBeWanted(end)) {
        read(end);
      }
      at = end;
      return true;
    }

    /** Told by three letters; the last may be written otherwise where it is a y. */
    private boolean mayBeWanted(int end) {
      int length = end - at;
      char last = Characters.letter(text[end - 1]);
      char first = Characters.letter(text[at]);
      char middle = Characters.letter(text[at + (length >> 1)]);
      return last == 'y' || (sieve >>> hash(length, first, middle, last) & 1) != 0;
    }

    private void read(int end) {
      int length = end - at;
      for (int i = 0; i < length; i++) {
        folded[i] = Characters.letter(text[at + i]);
      }
      Canonical.unifyY(folded, length);
      int slot = slot(folded, length);
      if (slots[slot] != null) {
        see(slot, end);
      }
    }

    private void see(int slot, int end) {
      found.add(new Sighting(exact(last[slot] - 1, end), slots[slot], at, end));
      last[slot] = found.size();
    }

    /** Mostly a text writes a word as it did before. */
    private String exact(int number, int end) {
      if (number >= 0) {
        Sighting before = found.get(number);
        if (Arrays.equals(text, before.start(), before.end(), text, at, end)) {
          return before.exact();
        }
      }
      return Canonical.form(new String(text, at, end - at));
    }

    /**
     * Neither a number that may be part of a date, share or name, nor capitals joined by a sign, or
     * no such whole is wanted.
     */
    private boolean isPlain(int end) {
      if (at < plainUntil) {
        return true;
      }
      boolean isAlone =
          Characters.isDigit(text[at])
              ? isAlone(end)
              : Letters.lower(text[at]) == text[at] || !isJoined(end);
      return isAlone || !hasNumbers && !hasAmpersand();
    }

    /** Of all wholes only those with an ampersand have no figure: "KH&ĐT". */
    private boolean hasAmpersand() {
      int end = at;
      while (end < text.length && (Characters.isWord(text[end]) || isJoined(end))) {
        if (text[end] == '&') {
          return true;
        }
        end++;
      }
      plainUntil = end;
      return false;
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
        char[] letters = Arrays.copyOf(term.buffer(), term.length());
        String folded = slots[slot(letters, Folding.fold(letters, letters.length))];
        if (folded != null) {
          int from = start + offset.startOffset();
          found.add(new Sighting(term.toString(), folded, from, at));
        }
      }
    }
  }
}
