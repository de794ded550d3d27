package vn.tracuu.index;

/** An index that is missing, of another version or damaged; the message says what to do. */
public final class IndexUnusable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IndexUnusable(IndexStatus status) {
    super(status.message());
  }

  IndexUnusable(IndexStatus status, Throwable cause) {
    super(status.message(), cause);
  }
}
