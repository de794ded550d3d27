package vn.tracuu.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.tracuu.analysis.MarkRestorer;

/**
 * What a question is taken to mean in the words of one index.
 *
 * <p>Words typed with marks are meant so, where the index knows them. A question without any mark
 * is read as the likeliest of all ways of marking it.
 *
 * @param slots its syllables, in order
 * @param names identifiers as wholes and by their short names
 * @param isRestored marks were added
 */
record Meaning(List<Slot> slots, List<String> names, boolean isRestored) {
  /** Of a question without words. */
  static final Meaning NONE = new Meaning(List.of(), List.of(), false);

  static Meaning of(List<Unit> units, Vocabulary vocabulary) {
    List<Word> words = units.stream().flatMap(unit -> unit.parts().stream()).toList();
    List<String> names = new ArrayList<>();
    for (Unit unit : units) {
      if (unit.isIdentifier()) {
        names.add(unit.whole().exact());
      }
      names.addAll(unit.names());
    }
    boolean isBare = words.stream().noneMatch(Word::hasMarks);
    List<List<String>> ways = words.stream().map(word -> ways(word, isBare, vocabulary)).toList();
    boolean isOpen = ways.stream().anyMatch(way -> way.size() > 1);
    List<Integer> best =
        isOpen ? MarkRestorer.shared().best(ways) : Collections.nCopies(ways.size(), 0);
    return new Meaning(slots(ways, best), names, isBare && !words.isEmpty());
  }

  /** Nothing is restored: words without marks stand for all ways of marking them alike. */
  static Meaning unrestored(List<Unit> units, Vocabulary vocabulary) {
    Meaning likely = of(units, vocabulary);
    List<Word> words = units.stream().flatMap(unit -> unit.parts().stream()).toList();
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String typed = words.get(i).exact();
      List<String> others = new ArrayList<>(likely.slots().get(i).others());
      others.add(likely.slots().get(i).form());
      others.remove(typed);
      slots.add(new Slot(typed, others, likely.slots().get(i).weight(), true));
    }
    return new Meaning(slots, likely.names(), false);
  }

  private static List<String> ways(Word word, boolean isBare, Vocabulary vocabulary) {
    List<String> variants = vocabulary.variants(word.folded());
    boolean isMeantSo = !isBare && variants.contains(word.exact());
    return isMeantSo || variants.isEmpty() ? List.of(word.exact()) : variants;
  }

  private static List<Slot> slots(List<List<String>> ways, List<Integer> best) {
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      forms.add(ways.get(i).get(best.get(i)));
    }
    boolean[] asking = AskingWords.among(forms);
    boolean isAllAsking = true;
    for (boolean asks : asking) {
      isAllAsking &= asks;
    }
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      List<String> others = new ArrayList<>(ways.get(i));
      others.remove(forms.get(i));
      slots.add(new Slot(forms.get(i), others, asking[i] && !isAllAsking ? 0 : 1, false));
    }
    return slots;
  }
}
