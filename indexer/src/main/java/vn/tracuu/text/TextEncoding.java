package vn.tracuu.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decodes the bytes of a text file by what they say: UTF-8, UTF-16, Windows-1258, TCVN3 or VNI.
 *
 * <p>Example: the bytes {@code 43 E9 6E 67} are "Cộng" in TCVN3. The surprise: nothing in a file
 * names the old encodings, so each is tried, and the one that gives most of the commonest
 * Vietnamese words is it.
 */
public final class TextEncoding {
  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

  /** What stands for bytes that are no letter. */
  private static final char BROKEN = 0xFFFD;

  /** Enough to see how zeros and words are spread. */
  private static final int SAMPLE = 64 << 10;

  private TextEncoding() {}

  /** The text of a file; empty where the bytes are no text. */
  public static Optional<String> decode(byte[] bytes) {
    Optional<String> wide =
        utf16(bytes).map(charset -> new String(bytes, charset)).filter(TextEncoding::isReadable);
    if (wide.isPresent()) {
      return wide.map(TextEncoding::withoutMark);
    }
    if (hasControls(bytes)) {
      return Optional.empty();
    }
    return Optional.of(utf8(bytes).map(LegacyFont::repair).orElseGet(() -> singleBytes(bytes)));
  }

  private static Optional<String> utf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(BROKEN) < 0 ? Optional.of(withoutMark(text)) : strictUtf8(bytes);
  }

  /** A text may hold the sign for a broken letter; then it is whole all the same. */
  private static Optional<String> strictUtf8(byte[] bytes) {
    try {
      return Optional.of(
          withoutMark(
              StandardCharsets.UTF_8
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPORT)
                  .decode(ByteBuffer.wrap(bytes))
                  .toString()));
    } catch (CharacterCodingException notUtf8) {
      return mostlyUtf8(bytes);
    }
  }

  /** A broken byte in a thousand letters is damage, not another encoding. */
  private static Optional<String> mostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == 0xFFFD).count();
    long marked = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
    return broken * 100 < marked ? Optional.of(withoutMark(text)) : Optional.empty();
  }

  private static String singleBytes(byte[] bytes) {
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    return List.of(
            new String(bytes, WINDOWS_1258),
            LegacyFont.TCVN3.toUnicode(latin),
            LegacyFont.VNI.toUnicode(latin))
        .stream()
        .max(Comparator.comparingInt(CommonWords::count))
        .orElseThrow();
  }

  private static Optional<Charset> utf16(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    int[] zeros = new int[2];
    int sample = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < sample; i++) {
      if (bytes[i] == 0) {
        zeros[i & 1]++;
      }
    }
    // Blanks, figures and plain letters have a zero byte: a quarter of all at least.
    if (zeros[1] > sample / 8 && zeros[0] == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return zeros[0] > sample / 8 && zeros[1] == 0
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  /** Pictures have zeros in every second byte too, and give letters that nobody writes. */
  private static boolean isReadable(String text) {
    long strange =
        text.chars()
            .limit(SAMPLE)
            .filter(c -> c < 0x20 && !Character.isWhitespace(c) || c >= 0x3000 && c != 0xFEFF)
            .count();
    return strange * 100 <= Math.min(SAMPLE, text.length());
  }

  private static boolean hasControls(byte[] bytes) {
    int sample = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < sample; i++) {
      if (bytes[i] == 0) {
        return true;
      }
      boolean isSpace =
          bytes[i] == '\t' || bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\f';
      if (bytes[i] >= 0 && bytes[i] < 0x20 && !isSpace) {
        controls++;
      }
    }
    return controls > sample / 100;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
