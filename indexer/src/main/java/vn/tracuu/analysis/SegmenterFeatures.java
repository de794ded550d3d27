package vn.tracuu.analysis;

/**
 * What is looked at where a word may go on from one syllable to the next.
 *
 * <p>Two syllables to the left and two to the right: who they are, whether the lexicon holds them
 * together in twos and threes, how they are written, whether they sound alike ("đon đả", "lung
 * linh"). Each thing seen is an address among {@link #MASK} + 1 weights.
 */
final class SegmenterFeatures {
  static final int MASK = (1 << 18) - 1;
  static final int UNARY = 30;
  private static final int EDGE = 7;
  private static final int WORD = (1 << Lexicon.WRITING_SHIFT) - 1;

  private final Lexicon lexicon;
  private Sentence sentence;
  private boolean isCaseless;
  private int[] pairs = new int[64];
  private int[] triples = new int[64];
  private int[] kinds = new int[64];
  private int[] written = new int[64];
  private int[] out = new int[UNARY];
  private int filled;

  SegmenterFeatures(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Looks up what the lexicon says of every two and three syllables. */
  void start(Sentence given) {
    sentence = given;
    isCaseless = given.isCaseless();
    int n = given.size;
    if (pairs.length < n + 2) {
      pairs = new int[2 * n];
      triples = new int[2 * n];
      kinds = new int[2 * n];
      written = new int[2 * n];
    }
    for (int i = 0; i < n; i++) {
      kinds[i] = lexicon.syllables.get(given.hash[i]);
      boolean isPair = i > 0 && given.isOpen[i];
      int pair = isPair ? Hash.pair(given.hash[i - 1], given.hash[i]) : 0;
      int known = isPair ? lexicon.words.get(pair) : 0;
      pairs[i] = known & WORD;
      written[i] = known >> Lexicon.WRITING_SHIFT;
      boolean isTriple = isPair && i > 1 && given.isOpen[i - 1];
      triples[i] =
          isTriple
              ? lexicon.words.get(
                  Hash.pair(Hash.pair(given.hash[i - 2], given.hash[i - 1]), given.hash[i]))
              : 0;
    }
    pairs[n] = 0;
    written[n] = 0;
    triples[n] = 0;
  }

  /** Fills in the addresses of what speaks for joining syllable {@code i} to the one before it. */
  int unary(int i, int[] addresses) {
    out = addresses;
    filled = 0;
    int here = pairs[i];
    int before = pairs[i - 1];
    int after = pairs[i + 1];
    int coarse = coarse(here);
    int a1 = sentence.hash[i - 1];
    int b1 = sentence.hash[i];
    add(0, 0);
    add(1, here);
    add(2, here << 8 | before);
    add(3, here << 8 | after);
    add(4, coarse << 8 | coarse(before) << 4 | coarse(after));
    add(5, a1);
    add(6, b1);
    add(7, Hash.pair(a1, b1));
    add(8, Hash.pair(a1, coarse));
    add(9, Hash.pair(b1, coarse));
    neighbours(i, coarse, a1, b1);
    writing(i, here);
    int tri = triples[i] << 8 | triples[i + 1];
    add(20, tri);
    add(21, tri << 4 | coarse);
    sound(i, here);
    if (isCaseless) {
      truecase(i, coarse);
    }
    return filled;
  }

  /** What capitals would have told: how official texts write the two syllables within sentences. */
  private void truecase(int i, int coarse) {
    int here = written[i];
    add(27, here << 4 | coarse);
    add(28, (here << 3 | written[i - 1]) << 3 | written[i + 1]);
    add(29, here << 8 | names(kinds[i - 1]) << 4 | names(kinds[i]));
  }

  private void neighbours(int i, int coarse, int a1, int b1) {
    int a2 = i > 1 && sentence.isOpen[i - 1] ? sentence.hash[i - 2] : EDGE;
    int b2 = i + 1 < sentence.size && sentence.isOpen[i + 1] ? sentence.hash[i + 1] : EDGE;
    add(10, Hash.pair(a2, a1));
    add(11, Hash.pair(b1, b2));
    add(12, Hash.pair(a2, coarse));
    add(13, Hash.pair(b2, coarse));
    add(14, (kinds[i - 1] << 8 | kinds[i]) << 4 | coarse);
  }

  private void writing(int i, int here) {
    int cases = cases(i);
    int a1 = kinds[i - 1];
    int b1 = kinds[i];
    add(15, cases);
    add(16, cases << 8 | here);
    add(17, (cases << 4 | names(a1)) << 4 | names(b1));
    int outer =
        (i > 1 ? names(kinds[i - 2]) : EDGE) << 4
            | (i + 1 < sentence.size ? names(kinds[i + 1]) : EDGE);
    add(18, (names(a1) << 4 | names(b1)) << 8 | outer);
    add(19, (a1 == 0 ? 1 : 0) << 1 | (b1 == 0 ? 1 : 0) | cases << 2);
  }

  private void sound(int i, int here) {
    boolean isSame = sentence.hash[i - 1] == sentence.hash[i];
    boolean isSameOnset = sentence.onset[i - 1] == sentence.onset[i];
    boolean isSameRime = sentence.rime[i - 1] == sentence.rime[i];
    int alike = (isSame ? 4 : 0) | (isSameOnset ? 2 : 0) | (isSameRime ? 1 : 0);
    add(22, alike);
    add(23, alike << 8 | here);
    add(24, alike << 4 | coarse(here));
    add(25, alike << 8 | names(kinds[i - 1]) << 4 | names(kinds[i]));
    add(26, alike << 8 | coarse(pairs[i - 1]) << 4 | coarse(pairs[i + 1]));
  }

  /** Address of four weights: apart-apart, apart-joined, joined-apart, joined-joined. */
  int transition(int i) {
    int tri = coarse(triples[i]);
    int key = (tri << 4 | coarse(pairs[i - 1])) << 4 | coarse(pairs[i]);
    int cases = isCaseless ? 0 : 1 + (i > 1 ? written(i - 2) : 3);
    return Hash.mix(key << 8 | cases << 5 | 31) & MASK & ~3;
  }

  private int cases(int i) {
    if (isCaseless) {
      return 511;
    }
    int left = i > 1 && sentence.isOpen[i - 1] ? written(i - 2) : EDGE;
    int right = i + 1 < sentence.size && sentence.isOpen[i + 1] ? written(i + 1) : EDGE;
    // A capital at the head of a sentence says little.
    int first = i == 1 ? 1 : 0;
    return ((left << 3 | written(i - 1)) << 3 | written(i)) << 4 | right << 1 | first;
  }

  private int written(int i) {
    return sentence.letterCase[i];
  }

  /** How strongly a word holds, in four steps, with whether authors or treebank know it. */
  private static int coarse(int word) {
    int strength = word & 15;
    int step = strength == 0 ? 0 : strength < 3 ? 1 : strength < 6 ? 2 : 3;
    boolean isKnown = (word & Lexicon.KNOWN) != 0;
    boolean isInTreebank = word >> Lexicon.TREEBANK_SHIFT != 0;
    return step << 2 | (isKnown ? 2 : 0) | (isInTreebank ? 1 : 0);
  }

  /** How often the syllable is written with a capital in the middle of official sentences. */
  private static int names(int kind) {
    return kind & 7;
  }

  private void add(int template, int value) {
    out[filled++] = Hash.mix(value * 32 + template) & MASK;
  }
}
