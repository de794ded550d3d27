package vn.tracuu.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a server for addresses in turn, over connections that stay open. */
record Requests(int port, List<String> addresses) {
  private static final Pattern TOTAL = Pattern.compile("\"total\":([0-9]+)");

  /** What came of it. */
  record Run(long[] nanos, int failed, double seconds) {
    double perSecond() {
      return nanos.length / seconds;
    }

    String latencies() {
      return String.format(
          Locale.ROOT,
          "%d answers, %d failed, p50 %.1f ms, p99 %.1f ms, longest %.0f ms",
          nanos.length,
          failed,
          quantile(.5),
          quantile(.99),
          quantile(1));
    }

    private double quantile(double share) {
      return nanos.length == 0 ? 0 : nanos[(int) ((nanos.length - 1) * share)] / 1e6;
    }
  }

  /** As fast as the server answers. */
  Run saturate(int connections, Duration time) throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    return run(connections, time, () -> System.nanoTime(), next);
  }

  /** So many a second, each timed from when it was due. */
  Run steady(int perSecond, Duration time) throws InterruptedException {
    long start = System.nanoTime();
    long gap = 1_000_000_000L / perSecond;
    AtomicInteger next = new AtomicInteger();
    AtomicInteger due = new AtomicInteger();
    return run(8, time, () -> sleepUntil(start + due.getAndIncrement() * gap), next);
  }

  private static long sleepUntil(long when) {
    for (long left = when - System.nanoTime(); left > 0; left = when - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
    return when;
  }

  @FunctionalInterface
  private interface Clock {
    long begin();
  }

  private Run run(int connections, Duration time, Clock clock, AtomicInteger next)
      throws InterruptedException {
    List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
    AtomicInteger failed = new AtomicInteger();
    long start = System.nanoTime();
    long end = start + time.toNanos();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      threads.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    try (Connection connection = new Connection(port)) {
                      while (System.nanoTime() < end) {
                        long begin = clock.begin();
                        int number = Math.floorMod(next.getAndIncrement(), addresses.size());
                        connection.get(addresses.get(number));
                        nanos.add(System.nanoTime() - begin);
                      }
                    } catch (IOException e) {
                      failed.incrementAndGet();
                    }
                  }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return new Run(sorted, failed.get(), seconds);
  }

  /** How many addresses have an answer, and the sum of what they count. */
  static String hits(int port, List<String> addresses) throws IOException {
    int answered = 0;
    long sum = 0;
    try (Connection connection = new Connection(port)) {
      for (String address : addresses) {
        Matcher total = TOTAL.matcher(connection.get(address));
        if (total.find()) {
          answered += total.group(1).equals("0") ? 0 : 1;
          sum += Long.parseLong(total.group(1));
        }
      }
    }
    return answered + " with hits, " + sum + " hits";
  }

  /** An answer. */
  record Got(int status, String body) {}

  /** One connection that stays open. */
  static final class Connection implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    Connection(int port) throws IOException {
      socket = new Socket("127.0.0.1", port);
      socket.setTcpNoDelay(true);
      in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
      out = socket.getOutputStream();
    }

    /** The body of a 200; anything else is a failure. */
    String get(String address) throws IOException {
      Got got = ask(address);
      if (got.status != 200) {
        throw new IOException(got.status + " for " + address);
      }
      return got.body;
    }

    /** Whatever is answered. */
    Got ask(String address) throws IOException {
      out.write(
          ("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      String status = line();
      int length = -1;
      boolean isChunked = false;
      for (String line = line(); !line.isEmpty(); line = line()) {
        if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
          length = Integer.parseInt(line.substring(15).strip());
        }
        isChunked |= line.equalsIgnoreCase("transfer-encoding: chunked");
      }
      if (!status.startsWith("HTTP/1.1 ") || length < 0 && !isChunked) {
        throw new IOException(status + " for " + address + ", length " + length);
      }
      byte[] body = isChunked ? chunks() : in.readNBytes(length);
      int number = Integer.parseInt(status.substring(9, 12));
      return new Got(number, new String(body, StandardCharsets.UTF_8));
    }

    private byte[] chunks() throws IOException {
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      for (int size = chunk(); size > 0; size = chunk()) {
        body.writeBytes(in.readNBytes(size));
        line();
      }
      line();
      return body.toByteArray();
    }

    private int chunk() throws IOException {
      return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
      StringBuilder line = new StringBuilder();
      for (int c = in.read(); c != '\n'; c = in.read()) {
        if (c < 0) {
          throw new EOFException();
        }
        if (c != '\r') {
          line.append((char) c);
        }
      }
      return line.toString();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
