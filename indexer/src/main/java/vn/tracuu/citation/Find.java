package vn.tracuu.citation;

import java.util.List;
import java.util.Optional;
import vn.tracuu.model.Instrument;
import vn.tracuu.model.Level;
import vn.tracuu.model.WorkType;

/** What a matcher found in a line, before it is known to what it belongs. */
sealed interface Find {
  /** Where its first character stands. */
  int start();

  /** Behind its last character. */
  int end();

  /** An instrument with number or name. */
  record Named(int start, int end, Instrument instrument) implements Find {}

  /** Places by their numbers, in order. */
  record Places(int start, int end, List<Item> items) implements Find {
    public Places {
      items = List.copyOf(items);
    }
  }

  /** "Luật này", "Nghị định nêu trên". */
  record Pointer(int start, int end, WorkType type, boolean isAbove) implements Find {}

  /** One place of a list: its words and its units, highest first, as far as they are said. */
  record Item(int start, int end, List<Unit> units) {
    public Item {
      units = List.copyOf(units);
    }
  }

  /** One unit of a place; without a number it is the one where the citation stands. */
  record Unit(Level level, Optional<String> num) {}
}
