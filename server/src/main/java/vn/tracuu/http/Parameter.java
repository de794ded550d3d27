package vn.tracuu.http;

import io.javalin.http.Context;
import java.util.List;

/**
 * A parameter of an endpoint: its name, what it may be, and how it is read.
 *
 * @param in "path" or "query"
 * @param limits what a number may be; a text has {@link Limits#TEXT}, one of the others that stand
 *     beside it what they say
 */
record Parameter(String name, String in, boolean isRequired, String description, Limits limits) {

  /** The longest question that is read. */
  static final int LONGEST_TEXT = 500;

  /** The longest value of a filter. */
  static final int LONGEST_VALUE = 200;

  /** So many values of one filter at most. */
  static final int MOST_VALUES = 20;

  /**
   * What a number may be.
   *
   * @param given the value where the request has none
   */
  record Limits(int least, int most, int given) {
    static final Limits TEXT = new Limits(0, LONGEST_TEXT, 0);

    /** Texts, the parameter being given any number of times. */
    static final Limits TEXTS = new Limits(0, LONGEST_VALUE, 0);

    /** A day, 2025-02-15 or 15/02/2025. */
    static final Limits DAY = new Limits(0, 10, 0);

    /** true or false. */
    static final Limits FLAG = new Limits(0, 5, 0);
  }

  static final Parameter Q =
      new Parameter("q", "query", false, Messages.of("parameter.q"), Limits.TEXT);
  static final Parameter TYPED =
      new Parameter("q", "query", false, Messages.of("parameter.typed"), Limits.TEXT);
  static final Parameter SORT =
      new Parameter("sort", "query", false, Messages.of("parameter.sort"), Limits.TEXT);
  static final Parameter OFF =
      new Parameter("off", "query", false, Messages.of("parameter.off"), Limits.TEXTS);
  static final Parameter FACETS =
      new Parameter("facets", "query", false, Messages.of("parameter.facets"), Limits.FLAG);
  static final Parameter EXPLAIN =
      new Parameter("explain", "query", false, Messages.of("parameter.explain"), Limits.FLAG);
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

  static final Parameter OF_PLACE =
      new Parameter("eId", "query", false, Messages.of("parameter.ofPlace"), Limits.TEXT);

  boolean isNumber() {
    return limits != Limits.TEXT
        && limits != Limits.TEXTS
        && limits != Limits.DAY
        && limits != Limits.FLAG;
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

  /** All texts given in the address; too many, or overlong ones, are refused. */
  List<String> texts(Context request) {
    List<String> texts = request.queryParams(name);
    boolean isTooMuch =
        texts.size() > MOST_VALUES
            || texts.stream().anyMatch(text -> text.length() > limits.most());
    if (isTooMuch) {
      throw new Refusal(
          400,
          Messages.of("refusal.many", name),
          Messages.of("refusal.many.do", MOST_VALUES, limits.most()));
    }
    return texts;
  }

  /** Whether "true" is given in the address; what is neither true nor false is refused. */
  boolean flag(Context request) {
    String given = textIfAny(request);
    if (!List.of("", "true", "false").contains(given)) {
      throw new Refusal(
          400, Messages.of("refusal.flag", name), Messages.of("refusal.flag.do", name));
    }
    return given.equals("true");
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
