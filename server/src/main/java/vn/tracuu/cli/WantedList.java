package vn.tracuu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tracuu.corpus.CorpusFolder;
import vn.tracuu.corpus.Facts;
import vn.tracuu.index.IndexContent;
import vn.tracuu.index.LinkedIndex;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.index.Places;
import vn.tracuu.link.CatalogueEntry;
import vn.tracuu.link.CatalogueFile;
import vn.tracuu.link.KnownWork;
import vn.tracuu.link.Link;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.Instrument;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Work;
import vn.tracuu.search.CitationWords;

/** All that the documents of a corpus cite and that is not among them, in the order of citing. */
record WantedList(List<Wanted> works) {

  WantedList {
    works = List.copyOf(works);
  }

  /** The words for a place of a work: "mục 5.1 phần II Điều 1". */
  private interface PlaceNames {
    Optional<String> of(Work work, String eId) throws IOException;
  }

  /**
   * Of what the index holds, where it holds just what the corpus holds; else the corpus is read.
   */
  static WantedList of(FolderOptions folders) throws IOException {
    if (!Links.isStored(folders)) {
      return ofCorpus(folders.corpus());
    }
    try (OpenIndex index = OpenIndex.open(folders.index())) {
      LinkedCorpus links = new LinkedIndex(index).corpus();
      return index.read(
          content -> of(content.works(0, content.workCount()), links, names(content)));
    }
  }

  private static PlaceNames names(IndexContent content) {
    return (work, eId) -> content.place(work.id(), eId).map(found -> found.place().words());
  }

  /** Reads a corpus with its catalogue. */
  private static WantedList ofCorpus(Path corpus) throws IOException {
    List<LegalDocument> read = CorpusFolder.read(corpus, unused -> {}).documents();
    Map<String, Map<String, String>> words = new HashMap<>();
    read.forEach(document -> words.put(document.work().id(), words(document)));
    return of(
        read.stream().map(LegalDocument::work).toList(),
        LinkedCorpus.of(read, CatalogueFile.read(corpus)),
        (work, eId) -> Optional.ofNullable(words.get(work.id()).get(eId)));
  }

  private static WantedList of(List<Work> works, LinkedCorpus links, PlaceNames names)
      throws IOException {
    Map<String, Wanted> wanted = new LinkedHashMap<>();
    Map<String, Set<String>> places = new LinkedHashMap<>();
    for (Work work : works.stream().sorted(Comparator.comparing(Work::id)).toList()) {
      for (Link link : links.citations(work.id(), "")) {
        Optional<Wanted> one = wanted(link, links);
        if (one.isPresent()) {
          String key = key(one.get());
          wanted.putIfAbsent(key, one.get());
          String words = names.of(work, link.citation().span().eId()).orElse("?");
          places
              .computeIfAbsent(key, unused -> new LinkedHashSet<>())
              .add(CitationWords.where(words, work));
        }
      }
    }
    return new WantedList(
        wanted.entrySet().stream()
            .map(one -> citedIn(one.getValue(), places.get(one.getKey())))
            .toList());
  }

  /** A document that somebody offers is among them. */
  boolean holds(Facts facts) {
    return works.stream().anyMatch(work -> work.is(facts));
  }

  /** For people. */
  String lines() {
    return works.stream().map(Wanted::lines).collect(Collectors.joining());
  }

  private static Map<String, String> words(LegalDocument document) {
    return Places.of(document).stream()
        .collect(
            Collectors.toMap(
                place -> place.eId(), place -> place.words(), (first, second) -> first));
  }

  private static Optional<Wanted> wanted(Link link, LinkedCorpus links) {
    if (!(link.citation().work() instanceof Instrument cited)) {
      return Optional.empty();
    }
    if (link.resolution().meant().isPresent()) {
      String id = link.resolution().meant().get().id();
      return links
          .work(id)
          .filter(work -> !work.isHeld())
          .map(work -> known(work, links.entry(id)));
    }
    return cited.number().isEmpty() ? Optional.empty() : Optional.of(unknown(cited));
  }

  private static Wanted known(KnownWork work, Optional<CatalogueEntry> entry) {
    String name = work.names().isEmpty() ? "" : work.names().getFirst();
    return new Wanted(
        work.type(),
        work.number(),
        work.date(),
        work.issuer(),
        work.title().isEmpty() ? name : work.title(),
        entry.map(CatalogueEntry::published).orElse(List.of()),
        List.of());
  }

  private static Wanted unknown(Instrument cited) {
    return new Wanted(
        cited.type(),
        cited.number(),
        cited.date(),
        cited.issuer(),
        cited.subject(),
        List.of(),
        List.of());
  }

  private static Wanted citedIn(Wanted one, Set<String> places) {
    return new Wanted(
        one.type(),
        one.number(),
        one.date(),
        one.issuer(),
        one.subject(),
        one.addresses(),
        List.copyOf(places));
  }

  private static String key(Wanted one) {
    return one.number().isEmpty()
        ? one.type() + " " + one.subject()
        : one.number().key() + " " + one.date().map(Object::toString).orElse("");
  }
}
