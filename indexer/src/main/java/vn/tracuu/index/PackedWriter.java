package vn.tracuu.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.store.ByteBuffersDataOutput;

/** Writes numbers and words as bytes; a word that came before takes a byte or two. */
final class PackedWriter {
  private final ByteBuffersDataOutput bytes = new ByteBuffersDataOutput();
  private final Map<String, Integer> words = new HashMap<>();

  PackedWriter number(int number) {
    try {
      bytes.writeVInt(number);
    } catch (IOException e) {
      throw new UncheckedIOException("memory", e);
    }
    return this;
  }

  /** A number that may be below zero; near to it, it takes a byte. */
  PackedWriter signed(int number) {
    try {
      bytes.writeZInt(number);
    } catch (IOException e) {
      throw new UncheckedIOException("memory", e);
    }
    return this;
  }

  /** What will hardly come again. */
  PackedWriter text(String text) {
    bytes.writeString(text);
    return this;
  }

  PackedWriter word(String word) {
    Integer known = words.putIfAbsent(word, words.size() + 1);
    if (known != null) {
      return number(known);
    }
    number(0);
    bytes.writeString(word);
    return this;
  }

  PackedWriter constant(Enum<?> value) {
    return number(value.ordinal());
  }

  <T> PackedWriter list(List<T> items, Consumer<T> write) {
    number(items.size());
    items.forEach(write);
    return this;
  }

  byte[] bytes() {
    return bytes.toArrayCopy();
  }
}
