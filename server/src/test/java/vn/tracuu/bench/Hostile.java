package vn.tracuu.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Requests with any bytes in any parameter, header and path, from a seed.
 *
 * <p>Half of the bytes are those that mean something to somebody: percent signs, quotes, breaks of
 * lines, dots, brackets, halves of characters.
 */
public final class Hostile {
  private static final String[] NAMES = {
    "q", "page", "size", "id", "ref", "work", "agency", "lead", "type", "status", "from", "to", "x"
  };
  private static final String[] HEADERS = {
    "Accept-Encoding", "If-None-Match", "X-Forwarded-For", "Cookie", "Origin", "Range", "Accept",
    "Content-Type", "Expect", "If-Modified-Since", "Connection", "Host", "Upgrade", "X-Any"
  };
  private static final String[] MEANINGS = {
    "%",
    "%00",
    "%0d%0a",
    "%ff",
    "%c3%28",
    "%ed%a0%80",
    "\"",
    "'",
    "<",
    ">",
    "&",
    "=",
    ";",
    "/..",
    "%2e%2e%2f",
    "{",
    "}",
    "\\",
    "*",
    "?",
    "~",
    "^",
    ":",
    "-",
    "+",
    "(",
    "[",
    "\"\"",
    "%20",
    "đ%C6%B0%E1%BB%9D",
    "161%2fQ%C4%90-UBND",
    "9999999999",
    "-1",
    "a%20AND%20b",
    "\u0000",
    "\t"
  };

  private final List<String> routes;
  private final Random random;

  /**
   * Requests for these routes.
   *
   * @param routes patterns such as {@code /van-ban/{id}}
   */
  public Hostile(List<String> routes, long seed) {
    this.routes = routes;
    this.random = new Random(seed);
  }

  /** The bytes of the next request, which asks to close the connection. */
  public byte[] next() {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    boolean isPost = random.nextInt(20) == 0;
    String body = isPost ? text(random.nextInt(300)) : "";
    String method = isPost ? "POST " : random.nextInt(30) == 0 ? text(4) + " " : "GET ";
    write(request, method + target() + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n");
    for (int i = random.nextInt(4); i > 0; i--) {
      write(request, HEADERS[random.nextInt(HEADERS.length)] + ": " + text(30) + "\r\n");
    }
    write(request, isPost ? "Content-Length: " + body.length() + "\r\n\r\n" + body : "\r\n");
    return request.toByteArray();
  }

  private String target() {
    String route = routes.get(random.nextInt(routes.size()));
    StringBuilder target = new StringBuilder();
    for (String step : route.split("(?=[{<])|(?<=[}>])")) {
      target.append(step.matches("[{<].*") ? text(20) : step);
    }
    if (random.nextInt(10) == 0) {
      target.append(text(12));
    }
    char sign = '?';
    for (int i = random.nextInt(5); i > 0; i--) {
      target.append(sign).append(NAMES[random.nextInt(NAMES.length)]).append('=').append(text(40));
      sign = '&';
    }
    return target.toString();
  }

  /** Up to so many pieces, each a meaning, a letter or any byte. */
  private String text(int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> text.append(MEANINGS[random.nextInt(MEANINGS.length)]);
        case 1 -> text.append((char) random.nextInt(256));
        default -> text.append((char) ('a' + random.nextInt(26)));
      }
    }
    return text.toString();
  }

  private static void write(ByteArrayOutputStream to, String text) {
    to.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
