package vn.tracuu.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tracuu.index.Place;
import vn.tracuu.index.Places;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.search.CitationWords;

/** Names the places that cite; the places of each citing document are listed once a page. */
final class CitingLines {
  private final LinkedCorpus corpus;
  private final Map<String, Map<String, Place>> places = new HashMap<>();

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
    return corpus
        .document(id)
        .map(document -> place(document, eId))
        .orElseGet(() -> new Link(Addresses.work(id), new WorkNames(corpus).work(id)));
  }

  private Link place(LegalDocument document, String eId) {
    String id = document.work().id();
    Map<String, Place> known = places.computeIfAbsent(id, unused -> byEId(document));
    return known.containsKey(eId)
        ? new Link(
            Addresses.place(id, eId), CitationWords.where(known.get(eId).words(), document.work()))
        : new Link(Addresses.work(id), CitationWords.brief(document.work()));
  }

  private static Map<String, Place> byEId(LegalDocument document) {
    return Places.of(document).stream()
        .collect(Collectors.toMap(Place::eId, Function.identity(), (a, b) -> a));
  }
}
