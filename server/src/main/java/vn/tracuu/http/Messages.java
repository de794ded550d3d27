package vn.tracuu.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What readers see: every string of pages and answers, from {@code web/messages/vi.properties}.
 *
 * <p>{@code Messages.of("results.count", 12)} gives "12 kết quả". A key that is not in the file is
 * an error of the program.
 */
public final class Messages {
  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final Map<String, MessageFormat> FORMATS = read();

  private Messages() {}

  /** The words for a key, with the values in their places. */
  public static String of(String key, Object... values) {
    return ((MessageFormat) format(key).clone()).format(values);
  }

  /** The words for a key with {0} where a value belongs, for what is filled in elsewhere. */
  static String pattern(String key) {
    return format(key).toPattern();
  }

  private static MessageFormat format(String key) {
    return Optional.ofNullable(FORMATS.get(key))
        .orElseThrow(() -> new IllegalArgumentException("no message " + key));
  }

  private static Map<String, MessageFormat> read() {
    Properties lines = new Properties();
    try (InputStream file = Messages.class.getResourceAsStream("/messages/vi.properties");
        Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      lines.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, MessageFormat> formats = new HashMap<>();
    lines.forEach(
        (key, words) ->
            formats.put(key.toString(), new MessageFormat(words.toString(), VIETNAMESE)));
    return Map.copyOf(formats);
  }
}
