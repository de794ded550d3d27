package vn.tracuu.http;

/**
 * Why there is no answer, as RFC 9457 has it.
 *
 * @param type "about:blank": the status says it all
 * @param title what is wrong
 * @param detail what to write instead
 * @param instance the address asked for
 */
public record Problem(String type, String title, int status, String detail, String instance) {
  static Problem of(Refusal refusal, String instance) {
    return new Problem(
        "about:blank", refusal.title(), refusal.status(), refusal.detail(), instance);
  }
}
