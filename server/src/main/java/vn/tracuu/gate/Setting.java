package vn.tracuu.gate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * All that can be configured: each by the same key in the file, in the environment and as a flag.
 *
 * <p>{@code rate-per-second}: in the file {@code rate-per-second = 20}, in the environment {@code
 * TRACUU_RATE_PER_SECOND}, as a flag {@code --set rate-per-second=20}.
 */
public enum Setting {
  HOST("127.0.0.1"),
  PORT("8080", 0, 65_535),
  CORPUS(""),
  INDEX(""),
  PUBLIC_ADDRESS(""),
  REPORT_TO(""),
  FRAME_ANCESTORS("*"),
  TRUSTED_PROXIES(""),
  RATE_PER_SECOND("20", 0, 100_000),
  RATE_BURST("100", 1, 100_000),
  CONCURRENT_REQUESTS("128", 1, 10_000),
  CONNECTIONS("2000", 10, 100_000),
  SEARCH_MILLIS("1000", 1, 60_000),
  HEADER_BYTES("8192", 1024, 65_536),
  BODY_BYTES("1600000", 1024, 100_000_000),
  IDLE_SECONDS("20", 1, 600),
  EXCHANGE_SECONDS("60", 1, 3600),
  STOP_SECONDS("10", 0, 600),
  CACHE_MEGABYTES("32", 0, 4096),
  ACCESS_LOG(true),
  LOG_QUERIES(false),
  METRICS_FROM_ANYWHERE(false);

  /** What may stand there. */
  enum Kind {
    TEXT,
    NUMBER,
    SWITCH
  }

  private final String given;
  private final Kind kind;
  private final long least;
  private final long most;

  Setting(String given) {
    this(given, Kind.TEXT, 0, 0);
  }

  Setting(String given, long least, long most) {
    this(given, Kind.NUMBER, least, most);
  }

  Setting(boolean given) {
    this(String.valueOf(given), Kind.SWITCH, 0, 0);
  }

  Setting(String given, Kind kind, long least, long most) {
    this.given = given;
    this.kind = kind;
    this.least = least;
    this.most = most;
  }

  /** As it stands in the file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As it stands in the environment. */
  public String variable() {
    return "TRACUU_" + name();
  }

  /** What holds where nothing is said. */
  public String given() {
    return given;
  }

  static Optional<Setting> of(String key) {
    return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
  }

  /** What is wrong with a value, in Vietnamese. */
  Optional<String> mistake(String value) {
    boolean isRight =
        switch (kind) {
          case TEXT -> value.chars().noneMatch(Character::isISOControl);
          case NUMBER -> isNumber(value);
          case SWITCH -> value.equals("true") || value.equals("false");
        };
    return isRight ? Optional.empty() : Optional.of(key() + " = " + value + ": " + expected());
  }

  private boolean isNumber(String value) {
    boolean isShort = value.length() <= 12 && value.matches("[0-9]+");
    return isShort && Long.parseLong(value) >= least && Long.parseLong(value) <= most;
  }

  private String expected() {
    return switch (kind) {
      case TEXT -> "cần một dòng chữ";
      case NUMBER -> "cần một số từ " + least + " đến " + most;
      case SWITCH -> "cần true hoặc false";
    };
  }
}
