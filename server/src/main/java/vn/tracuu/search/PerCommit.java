package vn.tracuu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import vn.tracuu.index.IndexContent;

/** What is made of one commit of the index, once for all who ask, and let go with the commit. */
final class PerCommit<T> {
  private final Map<Object, T> made = Collections.synchronizedMap(new WeakHashMap<>());
  private final Maker<T> maker;

  PerCommit(Maker<T> maker) {
    this.maker = maker;
  }

  /** Reads a commit. */
  @FunctionalInterface
  interface Maker<T> {
    T make(IndexContent content) throws IOException;
  }

  T of(IndexContent content) {
    Object commit = content.searcher().getIndexReader().getReaderCacheHelper().getKey();
    return made.computeIfAbsent(commit, any -> make(content));
  }

  private T make(IndexContent content) {
    try {
      return maker.make(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
