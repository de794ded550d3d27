package vn.tracuu.index;

import java.util.List;
import vn.tracuu.directive.Agencies;
import vn.tracuu.directive.DirectiveReader;
import vn.tracuu.link.Mentions;
import vn.tracuu.model.Directive;
import vn.tracuu.model.LegalDocument;

/** A document with all that was found in it, ready to be written. */
record ReadDocument(
    LegalDocument document, List<Place> places, Mentions mentions, List<Directive> directives) {

  static ReadDocument of(LegalDocument document) {
    return new ReadDocument(
        document,
        Places.of(document),
        Mentions.of(document),
        DirectiveReader.read(document, Agencies.known()));
  }
}
