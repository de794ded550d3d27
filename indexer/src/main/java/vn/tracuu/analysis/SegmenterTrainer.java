package vn.tracuu.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Learns the segmenter's weights from sentences whose words are known: an averaged perceptron.
 *
 * <p>Each sentence is seen as printed and in capitals. While a sentence is learnt from, the words
 * that the lexicon has from it alone are taken out: otherwise the lexicon would seem never to miss
 * a word.
 */
final class SegmenterTrainer {
  private static final int ROUNDS = 12;

  /**
   * The order of the sentences is chance, which moves F1 by .2: the mean over several orders is
   * taken.
   */
  private static final int RUNS = 5;

  private final Lexicon lexicon;
  private final short[] weights = new short[SegmenterFeatures.MASK + 1];
  private final double[] sums = new double[weights.length];
  private final int[] addresses = new int[SegmenterFeatures.UNARY];
  private final Map<Integer, Integer> counts = new HashMap<>();
  private final Map<String, Integer> words = new TreeMap<>();
  private int step = 1;

  /** A sentence with the words that it has. */
  private record Example(Sentence sentence, boolean[] gold, List<Integer> keys) {
    Example withoutKeys() {
      return new Example(sentence, gold, List.of());
    }
  }

  SegmenterTrainer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The words of several syllables met, in canonical form, with how often. */
  Map<String, Integer> words() {
    return words;
  }

  /** Weights learnt from the treebank and from phrases, whose words are not counted. */
  double[] train(Path treebank, Path phrases) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String line : Files.readAllLines(treebank)) {
      examples.add(example(line, true));
      examples.add(example(line.toUpperCase(Locale.ROOT), false));
    }
    for (String line : Files.readAllLines(phrases)) {
      if (!line.startsWith("#")) {
        examples.add(example(line, false).withoutKeys());
        examples.add(example(line.toUpperCase(Locale.ROOT), false).withoutKeys());
      }
    }
    counts.forEach(lexicon::setTreebank);
    double[] mean = new double[weights.length];
    for (int seed = 0; seed < RUNS; seed++) {
      double[] learnt = run(examples, new Random(161 + seed));
      for (int i = 0; i < mean.length; i++) {
        mean[i] += learnt[i] / RUNS;
      }
    }
    return mean;
  }

  private double[] run(List<Example> examples, Random random) {
    Arrays.fill(weights, (short) 0);
    Arrays.fill(sums, 0);
    step = 1;
    Segmenter segmenter = new Segmenter(lexicon, weights);
    SegmenterFeatures features = new SegmenterFeatures(lexicon);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(examples, random);
      examples.forEach(example -> learn(example, segmenter, features));
    }
    return averaged();
  }

  private void learn(Example example, Segmenter segmenter, SegmenterFeatures features) {
    example.keys.forEach(key -> lexicon.setTreebank(key, others(key, example)));
    Sentence sentence = example.sentence;
    segmenter.segment(sentence);
    features.start(sentence);
    for (int i = 1; i < sentence.size; i++) {
      if (sentence.isOpen[i]) {
        correct(i, example, features);
      }
    }
    step++;
    example.keys.forEach(key -> lexicon.setTreebank(key, counts.get(key)));
  }

  private int others(int key, Example example) {
    return counts.get(key) - Collections.frequency(example.keys, key);
  }

  private void correct(int i, Example example, SegmenterFeatures features) {
    boolean said = example.sentence.isJoined[i];
    boolean gold = example.gold[i];
    if (said != gold) {
      int count = features.unary(i, addresses);
      for (int at = 0; at < count; at++) {
        change(addresses[at], gold ? 1 : -1);
      }
    }
    int saidPair = (example.sentence.isJoined[i - 1] ? 2 : 0) + (said ? 1 : 0);
    int goldPair = (example.gold[i - 1] ? 2 : 0) + (gold ? 1 : 0);
    if (saidPair != goldPair) {
      int pair = features.transition(i);
      change(pair + saidPair, -1);
      change(pair + goldPair, 1);
    }
  }

  private void change(int address, int by) {
    weights[address] += (short) by;
    sums[address] += (double) by * step;
  }

  private double[] averaged() {
    double[] averaged = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      averaged[i] = weights[i] - sums[i] / step;
    }
    return averaged;
  }

  private Example example(String line, boolean isCounted) throws IOException {
    Sentence sentence = new Sentence();
    List<Boolean> gold = new ArrayList<>();
    List<String> word = new ArrayList<>();
    List<Integer> keys = new ArrayList<>();
    try (VietnameseTokenizer tokens = new VietnameseTokenizer()) {
      tokens.setReader(new StringReader(line.replace('_', ' ')));
      CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
      FlagsAttribute flags = tokens.getAttribute(FlagsAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        int start = offset.startOffset();
        boolean isJoined = start > 0 && line.charAt(start - 1) == '_';
        term.setLength(Canonical.rewrite(term.buffer(), term.length()));
        sentence.add(term.buffer(), term.length(), flags.getFlags());
        gold.add(isJoined && sentence.isOpen[sentence.size - 1]);
        if (!gold.getLast()) {
          finish(word, keys, isCounted);
        }
        word.add(term.toString());
      }
    }
    finish(word, keys, isCounted);
    boolean[] joins = new boolean[gold.size()];
    for (int i = 0; i < joins.length; i++) {
      joins[i] = gold.get(i);
    }
    return new Example(sentence, joins, keys);
  }

  private void finish(List<String> word, List<Integer> keys, boolean isCounted) {
    if (word.size() > 1) {
      int key = Lexicon.key(word.toArray(String[]::new));
      keys.add(key);
      if (isCounted) {
        counts.merge(key, 1, Integer::sum);
        words.merge(String.join(" ", word), 1, Integer::sum);
      }
    }
    word.clear();
  }
}
