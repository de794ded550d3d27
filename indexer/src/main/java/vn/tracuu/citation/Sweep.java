package vn.tracuu.citation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that the ways of citing find in a line, from left to right, none in another. */
final class Sweep {
  /** By what a word begins with, so that most words cost one look. */
  private static final List<List<Way>> BY_BEGINNING = byBeginning();

  private Sweep() {}

  static List<Find> of(Line line, int from) {
    List<Find> finds = new ArrayList<>();
    String text = line.text();
    for (int at = from; at < text.length(); at++) {
      if (line.isWordStart(at)) {
        Optional<? extends Find> find = first(BY_BEGINNING.get(Beginning.of(text, at)), line, at);
        if (find.isPresent()) {
          finds.add(find.get());
          at = find.get().end() - 1;
        }
      }
    }
    return finds;
  }

  private static Optional<? extends Find> first(List<Way> ways, Line line, int at) {
    for (Way way : ways) {
      Optional<? extends Find> find = way.at(line, at);
      if (find.isPresent()) {
        return find;
      }
    }
    return Optional.empty();
  }

  private static List<List<Way>> byBeginning() {
    List<Set<Way>> ways = new ArrayList<>();
    for (int i = 0; i < Beginning.COUNT; i++) {
      ways.add(new LinkedHashSet<>());
    }
    for (Way way : Way.ALL) {
      way.beginnings().forEach(beginning -> ways.get(Beginning.of(beginning, 0)).add(way));
    }
    return ways.stream().map(List::copyOf).toList();
  }
}
