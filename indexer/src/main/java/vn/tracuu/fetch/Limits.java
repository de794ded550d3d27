package vn.tracuu.fetch;

import java.time.Duration;

/**
 * What a fetch may cost.
 *
 * @param size of a file, in bytes
 * @param time of one request with its answer
 * @param pause between two requests to one host, at least
 */
record Limits(long size, Duration time, Duration pause) {
  static final Limits USUAL = new Limits(64L << 20, Duration.ofSeconds(60), Duration.ofSeconds(1));
}
