package vn.tracuu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.index.IndexReader;

/** What is made of one commit of the index, once for all who ask, and let go with the commit. */
final class PerCommit<T> {
  private final Map<Object, T> made = Collections.synchronizedMap(new WeakHashMap<>());

  /** Reads a commit. */
  @FunctionalInterface
  interface Maker<T> {
    T make() throws IOException;
  }

  T of(IndexReader reader, Maker<T> maker) {
    Object commit = reader.getReaderCacheHelper().getKey();
    return made.computeIfAbsent(commit, any -> make(maker));
  }

  private T make(Maker<T> maker) {
    try {
      return maker.make();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
