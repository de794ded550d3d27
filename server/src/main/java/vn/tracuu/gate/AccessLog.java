package vn.tracuu.gate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/**
 * One line of JSON a request on the standard output.
 *
 * <p>Who asked is a word that is the same for one address until the server is started anew, and
 * leads back to no address. What was asked is left out unless it is switched on.
 */
final class AccessLog {
  private static final int MOST_WAITING = 10_000;
  private static final int WORD_BYTES = 6;
  private static final String END = "";

  private final boolean isOn;
  private final boolean hasQueries;
  private final byte[] salt = new byte[16];
  private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final PrintStream out = System.out;
  private final Thread writer;

  AccessLog(Configuration configuration) {
    isOn = configuration.isOn(Setting.ACCESS_LOG);
    hasQueries = configuration.isOn(Setting.LOG_QUERIES);
    new SecureRandom().nextBytes(salt);
    writer = Thread.ofPlatform().daemon().name("access-log").unstarted(this::run);
    if (isOn) {
      writer.start();
    }
  }

  /** Never waits: where the lines cannot be written as fast, some are missing. */
  void write(Exchange exchange, Request request, Response response, Client client) {
    if (isOn) {
      waiting.offer(line(exchange, request, response, client));
    }
  }

  private String line(Exchange exchange, Request request, Response response, Client client) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
    line.put("id", exchange.id());
    line.put("client", word(client));
    line.put("method", exchange.method());
    line.put("route", exchange.route());
    if (hasQueries) {
      line.put("asked", request.getHttpURI().getPathQuery());
    }
    line.put("status", response.getStatus());
    line.put("bytes", Response.getContentBytesWritten(response));
    line.put("ms", Math.round(exchange.nanos() / 1e4) / 100.0);
    if (!exchange.cache().isEmpty()) {
      line.put("cache", exchange.cache());
    }
    return line.toString();
  }

  private String word(Client client) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt);
      byte[] sum = digest.digest(client.key().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum, 0, WORD_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run() {
    try {
      for (String line = waiting.take(); !line.equals(END); line = waiting.take()) {
        out.println(line);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Writes what is waiting. */
  void close() throws InterruptedException {
    if (isOn) {
      waiting.put(END);
      writer.join(1000);
    }
  }
}
