package vn.tracuu.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;

/**
 * A server asks itself what its first visitors will ask, so that what is loaded then can be written
 * into the archive of a distribution.
 */
final class Rehearsal {
  private static final int ROUNDS = 20;
  private static final List<String> ADDRESSES =
      List.of(
          "/",
          "/tim?q=giai+ngan+von+dau+tu+cong",
          "/tim?q=%22v%E1%BB%91n+%C4%91%E1%BA%A7u+t%C6%B0+c%C3%B4ng%22",
          "/api/v1/search?q=161%2FQ%C4%90-UBND",
          "/api/v1/suggest?q=giai",
          "/api/v1/works",
          "/van-ban/161-qd-ubnd-son-la-2025",
          "/van-ban/161-qd-ubnd-son-la-2025/art_1",
          "/static/style.css",
          "/none",
          "/metrics",
          "/healthz");

  private Rehearsal() {}

  static void of(int port) throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      for (String address : ADDRESSES) {
        URI uri = URI.create("http://127.0.0.1:" + port + address);
        HttpURLConnection asked = (HttpURLConnection) uri.toURL().openConnection();
        asked.setRequestProperty("Accept-Encoding", round % 2 == 0 ? "br" : "gzip");
        asked.getResponseCode();
        asked.disconnect();
      }
    }
  }
}
