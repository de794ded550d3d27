package vn.tracuu.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Finds the words among syllables: the best path through the lattice of "joined" and "apart".
 *
 * <p>Between any two syllables that only white space parts, a word goes on or does not. Each choice
 * costs what {@link SegmenterFeatures} says of its surroundings, weighed by numbers learnt from the
 * treebank ({@code vtb-weights.bin}); each pair of choices costs what the three syllables under it
 * say. The cheapest path is found by Viterbi's way in one pass. Case is not looked at where all is
 * written in capitals.
 */
final class Segmenter {
  private static final class Shared {
    static final Segmenter INSTANCE = new Segmenter(Lexicon.load(), loadWeights());
  }

  private final SegmenterFeatures features;
  private final short[] weights;
  private int[] addresses = new int[SegmenterFeatures.UNARY];

  /** One for each thread; lexicon and weights are shared. */
  static Segmenter create() {
    return new Segmenter(Shared.INSTANCE.features.lexicon(), Shared.INSTANCE.weights);
  }

  Segmenter(Lexicon lexicon, short[] weights) {
    this.features = new SegmenterFeatures(lexicon);
    this.weights = weights;
  }

  private boolean[] fromJoined = new boolean[64];
  private boolean[] fromApart = new boolean[64];

  /** Sets for each syllable whether it continues the word of the one before it. */
  void segment(Sentence sentence) {
    int n = sentence.size;
    if (fromJoined.length < n) {
      fromJoined = new boolean[2 * n];
      fromApart = new boolean[2 * n];
    }
    features.start(sentence);
    int joined = Integer.MIN_VALUE / 2;
    int apart = 0;
    for (int i = 1; i < n; i++) {
      if (!sentence.isOpen[i]) {
        fromApart[i] = joined > apart;
        apart = Math.max(joined, apart);
        joined = Integer.MIN_VALUE / 2;
        continue;
      }
      int unary = unary(i);
      int pair = features.transition(i);
      int joinedFromJoined = joined + unary + weight(pair + 3);
      int joinedFromApart = apart + unary + weight(pair + 1);
      int apartFromJoined = joined + weight(pair + 2);
      int apartFromApart = apart + weight(pair);
      fromJoined[i] = joinedFromJoined > joinedFromApart;
      fromApart[i] = apartFromJoined > apartFromApart;
      joined = Math.max(joinedFromJoined, joinedFromApart);
      apart = Math.max(apartFromJoined, apartFromApart);
    }
    trace(sentence, joined > apart);
  }

  private void trace(Sentence sentence, boolean isLastJoined) {
    boolean isJoined = isLastJoined;
    for (int i = sentence.size - 1; i > 0; i--) {
      sentence.isJoined[i] = isJoined;
      isJoined = isJoined ? fromJoined[i] : fromApart[i];
    }
  }

  private int unary(int i) {
    int count = features.unary(i, addresses);
    int sum = 0;
    for (int at = 0; at < count; at++) {
      sum += weights[addresses[at]];
    }
    return sum;
  }

  private int weight(int address) {
    return weights[address & SegmenterFeatures.MASK];
  }

  private static short[] loadWeights() {
    try (InputStream in = Segmenter.class.getResourceAsStream("vtb-weights.bin")) {
      return SegmenterWeights.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("vtb-weights.bin", e);
    }
  }
}
