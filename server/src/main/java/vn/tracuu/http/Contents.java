package vn.tracuu.http;

import java.util.List;
import vn.tracuu.http.DocumentPage.Entry;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Level;
import vn.tracuu.model.Provision;

/** The table of contents of a document: articles, and below them what has a heading. */
final class Contents {
  private static final int LONGEST_TITLE = 70;

  private Contents() {}

  static List<Entry> of(LegalDocument document) {
    return document.provisions().stream().filter(Contents::isListed).map(Contents::entry).toList();
  }

  private static boolean isListed(Provision provision) {
    boolean isLarge = provision.level().compareTo(Level.ARTICLE) <= 0;
    return isLarge || !provision.heading().isEmpty();
  }

  private static Entry entry(Provision provision) {
    String heading = provision.heading().text();
    return new Entry(
        provision.eId(),
        provision.num(),
        FirstWords.of(heading.isEmpty() ? provision.text() : heading, LONGEST_TITLE),
        provision.children().stream().filter(Contents::isListed).map(Contents::entry).toList());
  }
}
