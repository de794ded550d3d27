package vn.tracuu.corpus;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Tells a disk without room from other failures of writing.
 *
 * <p>Java has no class for it: what the system says in words is all there is (Linux and macOS, a
 * quota, Windows).
 */
public final class FullDisk {
  private static final List<String> SAID =
      List.of("No space left on device", "Disk quota exceeded", "not enough space on the disk");

  private FullDisk() {}

  /** There was no room for what was to be written; whoever reports it may have wrapped it. */
  public static boolean isCauseOf(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .map(cause -> String.valueOf(cause.getMessage()))
        .anyMatch(message -> SAID.stream().anyMatch(message::contains));
  }
}
