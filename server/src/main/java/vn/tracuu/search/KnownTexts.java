package vn.tracuu.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;

/**
 * The words of texts that were shown of late, since most answers show the same few.
 *
 * <p>A text says all that its words depend on, so that nothing here grows old with a commit.
 */
final class KnownTexts {
  private static final long MOST_BYTES = 8 << 20;
  private static final int BYTES_A_WORD = 150;

  private static final Cache<String, List<Word>> WORDS =
      Caffeine.newBuilder().maximumWeight(MOST_BYTES).weigher(KnownTexts::bytes).build();

  private KnownTexts() {}

  /** The same as {@link Word#of}. */
  static List<Word> words(String text) {
    List<Word> known = WORDS.getIfPresent(text);
    if (known == null) {
      known = List.copyOf(Word.of(text));
      WORDS.put(text, known);
    }
    return known;
  }

  private static int bytes(String text, List<Word> words) {
    return 2 * text.length() + BYTES_A_WORD * words.size();
  }
}
