package vn.tracuu.http;

/**
 * A request that gets no answer, and what to write instead, in Vietnamese.
 *
 * <p>{@code new Refusal(400, "Tham số page không hợp lệ", "Ghi một số từ 1 đến 100.")}.
 */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;

  Refusal(int status, String title, String detail) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  String detail() {
    return getMessage();
  }
}
