package vn.tracuu.gate;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jetty.server.Request;

/**
 * Who asks: the address that a rate is counted for.
 *
 * <p>Behind a trusted proxy the last address of {@code X-Forwarded-For} that is not itself trusted;
 * from anyone else that header is not read. Of IPv6 one household has 64 bits.
 */
record Client(InetAddress address) {
  private static final int MOST_HOPS = 20;

  static Client of(Request request, Networks trusted) {
    InetAddress peer =
        request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress from
            ? from.getAddress()
            : InetAddress.getLoopbackAddress();
    String forwarded = request.getHeaders().get("X-Forwarded-For");
    if (forwarded == null || !trusted.hold(peer)) {
      return new Client(peer);
    }
    String[] hops = forwarded.split(",", MOST_HOPS);
    for (int i = hops.length - 1; i >= 0; i--) {
      Optional<InetAddress> hop = Networks.address(hops[i].strip());
      if (hop.isEmpty()) {
        return new Client(peer);
      }
      if (!trusted.hold(hop.get())) {
        return new Client(hop.get());
      }
    }
    return new Client(peer);
  }

  boolean isThisMachine() {
    return address.isLoopbackAddress();
  }

  /** The same for all addresses of one household. */
  String key() {
    byte[] bytes = address.getAddress();
    return Arrays.toString(bytes.length > 4 ? Arrays.copyOf(bytes, 8) : bytes);
  }
}
