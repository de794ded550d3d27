package vn.tracuu.index;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.tracuu.corpus.CorpusFolder;
import vn.tracuu.corpus.Fingerprint;

/**
 * What a corpus has that the index does not know, by the names of folders.
 *
 * @param toRead new and changed ones, and those that a change elsewhere may set right
 * @param touched the same contents at other times
 * @param gone those that are no more
 */
record Changes(Map<String, State> toRead, Map<String, State> touched, Set<String> gone) {

  /** A folder as it is now; without a hash where it may not be read. */
  record State(Path path, String hash, long stamp) {
    private static final long LOCKED = 0;
    private static final long NOT_KNOWN = -1;

    /** Empty where nobody has written there since it was read. */
    static Optional<State> changed(Path folder, Optional<Kept.Folder> known) throws IOException {
      long before = known.map(Kept.Folder::stamp).orElse(NOT_KNOWN);
      State now = now(folder, before);
      return now.stamp() == before ? Optional.empty() : Optional.of(now);
    }

    private static State now(Path folder, long before) throws IOException {
      try {
        long stamp = Fingerprint.stamp(folder);
        return new State(folder, stamp == before ? "" : Fingerprint.of(folder), stamp);
      } catch (AccessDeniedException locked) {
        return new State(folder, "", LOCKED);
      }
    }
  }

  static Changes between(Kept kept, Path corpus) throws IOException {
    Changes changes =
        new Changes(new TreeMap<>(), new TreeMap<>(), new HashSet<>(kept.byFolder().keySet()));
    List<Path> unchanged = new ArrayList<>();
    for (Path folder : CorpusFolder.list(corpus.resolve("documents"))) {
      if (!changes.take(folder, kept)) {
        unchanged.add(folder);
      }
    }
    Set<String> changing = changes.changing(kept);
    for (Path folder : unchanged) {
      changes.takeAgain(folder, kept, changing);
    }
    return changes;
  }

  private boolean take(Path folder, Kept kept) throws IOException {
    String name = folder.getFileName().toString();
    gone.remove(name);
    Optional<Kept.Folder> known = Optional.ofNullable(kept.byFolder().get(name));
    Optional<State> state = State.changed(folder, known);
    if (state.isEmpty()) {
      return false;
    }
    boolean isSame = known.isPresent() && known.get().hash().equals(state.get().hash());
    (isSame ? touched : toRead).put(name, state.get());
    return !isSame;
  }

  /** A second copy of a document whose first one changes or goes may be the only one now. */
  private void takeAgain(Path folder, Kept kept, Set<String> changing) throws IOException {
    Kept.Folder known = kept.byFolder().get(folder.getFileName().toString());
    boolean isCopy = !known.isHeld() && !known.workId().isEmpty();
    if (isCopy && changing.contains(known.workId())) {
      toRead.put(known.name(), new State(folder, known.hash(), Fingerprint.stamp(folder)));
      touched.remove(known.name());
    }
  }

  /** The works whose folders are read anew or gone. */
  private Set<String> changing(Kept kept) {
    Set<String> works = new HashSet<>();
    for (Kept.Folder one : kept.byFolder().values()) {
      if (one.isHeld() && (toRead.containsKey(one.name()) || gone.contains(one.name()))) {
        works.add(one.workId());
      }
    }
    return works;
  }

  boolean isEmpty() {
    return toRead.isEmpty() && touched.isEmpty() && gone.isEmpty();
  }
}
