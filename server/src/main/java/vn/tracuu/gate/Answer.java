package vn.tracuu.gate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A whole answer, which can be given again: compressed as a client likes, or as "you have it".
 *
 * <p>The tag is of the bytes as sent: {@code "5f1d..."} plain, {@code "5f1d...-br"} by Brotli.
 *
 * @param headers of the handler's own, such as Content-Disposition
 */
public record Answer(
    int status, Map<String, String> headers, byte[] body, Map<Encoding, byte[]> encoded) {
  private static final int SMALL = 600;
  private static final int TAG_BYTES = 8;
  private static final String TYPE = "Content-Type";

  /** An answer with nothing of its own but its type. */
  public static Answer of(int status, String type, String text) {
    return of(status, Map.of(TYPE, type), text.getBytes(StandardCharsets.UTF_8));
  }

  static Answer of(int status, Map<String, String> headers, byte[] body) {
    return new Answer(status, headers, body, new ConcurrentHashMap<>());
  }

  /** What is sent to one client. */
  record Sent(int status, Map<String, String> headers, byte[] body) {}

  /** What the client's headers ask for. */
  record Wish(String encodings, String tags) {}

  Sent sent(Wish wish, Policy policy) {
    Map<String, String> with = new LinkedHashMap<>(headers);
    Encoding encoding = isCompressible() ? Encoding.accepted(wish.encodings) : Encoding.NONE;
    byte[] bytes = encoding == Encoding.NONE ? body : encoded.computeIfAbsent(encoding, this::as);
    if (isCompressible()) {
      with.put("Vary", "Accept-Encoding");
    }
    if (encoding != Encoding.NONE) {
      with.put("Content-Encoding", encoding.word());
    }
    if (status != 200) {
      with.put("Cache-Control", "no-store");
      return new Sent(status, with, bytes);
    }
    with.putIfAbsent("Cache-Control", policy.caching());
    if (policy.caching().equals("no-store")) {
      return new Sent(status, with, bytes);
    }
    String tag = tag(encoding);
    with.put("ETag", tag);
    if (!isKnown(wish.tags, tag)) {
      return new Sent(status, with, bytes);
    }
    with.remove(TYPE);
    with.remove("Content-Encoding");
    return new Sent(304, with, new byte[0]);
  }

  private byte[] as(Encoding encoding) {
    return encoding.encode(body);
  }

  private boolean isCompressible() {
    String type = headers.getOrDefault(TYPE, "");
    return body.length > SMALL
        && (type.startsWith("text/")
            || type.contains("json")
            || type.contains("xml")
            || type.contains("javascript"));
  }

  private String tag(Encoding encoding) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(body);
      String hex = HexFormat.of().formatHex(sum, 0, TAG_BYTES);
      return "\"" + hex + (encoding == Encoding.NONE ? "" : "-" + encoding.word()) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A proxy that compresses weakens tags; weak or not, the same tag is the same content. */
  private static boolean isKnown(String tags, String tag) {
    if (tags == null) {
      return false;
    }
    for (String one : tags.split(",", 50)) {
      String known = one.strip();
      if (known.equals("*") || known.equals(tag) || known.equals("W/" + tag)) {
        return true;
      }
    }
    return false;
  }

  /** Bytes of memory, roughly. */
  int weight() {
    return body.length + encoded.values().stream().mapToInt(bytes -> bytes.length).sum() + 500;
  }
}
