package vn.tracuu.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tracuu.analysis.Folding;
import vn.tracuu.analysis.WordFinder;
import vn.tracuu.analysis.WordFinder.Sighting;

/**
 * Where a text holds the words of a question, side by side words as one.
 *
 * <p>A word typed with marks, or to which marks were added, is marked in those marks where the text
 * has it so, and in any marks otherwise: of "dau tu" đầu tư, and not "từ đầu" beside it.
 */
final class Marks {
  /** Words beyond these count as one. */
  private static final int MOST = 63;

  private final Map<String, Wanted> wanted = new HashMap<>();
  private final WordFinder finder;

  /** A word of the question with the ways in which it was typed or is meant with marks. */
  private record Wanted(long bit, Set<String> typed) {
    /** A word typed without marks is met by any. */
    boolean isTyped(Sighting word) {
      return typed.isEmpty() || typed.contains(word.exact());
    }
  }

  /** Of the words of a question, and what they are taken to mean. */
  Marks(Collection<Unit> units, Meaning meaning) {
    for (Unit unit : units) {
      want(unit.whole());
      unit.parts().forEach(this::want);
    }
    if (meaning.isRestored()) {
      meaning.slots().forEach(slot -> mean(slot.form()));
    }
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
    List<Sighting> found = finder.in(text);
    long sameMarks = 0;
    Wanted[] meant = new Wanted[found.size()];
    for (int i = 0; i < meant.length; i++) {
      meant[i] = wanted.get(found.get(i).folded());
      sameMarks |= meant[i].isTyped(found.get(i)) ? meant[i].bit : 0;
    }
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < meant.length; i++) {
      Sighting word = found.get(i);
      if (meant[i].isTyped(word) || (sameMarks & meant[i].bit) == 0) {
        add(marks, text, new Mark(word.start(), word.end(), meant[i].bit));
      }
    }
    return marks;
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

  private void mean(String form) {
    Wanted meant = wanted.get(Folding.of(form));
    if (meant != null) {
      meant.typed.add(form);
    }
  }

  private static void add(List<Mark> marks, String text, Mark word) {
    if (marks.isEmpty() || !isJoined(text, marks.getLast(), word)) {
      marks.add(word);
      return;
    }
    Mark last = marks.removeLast();
    int end = Math.max(last.end(), word.end());
    marks.add(new Mark(last.start(), end, last.words() | word.words()));
  }

  private static boolean isJoined(String text, Mark last, Mark word) {
    return word.start() <= last.end()
        || word.start() == last.end() + 1 && text.charAt(last.end()) == ' ';
  }
}
