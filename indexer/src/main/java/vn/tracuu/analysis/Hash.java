package vn.tracuu.analysis;

/** Numbers that stand for syllables, for words of several and for features of them. */
final class Hash {
  /** Any number. */
  static final int NUMBER = 0x5EED;

  private static final int SEED = 0x811C9DC5;

  private Hash() {}

  /** The number of a syllable in canonical form. */
  static int of(char[] chars, int from, int to) {
    int hash = SEED;
    for (int i = from; i < to; i++) {
      hash = (hash ^ chars[i]) * 0x01000193;
    }
    return mix(hash);
  }

  static int of(String syllable) {
    return of(syllable.toCharArray(), 0, syllable.length());
  }

  /** The number of a syllable whatever its shapes and tone. */
  static int folded(char[] chars, int from, int to) {
    int hash = SEED;
    for (int i = from; i < to; i++) {
      hash = (hash ^ Letters.folded(chars[i])) * 0x01000193;
    }
    return mix(hash);
  }

  /** The number of two things in this order. */
  static int pair(int first, int second) {
    return mix(first * 0x9E3779B1 + second);
  }

  /** Spreads the bits, so that the low ones can serve as an address. */
  static int mix(int hash) {
    int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
    mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
    return mixed ^ mixed >>> 16;
  }
}
