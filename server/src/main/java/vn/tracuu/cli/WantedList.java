package vn.tracuu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tracuu.corpus.Corpus;
import vn.tracuu.corpus.CorpusFolder;
import vn.tracuu.corpus.Facts;
import vn.tracuu.index.Places;
import vn.tracuu.link.CatalogueEntry;
import vn.tracuu.link.CatalogueFile;
import vn.tracuu.link.KnownWork;
import vn.tracuu.link.Link;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.Instrument;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.search.CitationWords;

/** All that the documents of a corpus cite and that is not among them, in the order of citing. */
record WantedList(List<Wanted> works) {

  WantedList {
    works = List.copyOf(works);
  }

  /** Reads a corpus with its catalogue. */
  static WantedList of(Path corpus) throws IOException {
    Corpus read = CorpusFolder.read(corpus, unused -> {});
    LinkedCorpus links = LinkedCorpus.of(read.documents(), CatalogueFile.read(corpus));
    Map<String, Wanted> wanted = new LinkedHashMap<>();
    Map<String, Set<String>> places = new LinkedHashMap<>();
    for (LegalDocument document : read.documents()) {
      Map<String, String> words = words(document);
      for (Link link : links.citations(document.work().id(), "")) {
        wanted(link, links)
            .ifPresent(
                one -> {
                  wanted.putIfAbsent(key(one), one);
                  places
                      .computeIfAbsent(key(one), unused -> new LinkedHashSet<>())
                      .add(words.getOrDefault(link.citation().span().eId(), "?"));
                });
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
                place -> place.eId(),
                place -> CitationWords.where(place.words(), document.work()),
                (first, second) -> first));
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
