package vn.tracuu.http;

import vn.tracuu.link.CitationFormat;
import vn.tracuu.link.KnownWork;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.Place;

/** How works are named on pages: "Quyết định số 161/QĐ-UBND", "Luật Đất đai". */
record WorkNames(LinkedCorpus corpus) {

  /** A work by its slug; the slug itself where no such work is known. */
  String work(String id) {
    return corpus.work(id).map(WorkNames::of).orElse(id);
  }

  /** A place in a work: "khoản 2 Điều 5 Luật Đất đai". */
  String place(String id, Place place) {
    return place.isWhole() ? work(id) : place.words() + " " + work(id);
  }

  /** A work. */
  static String of(KnownWork work) {
    return new CitationFormat(work).later("");
  }
}
