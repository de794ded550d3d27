package vn.tracuu.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tracuu.analysis.Folding;
import vn.tracuu.analysis.Sightings;
import vn.tracuu.analysis.Sightings.Spelling;
import vn.tracuu.analysis.WordFinder;

/**
 * Where a text holds the words of a question, side by side words as one.
 *
 * <p>A word typed with marks that the index knows is marked in those alone. Another, or one to
 * which marks were added, is marked as it is meant where the text has it so, and in any marks
 * otherwise: of "dau tu" đầu tư, and not "từ đầu" beside it.
 */
final class Marks {
  /** Words beyond these count as one. */
  private static final int MOST = 63;

  private final Map<String, Wanted> wanted = new LinkedHashMap<>();
  private final Wanted[] byNumber;
  private final WordFinder finder;

  /** For each spelling that was met the bit of its word, and whether it was typed so. */
  private long[] bits = new long[64];

  private boolean[] isTyped = new boolean[64];

  /** The bits of words that are marked as typed or not at all. */
  private long exact;

  private int known;

  /** A word of the question with the ways in which it was typed or is meant with marks. */
  private record Wanted(long bit, Set<String> typed) {
    /** A word typed without marks is met by any. */
    boolean isTyped(String exact) {
      return typed.isEmpty() || typed.contains(exact);
    }
  }

  /** Of the words of a question, and what they are taken to mean. */
  Marks(Collection<Unit> units, Meaning meaning) {
    for (Unit unit : units) {
      want(unit.whole());
      unit.parts().forEach(this::want);
    }
    for (Slot slot : meaning.slots()) {
      Wanted meant = wanted.get(Folding.of(slot.form()));
      if (meant != null && meaning.isRestored()) {
        meant.typed.add(slot.form());
      } else if (meant != null && slot.others().isEmpty() && meant.typed.contains(slot.form())) {
        exact |= meant.bit;
      }
    }
    byNumber = wanted.values().toArray(Wanted[]::new);
    finder = new WordFinder(wanted.keySet());
  }

  /**
   * A stretch of the text.
   *
   * @param words the different words of the question in it, a bit each
   */
  record Mark(int start, int end, long words) {
    int count() {
      return Long.bitCount(words);
    }
  }

  List<Mark> in(String text) {
    Sightings found = finder.in(text);
    learn(found.spellings());
    long sameMarks = exact;
    for (int i = 0; i < found.size(); i++) {
      int spelling = found.spelling(i);
      sameMarks |= isTyped[spelling] ? bits[spelling] : 0;
    }
    List<Mark> marks = new ArrayList<>();
    int start = 0;
    int end = 0;
    long words = 0;
    for (int i = 0; i < found.size(); i++) {
      int spelling = found.spelling(i);
      if (isTyped[spelling] || (sameMarks & bits[spelling]) == 0) {
        boolean isNew = words == 0 || !isJoined(text, end, found.start(i));
        if (isNew && words != 0) {
          marks.add(new Mark(start, end, words));
        }
        start = isNew ? found.start(i) : start;
        end = isNew ? found.end(i) : Math.max(end, found.end(i));
        words = isNew ? bits[spelling] : words | bits[spelling];
      }
    }
    if (words != 0) {
      marks.add(new Mark(start, end, words));
    }
    return marks;
  }

  private void learn(List<Spelling> spellings) {
    if (spellings.size() > bits.length) {
      bits = Arrays.copyOf(bits, 2 * spellings.size());
      isTyped = Arrays.copyOf(isTyped, bits.length);
    }
    for (; known < spellings.size(); known++) {
      Wanted meant = byNumber[spellings.get(known).word()];
      bits[known] = meant.bit;
      isTyped[known] = meant.isTyped(spellings.get(known).exact());
    }
  }

  private void want(Word word) {
    Wanted typed = wanted.get(word.folded());
    if (typed == null) {
      typed = new Wanted(1L << Math.min(MOST, wanted.size()), new HashSet<>());
      wanted.put(word.folded(), typed);
    }
    if (word.hasMarks()) {
      typed.typed.add(word.exact());
    }
  }

  private static boolean isJoined(String text, int end, int start) {
    return start <= end || start == end + 1 && text.charAt(end) == ' ';
  }
}
