package vn.tracuu.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * An address as people paste it, made fit for a request.
 *
 * <p>Example: {@code https://congbao.chinhphu.vn/tải về/1.pdf} has letters and a blank that a
 * request writes as percent signs and figures.
 */
public final class Address {
  /** What stands in an address as it is; all else is written by its bytes. */
  private static final String PLAIN = "-._~:/?#[]@!$&'()*+,;=%";

  private Address() {}

  /** Begins as an address does. */
  public static boolean isOne(String text) {
    String start = text.strip().toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  /** The address that a text is. */
  public static URI of(String text) throws FetchException {
    try {
      return new URI(withPlainHost(text.strip()));
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new FetchException("địa chỉ không đúng dạng; hãy chép lại cả địa chỉ", e);
    }
  }

  /** Where a server redirects to, often with letters that an address must not have. */
  static URI relative(String header) throws FetchException {
    // Headers are read as Latin 1, and what servers write there is UTF-8.
    String location =
        new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    if (isOne(location)) {
      return of(location);
    }
    try {
      return new URI(escaped(location.strip()));
    } catch (URISyntaxException e) {
      throw new FetchException("máy chủ chuyển hướng tới một địa chỉ không đúng dạng", e);
    }
  }

  private static String withPlainHost(String text) {
    int start = text.indexOf("://") + 3;
    int end = start;
    while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String host = text.substring(start, end);
    boolean isPlain = host.chars().allMatch(c -> c < 0x80);
    return text.substring(0, start)
        + (isPlain ? host : IDN.toASCII(host))
        + escaped(text.substring(end));
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
      escaped.append(isPlain ? "" + c : "%%%02X".formatted((int) c));
    }
    return escaped.toString();
  }
}
