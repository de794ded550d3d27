package vn.tracuu.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tracuu.Decision161;
import vn.tracuu.http.Server;
import vn.tracuu.index.IndexRun;

/** {@code ./tracuu bench fuzz [REQUESTS]}: any bytes in any parameter, header and path. */
final class Fuzz {
  private static final int GIVEN = 100_000;
  private static final long SECOND = 1_000_000_000L;

  private Fuzz() {}

  static void run(List<String> arguments) throws IOException {
    int count = arguments.isEmpty() ? GIVEN : Integer.parseInt(arguments.getFirst());
    Report report = new Report("fuzz", arguments);
    Path folder = Files.createTempDirectory("tracuu-fuzz");
    IndexRun.write(folder, List.of(Decision161.document()), "bench");
    long seed = System.nanoTime();
    Map<Integer, Integer> statuses = new TreeMap<>();
    int slow = 0;
    int traces = 0;
    long longest = 0;
    try (Server server = Server.start(folder, 0)) {
      Hostile hostile = new Hostile(server.addresses(), seed);
      for (int i = 0; i < count; i++) {
        byte[] request = hostile.next();
        long start = System.nanoTime();
        String answer = answer(server.port(), request);
        long took = System.nanoTime() - start;
        longest = Math.max(longest, took);
        slow += took > SECOND ? 1 : 0;
        traces += answer.contains("\tat ") || answer.contains("java.lang.") ? 1 : 0;
        statuses.merge(status(answer), 1, Integer::sum);
      }
    }
    report.line("seed " + seed + ", " + count + " requests, by status " + statuses);
    report.line("stack traces: " + traces + ", answers over 1 s: " + slow);
    report.line("longest: " + longest / 1_000_000 + " ms");
    report.write();
  }

  static int status(String answer) {
    return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
  }

  static String answer(int port, byte[] request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.getOutputStream().write(request);
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (SocketException reset) {
      return "";
    }
  }
}
