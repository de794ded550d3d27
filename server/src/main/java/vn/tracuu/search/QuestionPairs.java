package vn.tracuu.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The different syllables of a question, and which of them are neighbours in it. */
final class QuestionPairs {
  private final List<String> forms = new ArrayList<>();
  private final List<Float> weights = new ArrayList<>();
  private final int[] firsts;
  private final int[] seconds;
  private final float[] pairWeights;
  private final int slotCount;

  QuestionPairs(List<Slot> slots) {
    slotCount = slots.size();
    Map<Long, Float> pairs = new LinkedHashMap<>();
    int before = -1;
    Slot last = null;
    for (Slot slot : slots) {
      int here = number(slot);
      if (before >= 0) {
        pairs.merge((long) before << 32 | here, Math.max(last.weight(), slot.weight()), Float::sum);
      }
      before = here;
      last = slot;
    }
    firsts = new int[pairs.size()];
    seconds = new int[pairs.size()];
    pairWeights = new float[pairs.size()];
    int at = 0;
    for (Map.Entry<Long, Float> pair : pairs.entrySet()) {
      firsts[at] = (int) (pair.getKey() >> 32);
      seconds[at] = pair.getKey().intValue();
      pairWeights[at++] = pair.getValue();
    }
  }

  private int number(Slot slot) {
    int known = forms.indexOf(slot.form());
    if (known >= 0) {
      weights.set(known, Math.max(weights.get(known), slot.weight()));
      return known;
    }
    forms.add(slot.form());
    weights.add(slot.weight());
    return forms.size() - 1;
  }

  int slotCount() {
    return slotCount;
  }

  List<String> forms() {
    return forms;
  }

  float formWeight(int form) {
    return weights.get(form);
  }

  int count() {
    return firsts.length;
  }

  int first(int pair) {
    return firsts[pair];
  }

  int second(int pair) {
    return seconds[pair];
  }

  /** 0 for two words that only ask; more than 1 for a pair that the question repeats. */
  float weight(int pair) {
    return pairWeights[pair];
  }
}
