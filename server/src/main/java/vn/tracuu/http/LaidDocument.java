package vn.tracuu.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tracuu.http.DocumentPage.Entry;
import vn.tracuu.http.DocumentPage.Fact;
import vn.tracuu.http.DocumentPage.Source;
import vn.tracuu.model.Work;
import vn.tracuu.search.CitationWords;

/**
 * A document laid out once for all who ask for it, so that a long law is not rendered anew for each
 * of them.
 *
 * @param brief "Quyết định 161/QĐ-UBND"
 * @param facts what is known of the work, label and value
 * @param sources where in it they were read
 * @param standing its status and what came later
 * @param contents the table of contents
 * @param copying the citation of the whole
 * @param places how every place is called, by its eId: "mục 5.1 phần II Điều 1"
 * @param law the text, rendered, with no place marked
 */
public record LaidDocument(
    Work work,
    String brief,
    List<Fact> facts,
    List<Source> sources,
    Standing standing,
    List<Entry> contents,
    Copying copying,
    Map<String, String> places,
    String law) {
  private static final int LONG = 300;

  /** Its address. */
  public String url() {
    return Addresses.work(work.id());
  }

  /** What it is, in a sentence. */
  String description() {
    HomePage.WorkRow row = HomePage.WorkRow.of(work);
    return Messages.of(
        "document.description", work.title().isEmpty() ? brief : work.title(), row.line());
  }

  /** So long that a browser should lay out only what is seen of it. */
  public boolean isLong() {
    return places.size() > LONG;
  }

  /** What a permalink leads to. */
  Optional<Link> place(String eId) {
    return Optional.ofNullable(places.get(eId))
        .map(words -> new Link("#" + eId, CitationWords.where(words, work)));
  }

  /** The citation of a place of it. */
  Copying copying(String eId) {
    return copying.at(new Link(Addresses.place(work.id(), eId), places.get(eId)));
  }

  /**
   * The text with one place marked.
   *
   * @param landing what stands at the head of the place, rendered
   */
  String landedOn(String eId, String landing) {
    String start = "<section id=\"" + eId + "\" class=\"place ";
    int at = law.indexOf(start);
    if (at < 0) {
      throw new IllegalStateException("no place " + eId + " in the text of " + work.id());
    }
    int within = law.indexOf('>', at) + 1;
    int classes = at + start.length();
    return law.substring(0, classes)
        + "landed "
        + law.substring(classes, within)
        + landing
        + law.substring(within);
  }
}
