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
 * shown. It learns how its words are written, so that one finder is for one thread.
 */
public final class WordFinder {
  private static final String SIGNS = "/-&";

  /** {@link IdentifierFilter} looks at ten tokens, and the last must not be cut. */
  private static final int WINDOW = 12;

  private static final int LONGEST = 100;
  private static final String MONTH = "thang";

  /** Each word at its hash or behind, null where none is. */
  private final Sought[] slots;

  /** A bit for the hash of each word: most words of a text are told by it to be none. */
  private final long[] sieve = new long[16];

  private final char[] folded = new char[LONGEST];
  private final Sightings found = new Sightings();

  /** Dates, shares and numbers of documents may be wanted as wholes. */
  private final boolean hasNumbers;

  /** Looks for words in small letters without marks, identifiers as wholes or in parts. */
  public WordFinder(Collection<String> folded) {
    slots = new Sought[4 * Integer.highestOneBit(folded.size() + 1)];
    int number = 0;
    for (String word : folded) {
      add(word, number++);
    }
    hasNumbers = folded.stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit));
  }

  private void add(String word, int number) {
    char[] letters = word.toCharArray();
    slots[slot(letters, letters.length)] = new Sought(word, number);
    int hash = hash(letters, letters.length);
    sieve[hash >>> 6 & sieve.length - 1] |= 1L << hash;
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
    while (slots[slot] != null && !isSame(slots[slot].folded, word, length)) {
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

  /** A word that is looked for, with the ways in which texts have written it so far. */
  private final class Sought {
    private static final int MOST = 8;

    private final String folded;
    private final int number;
    private final List<Written> written = new ArrayList<>(2);

    private record Written(char[] letters, int spelling) {}

    Sought(String folded, int number) {
      this.folded = folded;
      this.number = number;
    }

    /** The number of the form that the index has of what stands in a text. */
    int spelling(char[] text, int start, int end) {
      for (int i = 0; i < written.size(); i++) {
        Written known = written.get(i);
        if (Arrays.equals(text, start, end, known.letters, 0, known.letters.length)) {
          return known.spelling;
        }
      }
      char[] letters = Arrays.copyOfRange(text, start, end);
      int spelling = found.learn(number, Canonical.form(new String(letters)));
      if (written.size() < MOST) {
        written.add(new Written(letters, spelling));
      }
      return spelling;
    }
  }

  /** All of the words in a text; what was found in the text before is forgotten. */
  public Sightings in(String text) {
    found.clear();
    new Scan(text).all();
    return found;
  }

  private final class Scan {
    private final char[] text;

    /** Of all wholes only those with an ampersand have no figure: "KH&ĐT". */
    private final boolean hasWholes;

    private int at;

    /** Until here no whole that is wanted begins. */
    private int plainUntil;

    Scan(String text) {
      this.text = text.toCharArray();
      hasWholes = hasNumbers || text.indexOf('&') >= 0;
    }

    void all() {
      while (at < text.length) {
        if (Characters.letter(text[at]) == Characters.NO_LETTER) {
          at++;
        } else if (!word()) {
          analysed();
        }
      }
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
      if (hasWholes && !isPlain(end)) {
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
      int hash = hash(length, first, middle, last);
      return last == 'y' || (sieve[hash >>> 6 & sieve.length - 1] >>> hash & 1) != 0;
    }

    private void read(int end) {
      int length = end - at;
      for (int i = 0; i < length; i++) {
        folded[i] = Characters.letter(text[at + i]);
      }
      Canonical.unifyY(folded, length);
      Sought sought = slots[slot(folded, length)];
      if (sought != null) {
        found.add(sought.spelling(text, at, end), at, end);
      }
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

    /** Within the word that begins here and what signs join to it. */
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
        Sought sought = slots[slot(letters, Folding.fold(letters, letters.length))];
        if (sought != null) {
          int spelling = found.learn(sought.number, term.toString());
          found.add(spelling, start + offset.startOffset(), at);
        }
      }
    }
  }
}
