package vn.tracuu.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Guesses the marks of a line typed without them: "giai ngan von" is most likely "giải ngân vốn".
 *
 * <p>The best path through the ways in which each syllable may be meant: each costs by how rare it
 * is in official texts, each pair by how strongly the two hold together there. Which ways there are
 * is for the caller to say; none is left out that the index does not know.
 */
public final class MarkRestorer {
  /** Bits for one step of a syllable's frequency, which is counted in steps of log10 / 1.5. */
  private static final double STEP = 2.2;

  private static final double UNKNOWN_PAIR = -1.5;

  private static final class Shared {
    static final MarkRestorer INSTANCE = new MarkRestorer(Lexicon.load());
  }

  private final Lexicon lexicon;

  private MarkRestorer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The one restorer, for any number of threads. */
  public static MarkRestorer shared() {
    return Shared.INSTANCE;
  }

  /**
   * The number of the likeliest way for each syllable, given the ways in which each may be meant.
   */
  public List<Integer> best(List<List<String>> ways) {
    List<int[]> from = new ArrayList<>();
    double[] scores = {0};
    List<String> before = List.of("");
    for (List<String> here : ways) {
      double[] next = new double[here.size()];
      int[] links = new int[here.size()];
      for (int i = 0; i < next.length; i++) {
        links[i] = link(before, scores, here.get(i));
        next[i] = scores[links[i]] + pair(before.get(links[i]), here.get(i)) + single(here.get(i));
      }
      from.add(links);
      scores = next;
      before = here;
    }
    return trace(from, greatest(scores));
  }

  private static List<Integer> trace(List<int[]> from, int last) {
    List<Integer> path = new ArrayList<>();
    int at = last;
    for (int i = from.size() - 1; i >= 0; i--) {
      path.addFirst(at);
      at = from.get(i)[at];
    }
    return path;
  }

  private int link(List<String> before, double[] scores, String here) {
    double[] sums = new double[scores.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = scores[i] + pair(before.get(i), here);
    }
    return greatest(sums);
  }

  private static int greatest(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  private double single(String syllable) {
    return STEP * (lexicon.syllables.get(Hash.of(syllable)) >> 3);
  }

  private double pair(String first, String second) {
    int strength = lexicon.words.get(Hash.pair(Hash.of(first), Hash.of(second))) & 15;
    return strength == 0 ? UNKNOWN_PAIR : strength - 1;
  }
}
