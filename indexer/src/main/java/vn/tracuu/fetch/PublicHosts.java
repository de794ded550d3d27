package vn.tracuu.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lets through what is on the public network, and hosts that were allowed by name.
 *
 * <p>Example: {@code http://127.1/}, {@code http://169.254.169.254/} and a name that leads to
 * {@code 10.0.0.7} are refused: a page that somebody else wrote must not make this machine ask its
 * neighbours. Ranges by the IANA registries of special-purpose addresses (RFC 6890).
 */
record PublicHosts(Set<String> allowed) {
  private static final int LARGEST_PORT = 65_535;

  private static final List<Range> NOT_PUBLIC =
      List.of(
          new Range("0.0.0.0", 8),
          new Range("10.0.0.0", 8),
          new Range("100.64.0.0", 10),
          new Range("127.0.0.0", 8),
          new Range("169.254.0.0", 16),
          new Range("172.16.0.0", 12),
          new Range("192.0.0.0", 24),
          new Range("192.0.2.0", 24),
          new Range("192.88.99.0", 24),
          new Range("192.168.0.0", 16),
          new Range("198.18.0.0", 15),
          new Range("198.51.100.0", 24),
          new Range("203.0.113.0", 24),
          new Range("224.0.0.0", 3));

  /** All that is public in IPv6; tunnels that hide another address are not. */
  private static final Range PUBLIC_6 = new Range("2000::", 3);

  private static final List<Range> NOT_PUBLIC_6 =
      List.of(
          new Range("2001::", 23),
          new Range("2001:db8::", 32),
          new Range("2002::", 16),
          new Range("3fff::", 20));

  /** Refuses what is no http address or leads to a machine that is not public. */
  void check(URI address) throws FetchException {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new FetchException("chỉ nhận địa chỉ http và https, không nhận '" + scheme + "'");
    }
    if (address.getHost() == null || address.getRawUserInfo() != null) {
      throw new FetchException("địa chỉ không có tên máy chủ hoặc có tên người dùng kèm theo");
    }
    if (address.getPort() > LARGEST_PORT) {
      throw new FetchException("địa chỉ không đúng dạng (cổng); hãy chép lại cả địa chỉ");
    }
    String host = address.getHost().toLowerCase(Locale.ROOT).replaceAll("^\\[|\\]$", "");
    if (!allowed.contains(host)) {
      for (InetAddress machine : machines(host)) {
        if (!isPublic(machine)) {
          throw new FetchException(
              "%s không phải máy chủ công cộng; nếu đúng là máy cần lấy, hãy thêm --allow-host %s"
                  .formatted(host, host));
        }
      }
    }
  }

  private static InetAddress[] machines(String host) throws FetchException {
    try {
      return InetAddress.getAllByName(host);
    } catch (UnknownHostException e) {
      throw new FetchException(
          "không tìm thấy máy chủ " + host + "; hãy kiểm tra địa chỉ và kết nối mạng", e);
    }
  }

  static boolean isPublic(InetAddress machine) {
    if (machine instanceof Inet6Address) {
      return PUBLIC_6.holds(machine)
          && NOT_PUBLIC_6.stream().noneMatch(range -> range.holds(machine));
    }
    return NOT_PUBLIC.stream().noneMatch(range -> range.holds(machine));
  }

  /** Addresses that begin with the same bits. */
  private record Range(byte[] start, int bits) {
    Range(String start, int bits) {
      this(bytes(start), bits);
    }

    /** An address that is written out is not looked up. */
    private static byte[] bytes(String written) {
      try {
        return InetAddress.getByName(written).getAddress();
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(written, e);
      }
    }

    boolean holds(InetAddress machine) {
      byte[] address = machine.getAddress();
      int whole = bits / 8;
      int rest = bits % 8;
      if (address.length != start.length || !Arrays.equals(address, 0, whole, start, 0, whole)) {
        return false;
      }
      return rest == 0
          || (address[whole] & 0xFF) >> (8 - rest) == (start[whole] & 0xFF) >> (8 - rest);
    }
  }
}
