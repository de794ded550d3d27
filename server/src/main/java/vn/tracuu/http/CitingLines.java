package vn.tracuu.http;

import java.util.List;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.Work;
import vn.tracuu.search.CitationWords;

/** Names the places that cite; the citing documents themselves are not read for it. */
record CitingLines(LinkedCorpus corpus) {
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
        .facts(id)
        .map(work -> place(work, eId))
        .orElseGet(() -> new Link(Addresses.work(id), new WorkNames(corpus).work(id)));
  }

  private Link place(Work work, String eId) {
    return corpus
        .where(work.id(), eId)
        .map(words -> new Link(Addresses.place(work.id(), eId), CitationWords.where(words, work)))
        .orElseGet(() -> new Link(Addresses.work(work.id()), CitationWords.brief(work)));
  }
}
