package vn.tracuu.gate;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Addresses that are trusted to say for whom they ask: {@code 127.0.0.1, 10.0.0.0/8, ::1}.
 *
 * <p>The surprise: names of hosts are no addresses here, so that nothing is ever looked up.
 */
record Networks(List<Network> networks) {
  private static final Pattern FOUR = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
  private static final Pattern SIX = Pattern.compile("[0-9a-fA-F:.]{2,45}");

  private record Network(byte[] address, int bits) {
    boolean holds(byte[] other) {
      int shift = address.length * 8 - bits;
      return other.length == address.length
          && new BigInteger(1, other)
              .shiftRight(shift)
              .equals(new BigInteger(1, address).shiftRight(shift));
    }
  }

  static Networks of(String line) {
    return new Networks(words(line).map(Networks::network).flatMap(Optional::stream).toList());
  }

  static List<String> mistakes(String line) {
    return words(line)
        .filter(word -> network(word).isEmpty())
        .map(word -> "trusted-proxies: " + word + " không phải địa chỉ IP hay dải địa chỉ")
        .toList();
  }

  private static Stream<String> words(String line) {
    return Stream.of(line.split("[\\s,]+")).filter(word -> !word.isEmpty());
  }

  private static Optional<Network> network(String word) {
    int slash = word.indexOf('/');
    String bits = slash < 0 ? "" : word.substring(slash + 1);
    return address(slash < 0 ? word : word.substring(0, slash))
        .map(InetAddress::getAddress)
        .filter(
            address -> slash < 0 || bits.matches("[0-9]{1,3}") && fits(bits, address.length * 8))
        .map(
            address ->
                new Network(address, slash < 0 ? address.length * 8 : Integer.parseInt(bits)));
  }

  private static boolean fits(String bits, int most) {
    return Integer.parseInt(bits) <= most;
  }

  /** An address as written in digits; anything else is none. */
  static Optional<InetAddress> address(String written) {
    boolean isSix = written.indexOf(':') >= 0 && SIX.matcher(written).matches();
    if (!isSix && !FOUR.matcher(written).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(written));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  boolean hold(InetAddress address) {
    return networks.stream().anyMatch(network -> network.holds(address.getAddress()));
  }
}
