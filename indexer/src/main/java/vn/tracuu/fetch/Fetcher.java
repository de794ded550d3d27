package vn.tracuu.fetch;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.security.Security;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.fetch.Requests.Answer;

/**
 * Fetches files one at a time, as their servers wish.
 *
 * <p>Example: {@code fetch("https://congbao.chinhphu.vn/...pdf")} asks for robots.txt first, then
 * for the file; each redirect is looked at as the first address was. The surprise: names are looked
 * up once and kept, so that a name cannot lead elsewhere between the look at it and the request.
 */
public final class Fetcher {
  /** By which robots.txt names this program. */
  static final String NAME = "tracuu";

  static final String AGENT = NAME + "/0.1";

  private static final int MOST_REDIRECTS = 8;
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([^\\s;\"']{1,40})", Pattern.CASE_INSENSITIVE);
  private static final Pattern LOGIN =
      Pattern.compile("(?:log-?in|log-?on|sign-?in|dang-?nhap)\\b", Pattern.CASE_INSENSITIVE);

  static {
    Security.setProperty("networkaddress.cache.ttl", "-1");
  }

  private final Requests requests;
  private final Robots robots;

  /**
   * Fetches with the usual limits.
   *
   * @param allowed hosts that are asked though they are not public
   */
  public Fetcher(Set<String> allowed) {
    this(allowed, Limits.USUAL);
  }

  Fetcher(Set<String> allowed, Limits limits) {
    this.requests = new Requests(new PublicHosts(allowed), limits);
    this.robots = new Robots(requests);
  }

  /**
   * The file at an address, behind its redirects.
   *
   * @throws FetchException with the reason in Vietnamese
   */
  public Fetched fetch(URI address) throws FetchException {
    URI next = address;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      robots.check(next);
      Answer answer = requests.get(next);
      String location = answer.header("Location");
      if (answer.status() / 100 != 3 || location.isEmpty()) {
        return fetched(next, answer);
      }
      next = redirected(next, location);
    }
    throw new FetchException(
        "địa chỉ chuyển hướng hơn " + MOST_REDIRECTS + " lần; hãy chép địa chỉ cuối cùng");
  }

  private static URI redirected(URI from, String location) throws FetchException {
    URI next = from.resolve(Address.relative(location));
    if (next.getPath() != null
        && LOGIN.matcher(next.getPath()).find()
        && !LOGIN.matcher(String.valueOf(from.getPath())).find()) {
      throw new FetchException(
          "trang chuyển tới chỗ đăng nhập; hãy mở bằng trình duyệt, lưu trang rồi thêm tệp ấy");
    }
    return next;
  }

  private static Fetched fetched(URI from, Answer answer) throws FetchException {
    if (answer.status() != 200) {
      throw new FetchException(reason(answer.status()));
    }
    String type = answer.header("Content-Type").toLowerCase(Locale.ROOT);
    if (type.matches("(?:image|audio|video|font)/.*")) {
      throw new FetchException("không phải văn bản (" + type + ")");
    }
    if (answer.body().length == 0) {
      throw new FetchException("máy chủ gửi một tệp rỗng; hãy thử lại sau");
    }
    return new Fetched(
        from, name(from, type), charset(answer.header("Content-Type")), answer.body());
  }

  private static String reason(int status) {
    return switch (status) {
      case 401, 403, 407, 511 ->
          "máy chủ từ chối hoặc đòi đăng nhập (mã %d); hãy mở bằng trình duyệt, lưu trang rồi thêm tệp ấy"
              .formatted(status);
      case 404, 410 -> "không có trang này trên máy chủ (mã %d)".formatted(status);
      case 429, 503 -> "máy chủ đang bận (mã %d); hãy thử lại sau".formatted(status);
      default -> "máy chủ trả lời mã %d; hãy thử lại sau".formatted(status);
    };
  }

  private static String name(URI from, String type) {
    if (type.startsWith("text/html") || type.startsWith("application/xhtml+xml")) {
      return "trang.html";
    }
    if (type.startsWith("text/markdown")) {
      return "trang.md";
    }
    String path = String.valueOf(from.getPath());
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.isEmpty() ? "trang" : last;
  }

  private static String charset(String type) {
    Matcher named = CHARSET.matcher(type);
    try {
      return named.find() ? Charset.forName(named.group(1)).name() : "";
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return "";
    }
  }
}
