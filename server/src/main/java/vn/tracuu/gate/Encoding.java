package vn.tracuu.gate;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * How an answer is compressed on its way: Brotli where its native code is there for the machine.
 */
enum Encoding {
  BROTLI("br"),
  GZIP("gzip"),
  NONE("");

  private static final int QUICK = 4;

  private final String word;

  Encoding(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  /** The best that a client says it reads; what it gives no weight ({@code ;q=0}) it does not. */
  static Encoding accepted(String header) {
    if (header == null) {
      return NONE;
    }
    Set<String> read =
        Stream.of(header.toLowerCase(Locale.ROOT).split(",", 20))
            .map(one -> one.replace(" ", ""))
            .filter(one -> !one.matches("[^;]*;q=0(\\.0{1,3})?"))
            .map(one -> one.split(";", 2)[0])
            .collect(Collectors.toSet());
    if (read.contains(BROTLI.word) && Brotli4jLoader.isAvailable()) {
      return BROTLI;
    }
    return read.contains(GZIP.word) ? GZIP : NONE;
  }

  byte[] encode(byte[] bytes) {
    try {
      return switch (this) {
        case BROTLI -> Encoder.compress(bytes, Encoder.Parameters.create(QUICK));
        case GZIP -> gzip(bytes);
        case NONE -> bytes;
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
