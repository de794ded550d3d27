package vn.tracuu.gate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/**
 * How often a client may ask: a bucket of tokens each.
 *
 * <p>This machine itself is not counted: a proxy that is not named as trusted would else be one
 * client that stands for all.
 */
final class Rates {
  private static final int MOST_CLIENTS = 50_000;
  private static final Duration FORGOTTEN = Duration.ofMinutes(10);

  private final int perSecond;
  private final int burst;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder()
          .executor(Runnable::run)
          .maximumSize(MOST_CLIENTS)
          .expireAfterAccess(FORGOTTEN)
          .build();

  Rates(Configuration configuration) {
    perSecond = configuration.number(Setting.RATE_PER_SECOND);
    burst = configuration.number(Setting.RATE_BURST);
  }

  /** Seconds to wait; 0 lets in. */
  long wait(Client client) {
    if (perSecond == 0 || client.isThisMachine()) {
      return 0;
    }
    ConsumptionProbe probe =
        buckets.get(client.key(), any -> bucket()).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? 0
        : Math.max(1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
        .build();
  }
}
