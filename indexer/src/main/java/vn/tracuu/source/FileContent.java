package vn.tracuu.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import vn.tracuu.text.TextEncoding;

/** The bytes of a file under its name, and its text where it is a text. */
final class FileContent {
  private final String name;
  private final byte[] bytes;
  private Optional<Optional<String>> text = Optional.empty();

  FileContent(String name, byte[] bytes) {
    this.name = name.toLowerCase(Locale.ROOT);
    this.bytes = bytes;
  }

  /** The file's own name, in small letters. */
  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
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
