package vn.tracuu.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests as no well-behaved client would send them, over a bare socket. */
final class Raw {
  private static final int PATIENCE_MILLIS = 60_000;

  private Raw() {}

  /** What comes back for these bytes, until the server closes. */
  static String answer(int port, String request) throws IOException {
    return answer(port, request.getBytes(StandardCharsets.ISO_8859_1));
  }

  static String answer(int port, byte[] request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
      return all(socket.getInputStream());
    }
  }

  /** A server that closes on a broken request may reset what it did not read. */
  private static String all(InputStream in) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try {
      in.transferTo(all);
    } catch (IOException e) {
      all.writeBytes(new byte[0]);
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  /** The status of an answer; 0 where there is none. */
  static int status(String answer) {
    String[] words = answer.split(" ", 3);
    return words.length > 1 && words[0].startsWith("HTTP/") ? Integer.parseInt(words[1]) : 0;
  }

  /** GET with headers of one's own, lines ended by CR LF. */
  static String get(String target, String... headers) {
    String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + more + "\r\n";
  }
}
