package vn.tracuu.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two blanks of a question: a word, or an identifier with its parts.
 *
 * @param parts the parts of an identifier in order; of a word, the word itself
 */
record Unit(Word whole, List<Word> parts) {

  /** The units of a text, in order. */
  static List<Unit> of(String text) {
    List<Unit> units = new ArrayList<>();
    List<Word> parts = new ArrayList<>();
    for (Word word : Word.of(text)) {
      if (!word.isPart()) {
        parts = new ArrayList<>();
        units.add(new Unit(word, parts));
      } else {
        parts.add(word);
      }
    }
    return units.stream().map(Unit::complete).toList();
  }

  private Unit complete() {
    return new Unit(whole, parts.isEmpty() ? List.of(whole) : List.copyOf(parts));
  }

  boolean isIdentifier() {
    return parts.size() > 1;
  }
}
