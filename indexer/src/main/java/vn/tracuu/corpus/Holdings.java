package vn.tracuu.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.tracuu.corpus.Holding.Text;
import vn.tracuu.model.WorkType;

/** What the corpus holds, as the files beside the documents say; others are read. */
final class Holdings {
  private static final Facts UNKNOWN =
      new Facts(WorkType.KHAC, "", "", Optional.empty(), "?", "", 0);

  private final List<Holding> all = new ArrayList<>();
  private final Set<Path> unread = new HashSet<>();

  private Holdings() {}

  static Holdings of(Path documents, ReadingProcess process) throws IOException {
    Holdings holdings = new Holdings();
    for (Path folder : CorpusFolder.list(documents)) {
      try {
        holdings.add(new DocumentFolder(folder), process);
      } catch (IOException e) {
        holdings.unread.add(folder);
      }
    }
    return holdings;
  }

  private void add(DocumentFolder folder, ReadingProcess process) throws IOException {
    Holding holding = new Holding(folder, UNKNOWN, List.of());
    for (Path source : folder.sources()) {
      Optional<Origin> origin = Origin.beside(source.getParent());
      Facts facts =
          origin.isPresent() ? origin.get().facts() : facts(process.read(source, name(source), ""));
      String sha256 = origin.isPresent() ? origin.get().sha256() : Fingerprint.ofFile(source);
      holding = holding.with(facts, new Text(source.getParent(), sha256, facts.words()));
    }
    if (!holding.texts().isEmpty()) {
      all.add(holding);
    }
  }

  private static Facts facts(Reading reading) {
    return switch (reading) {
      case Reading.Document document -> document.facts();
      case Reading.Refused refused -> UNKNOWN;
    };
  }

  private static String name(Path source) {
    return source.getFileName().toString();
  }

  /** What is in this folder is not known: it may not be read, or says nothing. */
  boolean isUnread(Path folder) {
    return unread.contains(folder);
  }

  /** The document that has this very file. */
  Optional<Holding> withFile(String sha256) {
    return find(holding -> holding.texts().stream().anyMatch(text -> text.sha256().equals(sha256)));
  }

  /** The document of the same work. */
  Optional<Holding> ofWork(Facts facts) {
    return find(holding -> holding.facts().isSameWork(facts));
  }

  /** A document came, or one has a text more. */
  void put(Holding holding) {
    all.removeIf(former -> former.folder().equals(holding.folder()));
    all.add(holding);
  }

  private Optional<Holding> find(Predicate<Holding> test) {
    return all.stream().filter(test).findFirst();
  }
}
