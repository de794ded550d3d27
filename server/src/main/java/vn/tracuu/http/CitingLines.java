package vn.tracuu.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tracuu.index.Place;
import vn.tracuu.index.Places;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.search.CitationWords;

/**
 * Names the places that cite.
 *
 * <p>The surprise: a document is read anew each time that it is asked for, so each citing one is
 * read once a page and only the words for its places are kept.
 */
final class CitingLines {
  private final LinkedCorpus corpus;
  private final Map<String, Optional<Citing>> citing = new HashMap<>();

  /** A citing document: "Quyết định 161/QĐ-UBND", and each of its places in words. */
  private record Citing(String id, String brief, Map<String, String> places) {
    static Citing of(LegalDocument document) {
      return new Citing(
          document.work().id(),
          CitationWords.brief(document.work()),
          Places.of(document).stream()
              .collect(
                  Collectors.toMap(
                      Place::eId,
                      place -> CitationWords.where(place.words(), document.work()),
                      (a, b) -> a)));
    }

    Link link(String eId) {
      return places.containsKey(eId)
          ? new Link(Addresses.place(id, eId), places.get(eId))
          : new Link(Addresses.work(id), brief);
    }
  }

  CitingLines(LinkedCorpus corpus) {
    this.corpus = corpus;
  }

  List<CitingLine> of(List<vn.tracuu.link.Link> links) {
    return links.stream().map(this::line).distinct().toList();
  }

  private CitingLine line(vn.tracuu.link.Link link) {
    return new CitingLine(
        place(link.from(), link.citation().span().eId()), link.relation().words(), link.sentence());
  }

  /** A place by its address: "mục 6.3 phần II Điều 1 Quyết định 161/QĐ-UBND". */
  Link place(String id, String eId) {
    return citing
        .computeIfAbsent(id, unused -> corpus.document(id).map(Citing::of))
        .map(one -> one.link(eId))
        .orElseGet(() -> new Link(Addresses.work(id), new WorkNames(corpus).work(id)));
  }
}
