package vn.tracuu.http;

import io.javalin.http.Context;

/**
 * A parameter of an endpoint: its name, what it may be, and how it is read.
 *
 * @param in "path" or "query"
 * @param limits what a number may be; a text has {@link Limits#TEXT}
 */
record Parameter(String name, String in, boolean isRequired, String description, Limits limits) {

  /** The longest question that is read. */
  static final int LONGEST_TEXT = 500;

  /**
   * What a number may be.
   *
   * @param given the value where the request has none
   */
  record Limits(int least, int most, int given) {
    static final Limits TEXT = new Limits(0, LONGEST_TEXT, 0);
  }

  static final Parameter Q =
      new Parameter("q", "query", true, Messages.of("parameter.q"), Limits.TEXT);
  static final Parameter PAGE =
      new Parameter("page", "query", false, Messages.of("parameter.page"), new Limits(1, 100, 1));
  static final Parameter SIZE =
      new Parameter("size", "query", false, Messages.of("parameter.size"), new Limits(1, 50, 10));
  static final Parameter ID =
      new Parameter("id", "path", true, Messages.of("parameter.id"), Limits.TEXT);
  static final Parameter REF =
      new Parameter("ref", "query", true, Messages.of("parameter.ref"), Limits.TEXT);
  static final Parameter AROUND =
      new Parameter("id", "query", false, Messages.of("parameter.around"), Limits.TEXT);
  static final Parameter EID =
      new Parameter("eId", "path", true, Messages.of("parameter.eId"), Limits.TEXT);

  boolean isNumber() {
    return limits != Limits.TEXT;
  }

  /** The text given in the address; a missing or overlong one is refused. */
  String text(Context request) {
    String text = textIfAny(request);
    if (text.isBlank()) {
      throw new Refusal(
          400, Messages.of("refusal.missing", name), Messages.of("refusal.missing.do", name));
    }
    return text;
  }

  /** The text given in the address, empty where there is none; an overlong one is refused. */
  String textIfAny(Context request) {
    String given = in.equals("path") ? request.pathParam(name) : request.queryParam(name);
    String text = given == null ? "" : given;
    if (text.length() > limits.most()) {
      throw new Refusal(
          400, Messages.of("refusal.long", name), Messages.of("refusal.long.do", limits.most()));
    }
    return text;
  }

  /** The number given in the address; what is no number, or beyond the limits, is refused. */
  int number(Context request) {
    String given = request.queryParam(name);
    if (given == null || given.isEmpty()) {
      return limits.given();
    }
    boolean isShort = given.length() <= 6 && given.chars().allMatch(c -> c >= '0' && c <= '9');
    int number = isShort ? Integer.parseInt(given) : -1;
    if (number < limits.least() || number > limits.most()) {
      throw new Refusal(
          400,
          Messages.of("refusal.number", name),
          Messages.of("refusal.number.do", limits.least(), limits.most(), name, limits.given()));
    }
    return number;
  }
}
