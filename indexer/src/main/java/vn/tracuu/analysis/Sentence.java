package vn.tracuu.analysis;

import java.util.Arrays;

/**
 * The syllables of a stretch of text as numbers, and which of them belong together.
 *
 * <p>Filled by the tokenizer's consumers, read by {@link Segmenter}, which sets {@link #isJoined}.
 * Reused from one stretch to the next.
 */
final class Sentence {
  private static final int LARGEST = 512;

  int[] hash = new int[64];
  int[] rime = new int[64];
  int[] onset = new int[64];
  byte[] letterCase = new byte[64];
  boolean[] isOpen = new boolean[64];
  boolean[] isJoined = new boolean[64];
  int size;
  private int capitals;
  private int letters;

  void clear() {
    size = 0;
    capitals = 0;
    letters = 0;
  }

  boolean isFull() {
    return size == LARGEST;
  }

  /**
   * Adds a syllable in canonical form.
   *
   * @param flags as the tokenizer set them; only across white space can a word go on
   */
  void add(char[] chars, int length, int flags) {
    if (size == hash.length) {
      grow();
    }
    int kind = SyllableFlags.letterCase(flags);
    boolean isNumber = kind == SyllableFlags.NUMBER;
    hash[size] = isNumber ? Hash.NUMBER : Hash.of(chars, 0, length);
    int split = split(chars, length);
    onset[size] = isNumber ? size : Hash.of(chars, 0, split);
    rime[size] = isNumber ? -size : Hash.folded(chars, split, length);
    letterCase[size] = (byte) kind;
    isOpen[size] = size > 0 && SyllableFlags.gap(flags) == SyllableFlags.SPACE;
    isJoined[size] = false;
    if (!isNumber) {
      letters++;
      capitals += kind == SyllableFlags.UPPER || kind == SyllableFlags.CAPITALIZED ? 1 : 0;
    }
    size++;
  }

  /** Case says nothing where (nearly) every syllable is written in capitals, or none is. */
  boolean isCaseless() {
    return capitals * 4 > letters * 3;
  }

  private static int split(char[] chars, int length) {
    int split = 0;
    while (split < length && Letters.vowel(chars[split]) < 0) {
      split++;
    }
    return split;
  }

  private void grow() {
    int larger = 2 * size;
    hash = Arrays.copyOf(hash, larger);
    rime = Arrays.copyOf(rime, larger);
    onset = Arrays.copyOf(onset, larger);
    letterCase = Arrays.copyOf(letterCase, larger);
    isOpen = Arrays.copyOf(isOpen, larger);
    isJoined = Arrays.copyOf(isJoined, larger);
  }
}
