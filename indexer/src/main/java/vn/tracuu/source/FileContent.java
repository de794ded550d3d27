package vn.tracuu.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.tracuu.text.TextEncoding;

/**
 * The bytes of a file under its name, and its text where it is a text.
 *
 * <p>The surprise: what a server declares counts only where the bytes agree, and Latin 1 not at
 * all, for servers declare it of whatever they were not told about.
 */
public final class FileContent {
  private static final Set<Charset> BY_DEFAULT =
      Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

  private final String name;
  private final byte[] bytes;
  private final Optional<Charset> declared;
  private Optional<Optional<String>> text = Optional.empty();
  private Runnable listener = () -> {};

  /** A file of which nobody declares how it is encoded. */
  public FileContent(String name, byte[] bytes) {
    this(name, bytes, Optional.empty());
  }

  /**
   * A file as it came.
   *
   * @param declared how a server says that it is encoded
   */
  public FileContent(String name, byte[] bytes, Optional<Charset> declared) {
    this.name = name.toLowerCase(Locale.ROOT);
    this.bytes = bytes;
    this.declared = declared.filter(charset -> !BY_DEFAULT.contains(charset));
  }

  /** The same; {@code listener} is told of each step of a reading that may take minutes. */
  public FileContent telling(Runnable given) {
    listener = given;
    return this;
  }

  /** A step is done, and the reading goes on. */
  void step() {
    listener.run();
  }

  /** The file's own name, in small letters. */
  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }

  /** How it is said to be encoded, where the bytes agree. */
  Optional<Charset> declared() {
    return declared.filter(charset -> new String(bytes, charset).indexOf('\uFFFD') < 0);
  }

  /** Its text, decoded by what the bytes say; empty for what is no text. */
  Optional<String> text() {
    if (text.isEmpty()) {
      text = Optional.of(TextEncoding.decode(bytes));
    }
    return text.get();
  }

  /** The bytes begin with these. */
  boolean startsWith(int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** Its first bytes as letters, for marks such as {@code <html}. */
  String start(int length) {
    int end = Math.min(length, bytes.length);
    return new String(bytes, 0, end, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
  }
}
