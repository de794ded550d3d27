package vn.tracuu.link;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Keeps what was asked for last, for any number of threads; what it does not keep is made anew. */
final class Recent<V> {
  private final Map<String, V> kept;
  private final Function<String, V> make;

  /**
   * @param most so many are kept
   * @param make may be called for one key by several threads at once
   */
  Recent(int most, Function<String, V> make) {
    this.make = make;
    this.kept =
        new LinkedHashMap<>(16, .75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > most;
          }
        };
  }

  V get(String key) {
    synchronized (kept) {
      V known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    V made = make.apply(key);
    synchronized (kept) {
      kept.put(key, made);
    }
    return made;
  }
}
