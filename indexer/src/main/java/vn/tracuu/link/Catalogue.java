package vn.tracuu.link;

import java.util.List;

/**
 * The instruments that are known without their text.
 *
 * @param sources what the keys in {@code seenIn} stand for
 */
public record Catalogue(List<Source> sources, List<CatalogueEntry> entries) {
  /** Knows nothing. */
  public static final Catalogue EMPTY = new Catalogue(List.of(), List.of());

  public Catalogue {
    sources = List.copyOf(sources);
    entries = List.copyOf(entries);
  }

  /** A place where facts were seen. */
  public record Source(String key, String words) {}
}
