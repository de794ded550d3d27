package vn.tracuu.fetch;

import java.io.IOException;

/** Tells in Vietnamese why an address gave no file, and what to do. */
public final class FetchException extends IOException {
  FetchException(String reason) {
    super(reason);
  }

  FetchException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
