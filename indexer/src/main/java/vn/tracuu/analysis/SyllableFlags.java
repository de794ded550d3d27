package vn.tracuu.analysis;

/**
 * What the tokenizer tells the filters behind it, in the bits of Lucene's {@code FlagsAttribute}.
 *
 * <p>The gap is what stands between a token and the one before it: a blank for nothing but white
 * space, a sign such as '/' or '&amp;' where it alone joins the two, and {@link #BREAK} for
 * anything else.
 */
final class SyllableFlags {
  /** The gap that no word and no number goes across. */
  static final char BREAK = '\n';

  /** The gap of nothing but white space. */
  static final char SPACE = ' ';

  static final int LOWER = 0;
  static final int CAPITALIZED = 1;
  static final int UPPER = 2;
  static final int NUMBER = 3;

  private static final int SPACED = 1 << 18;
  private static final int ON_NEW_LINE = 1 << 19;
  private static final int BEHIND_EMPTY_LINE = 1 << 20;

  private SyllableFlags() {}

  /** {@code isSpaced}: white space stands beside the sign, as in "24/ 01/2022". */
  static int of(int letterCase, char gap, boolean isSpaced) {
    return letterCase | gap << 2 | (isSpaced ? SPACED : 0);
  }

  static int letterCase(int flags) {
    return flags & 3;
  }

  static char gap(int flags) {
    return (char) (flags >> 2);
  }

  /** The token begins a line; {@code isBehindEmpty}: an empty line stands before it. */
  static int onNewLine(int flags, boolean isBehindEmpty) {
    return flags | ON_NEW_LINE | (isBehindEmpty ? BEHIND_EMPTY_LINE : 0);
  }

  static boolean isBehindEmptyLine(int flags) {
    return (flags & BEHIND_EMPTY_LINE) != 0;
  }

  static boolean isOnNewLine(int flags) {
    return (flags & ON_NEW_LINE) != 0;
  }

  static boolean isSpaced(int flags) {
    return (flags & SPACED) != 0;
  }
}
