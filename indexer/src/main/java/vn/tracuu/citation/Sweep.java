package vn.tracuu.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that the ways of citing find in a line, from left to right, none in another. */
final class Sweep {
  private static final int LETTERS = 0x2000;

  /** By first character, so that most words cost one look. */
  private static final List<List<Way>> BY_INITIAL = byInitial();

  private Sweep() {}

  static List<Find> of(Line line, int from) {
    List<Find> finds = new ArrayList<>();
    String text = line.text();
    for (int at = from; at < text.length(); at++) {
      char initial = text.charAt(at);
      if (initial >= LETTERS || BY_INITIAL.get(initial).isEmpty() || !line.isWordStart(at)) {
        continue;
      }
      Optional<? extends Find> find = first(BY_INITIAL.get(initial), line, at);
      if (find.isPresent()) {
        finds.add(find.get());
        at = find.get().end() - 1;
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

  private static List<List<Way>> byInitial() {
    List<List<Way>> byInitial = new ArrayList<>();
    for (int letter = 0; letter < LETTERS; letter++) {
      int initial = letter;
      byInitial.add(Way.ALL.stream().filter(way -> way.initials().indexOf(initial) >= 0).toList());
    }
    return List.copyOf(byInitial);
  }
}
