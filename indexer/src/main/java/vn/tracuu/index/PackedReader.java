package vn.tracuu.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/** Reads what {@link PackedWriter} wrote, in the same order. */
final class PackedReader {
  private final ByteArrayDataInput bytes;
  private final List<String> words = new ArrayList<>();

  PackedReader(BytesRef packed) {
    bytes = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
  }

  int number() {
    return bytes.readVInt();
  }

  int signed() {
    try {
      return bytes.readZInt();
    } catch (IOException e) {
      throw new UncheckedIOException("memory", e);
    }
  }

  String text() {
    try {
      return bytes.readString();
    } catch (IOException e) {
      throw new UncheckedIOException("memory", e);
    }
  }

  String word() {
    int known = number();
    if (known > 0) {
      return words.get(known - 1);
    }
    words.add(text());
    return words.getLast();
  }

  <E> E constant(E[] values) {
    return values[number()];
  }

  <T> List<T> list(Supplier<T> read) {
    int count = number();
    List<T> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      items.add(read.get());
    }
    return items;
  }
}
