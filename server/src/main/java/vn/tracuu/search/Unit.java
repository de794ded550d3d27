package vn.tracuu.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A syllable or number of a question, or an identifier with its parts.
 *
 * @param parts the parts of an identifier in order; of a word, the word itself
 * @param names further names: nq#57 of "nghị quyết 57"
 */
record Unit(Word whole, List<Word> parts, List<String> names) {

  /** The units of a text, in order. */
  static List<Unit> of(String text) {
    List<Unit> units = new ArrayList<>();
    List<Word> parts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Word word : Word.of(text)) {
      switch (word.kind()) {
        case PART -> parts.add(word);
        case NAME -> names.add(word.exact());
        case PLAIN, WHOLE -> {
          parts = new ArrayList<>();
          names = new ArrayList<>();
          units.add(new Unit(word, parts, names));
        }
      }
    }
    return units.stream().map(Unit::complete).toList();
  }

  private Unit complete() {
    return new Unit(
        whole, parts.isEmpty() ? List.of(whole) : List.copyOf(parts), List.copyOf(names));
  }

  boolean isIdentifier() {
    return whole.kind() == Word.Kind.WHOLE;
  }
}
