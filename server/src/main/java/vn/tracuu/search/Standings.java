package vn.tracuu.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.tracuu.index.IndexContent;
import vn.tracuu.link.CatalogueEntry;
import vn.tracuu.link.CatalogueFile;
import vn.tracuu.model.Status;

/**
 * Which works are in force, as the catalogue of a commit says; of all others it is not verified.
 */
final class Standings {
  private static final PerCommit<Standings> MADE = new PerCommit<>();

  private final Map<String, Status.Value> byWork = new HashMap<>();

  private Standings(IndexContent content) throws IOException {
    for (CatalogueEntry entry : CatalogueFile.parse(content.catalogue()).entries()) {
      byWork.put(entry.id(), entry.status().value());
    }
  }

  static Standings of(IndexContent content) {
    return MADE.of(content.reader(), () -> new Standings(content));
  }

  Status.Value of(String workId) {
    return byWork.getOrDefault(workId, Status.Value.UNVERIFIED);
  }

  /** The works that the catalogue says this of; not those of which it says nothing. */
  Set<String> works(Status.Value value) {
    Set<String> works = new TreeSet<>();
    byWork.forEach(
        (work, status) -> {
          if (status == value) {
            works.add(work);
          }
        });
    return works;
  }

  /** The works that are known to stand otherwise than {@link Status.Value#UNVERIFIED}. */
  Set<String> verified() {
    Set<String> works = new TreeSet<>(byWork.keySet());
    works.removeAll(works(Status.Value.UNVERIFIED));
    return works;
  }
}
