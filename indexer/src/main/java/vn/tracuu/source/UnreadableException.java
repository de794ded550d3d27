package vn.tracuu.source;

import java.io.IOException;

/** Tells in Vietnamese why a file could not be read, and what to do. */
public final class UnreadableException extends IOException {
  public UnreadableException(String reason) {
    super(reason);
  }

  public UnreadableException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
