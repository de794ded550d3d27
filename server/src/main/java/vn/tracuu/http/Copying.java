package vn.tracuu.http;

import vn.tracuu.link.CitationFormat;
import vn.tracuu.link.KnownWork;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.Work;

/**
 * A citation to copy, by Decree 30/2020/NĐ-CP.
 *
 * @param first as it is mentioned first: type, number, day, issuer, subject
 * @param later as it is mentioned again: type and number
 * @param url where it leads
 */
public record Copying(String first, String later, String url) {

  /** Of a place in a document: "mục 5.1 phần II Điều 1". */
  static Copying of(LinkedCorpus corpus, Work work, Link place) {
    KnownWork known = corpus.work(work.id()).orElseGet(() -> KnownWork.held(work, work.title()));
    CitationFormat format = new CitationFormat(known);
    return new Copying(format.first(place.words()), format.later(place.words()), place.url());
  }

  /** Of a place in the work that this cites: "khoản 1 Điều 2". The page's script does the same. */
  Copying at(Link place) {
    return new Copying(place.words() + " " + first, place.words() + " " + later, place.url());
  }

  /** A law is called by its name each time. */
  public boolean isOnce() {
    return first.equals(later);
  }
}
