package vn.tracuu.http;

import vn.tracuu.index.OpenIndex;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.search.CitationWords;

/** The documents that are held, by id; what is not held is refused with what to do instead. */
final class Library {
  private final OpenIndex index;

  Library(OpenIndex index) {
    this.index = index;
  }

  LegalDocument document(String id) {
    return index.read(content -> content.document(id)).orElseThrow(() -> noWork(id));
  }

  Refusal noWork(String id) {
    return new Refusal(404, Messages.of("refusal.work", id), Messages.of("refusal.work.do"));
  }

  Refusal noPlace(LegalDocument document, String eId) {
    String work = CitationWords.brief(document.work());
    return new Refusal(
        404,
        Messages.of("refusal.place", eId, work),
        Messages.of("refusal.place.do", document.work().id()));
  }
}
