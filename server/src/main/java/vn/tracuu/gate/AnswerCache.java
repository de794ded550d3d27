package vn.tracuu.gate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/**
 * Answers given before, bounded by their bytes, each known by the commit of the index, the day and
 * all of the address.
 *
 * <p>The day is there because pages say what is past due.
 */
final class AnswerCache {
  private static final int MEGABYTE = 1 << 20;

  /** A compressed form is made after an answer is weighed; it is a third of it at most. */
  private static final double WITH_COMPRESSED = 1.4;

  /** What makes an answer. */
  record Key(long generation, LocalDate day, String address) {}

  /** An answer with the route that gave it. */
  record Kept(Answer answer, String route) {}

  private final Cache<Key, Kept> kept;
  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();
  private final boolean isOn;

  AnswerCache(Configuration configuration) {
    int megabytes = configuration.number(Setting.CACHE_MEGABYTES);
    isOn = megabytes > 0;
    kept =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight((long) megabytes * MEGABYTE)
            .weigher(AnswerCache::weight)
            .build();
  }

  private static int weight(Key key, Kept kept) {
    return (int) (kept.answer.weight() * WITH_COMPRESSED) + 2 * key.address.length();
  }

  Optional<Kept> get(Key key) {
    Optional<Kept> found = isOn ? Optional.ofNullable(kept.getIfPresent(key)) : Optional.empty();
    (found.isPresent() ? hits : misses).increment();
    return found;
  }

  void put(Key key, Kept answer) {
    if (isOn) {
      kept.put(key, answer);
    }
  }

  /** All that was of another commit. */
  void forgetBefore(long generation) {
    kept.asMap().keySet().removeIf(key -> key.generation < generation);
  }

  long hits() {
    return hits.sum();
  }

  long misses() {
    return misses.sum();
  }

  long bytes() {
    return kept.policy().eviction().map(rule -> rule.weightedSize().orElse(0)).orElse(0L);
  }
}
