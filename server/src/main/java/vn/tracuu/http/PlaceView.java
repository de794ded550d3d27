package vn.tracuu.http;

import java.util.List;
import java.util.Optional;
import vn.tracuu.index.Place;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Provision;
import vn.tracuu.search.CitationWords;

/**
 * A place of a document as the API tells it.
 *
 * @param level "article", "clause"; of parts of the frame "preface", "citation", "formula", "body",
 *     "conclusions"
 * @param citation to copy, as it is mentioned first: "mục 5.1 phần II Điều 1 Quyết định số
 *     161/QĐ-UBND ngày 20 tháng 01 năm 2025 của Ủy ban nhân dân tỉnh Sơn La về ..."
 * @param laterCitation as it is mentioned again: "mục 5.1 phần II Điều 1 Quyết định số 161/QĐ-UBND"
 */
public record PlaceView(
    WorkView.NamedWork work,
    String eId,
    String level,
    String num,
    String where,
    String heading,
    String text,
    String citation,
    String laterCitation,
    String url,
    List<NoteView> notes,
    List<ProvisionView> children) {

  static PlaceView of(LegalDocument document, Place place, LinkedCorpus corpus) {
    String url = Addresses.place(document.work().id(), place.eId());
    Copying copying = Copying.of(corpus, document.work(), new Link(url, place.words()));
    Optional<Provision> provision = document.find(place.eId()).map(path -> path.last());
    return new PlaceView(
        WorkView.NamedWork.of(document.work()),
        place.eId(),
        provision.map(found -> found.level().word()).orElse(frame(place.eId())),
        place.num(),
        CitationWords.where(place.words(), document.work()),
        place.heading(),
        place.text(),
        copying.first(),
        copying.later(),
        url,
        place.notes().stream().map(NoteView::of).toList(),
        provision.map(found -> ProvisionView.of(found.content())).orElse(List.of()));
  }

  private static String frame(String eId) {
    return eId.startsWith("preamble__cit_") ? "citation" : eId;
  }
}
