package vn.tracuu.gate;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name by which a request reached this machine itself: {@code localhost:8080}.
 *
 * <p>Any other name in a request is its sender's word, and stands nowhere in an answer.
 */
public final class OwnHost {
  private static final Pattern OWN =
      Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?");

  private OwnHost() {}

  /** The header, where it names this machine. */
  public static Optional<String> of(String header) {
    return Optional.ofNullable(header).filter(host -> OWN.matcher(host).matches());
  }
}
