package vn.tracuu.directive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases that are recognised in tokens, the longest first, each with what it means.
 *
 * <p>Example: of "sở" and "sở tài chính" the second is found in "Sở Tài chính chủ trì".
 */
final class Phrases<V> {
  private final Map<String, List<Entry<V>>> byFirstWord = new HashMap<>();

  /** A bit for the shape of each first word: most tokens are told by it to begin no phrase. */
  private final BitSet shapes = new BitSet();

  private record Entry<V>(List<String> words, V value) {}

  /**
   * A phrase found.
   *
   * @param end the token behind it
   */
  record Hit<V>(V value, int end) {}

  /** Phrases that mean no more than themselves. */
  static Phrases<String> of(List<String> phrases) {
    Phrases<String> all = new Phrases<>();
    phrases.forEach(phrase -> all.add(phrase, phrase));
    return all;
  }

  void add(String phrase, V value) {
    Tokens tokens = new Tokens(phrase);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
    }
    shapes.set(tokens.shape(0));
    List<Entry<V>> entries =
        byFirstWord.computeIfAbsent(words.getFirst(), word -> new ArrayList<>());
    entries.add(new Entry<>(List.copyOf(words), value));
    entries.sort(Comparator.comparingInt((Entry<V> entry) -> entry.words.size()).reversed());
  }

  /** The longest phrase that begins at a token. */
  Optional<Hit<V>> at(Tokens tokens, int i) {
    if (!shapes.get(tokens.shape(i))) {
      return Optional.empty();
    }
    List<Entry<V>> beginning = byFirstWord.get(tokens.word(i));
    if (beginning == null) {
      return Optional.empty();
    }
    for (Entry<V> entry : beginning) {
      if (matches(entry.words, tokens, i)) {
        return Optional.of(new Hit<>(entry.value, i + entry.words.size()));
      }
    }
    return Optional.empty();
  }

  boolean begins(Tokens tokens, int i) {
    return at(tokens, i).isPresent();
  }

  /** The token behind the longest phrase at {@code i}; {@code i} where there is none. */
  int skip(Tokens tokens, int i) {
    return at(tokens, i).map(Hit::end).orElse(i);
  }

  private static boolean matches(List<String> words, Tokens tokens, int i) {
    for (int k = 0; k < words.size(); k++) {
      if (!tokens.is(i + k, words.get(k))) {
        return false;
      }
    }
    return true;
  }
}
