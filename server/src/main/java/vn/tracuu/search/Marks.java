package vn.tracuu.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a text holds the words of a question, side by side words as one.
 *
 * <p>A word typed with marks is marked in those marks where the text has it so, and in any marks
 * otherwise.
 */
final class Marks {
  private final Map<String, Set<String>> wanted = new HashMap<>();

  Marks(Collection<Unit> units) {
    for (Unit unit : units) {
      want(unit.whole());
      unit.parts().forEach(this::want);
    }
  }

  /**
   * A stretch of the text.
   *
   * @param words the different words of the question in it
   */
  record Mark(int start, int end, Set<String> words) {}

  List<Mark> in(String text) {
    List<Word> found = new ArrayList<>();
    Set<String> sameMarks = new HashSet<>();
    for (Word word : KnownTexts.words(text)) {
      if (wanted.containsKey(word.folded())) {
        found.add(word);
        if (isAsTyped(word)) {
          sameMarks.add(word.folded());
        }
      }
    }
    List<Mark> marks = new ArrayList<>();
    for (Word word : found) {
      if (isAsTyped(word) || !sameMarks.contains(word.folded())) {
        add(marks, text, word);
      }
    }
    return marks;
  }

  private void want(Word word) {
    Set<String> typed = wanted.computeIfAbsent(word.folded(), key -> new HashSet<>());
    if (word.hasMarks()) {
      typed.add(word.exact());
    }
  }

  /** A word typed without marks is met by any. */
  private boolean isAsTyped(Word word) {
    Set<String> typed = wanted.get(word.folded());
    return typed.isEmpty() || typed.contains(word.exact());
  }

  private static void add(List<Mark> marks, String text, Word word) {
    Set<String> words = new HashSet<>(Set.of(word.folded()));
    int start = word.start();
    int end = word.end();
    if (!marks.isEmpty() && isJoined(text, marks.getLast(), word)) {
      Mark last = marks.removeLast();
      words.addAll(last.words());
      start = last.start();
      end = Math.max(last.end(), end);
    }
    marks.add(new Mark(start, end, words));
  }

  private static boolean isJoined(String text, Mark last, Word word) {
    return word.start() <= last.end() || text.substring(last.end(), word.start()).equals(" ");
  }
}
