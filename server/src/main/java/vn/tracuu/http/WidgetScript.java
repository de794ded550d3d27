package vn.tracuu.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The script of the search box for other sites, with the words and the style that belong into it.
 *
 * <p>{@code web/widget/tra-cuu.js} as it lies there is a script without words: {@code "%words%"}
 * and {@code "%style%"} stand for what is put in here, so that a site embeds one file. Its hash is
 * its version: {@code /widget/3f0c9a1b2c3d.js} never changes.
 *
 * @param integrity for the attribute of that name (Subresource Integrity): "sha384-..."
 */
record WidgetScript(byte[] bytes, String version, String integrity) {
  private static final List<String> WORDS =
      List.of(
          "widget.label",
          "widget.submit",
          "widget.suggestions",
          "widget.results",
          "widget.all",
          "widget.count",
          "widget.none",
          "widget.waiting",
          "widget.failed",
          "widget.again");

  static WidgetScript read() {
    Map<String, String> words = new TreeMap<>();
    WORDS.forEach(key -> words.put(key.substring("widget.".length()), Messages.pattern(key)));
    String script =
        resource("tra-cuu.js")
            .replace("\"%words%\"", Json.write(words))
            .replace("\"%style%\"", Json.write(dense(resource("tra-cuu.css"))));
    byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
    String integrity = "sha384-" + Base64.getEncoder().encodeToString(digest("SHA-384", bytes));
    String version = HexFormat.of().formatHex(digest("SHA-256", bytes)).substring(0, 12);
    return new WidgetScript(bytes, version, integrity);
  }

  /** The address that never changes. */
  String address() {
    return "/widget/" + version + ".js";
  }

  /** Without the blanks that indent: they would travel to every visitor. */
  private static String dense(String style) {
    return String.join("\n", style.lines().map(String::strip).filter(s -> !s.isEmpty()).toList());
  }

  private static String resource(String name) {
    try (InputStream file = WidgetScript.class.getResourceAsStream("/widget/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] digest(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }
}
