package vn.tracuu.http;

import java.util.List;
import vn.tracuu.model.Work;
import vn.tracuu.search.CitationWords;

/** The first page: the box, examples, what is held. */
public record HomePage(
    Frame frame, List<Link> examples, int workCount, int placeCount, List<WorkRow> works) {

  /**
   * A work in a list.
   *
   * @param brief "Quyết định 161/QĐ-UBND"
   * @param day 20/01/2025
   */
  public record WorkRow(String url, String brief, String day, String issuer, String title) {
    static WorkRow of(Work work) {
      return new WorkRow(
          Addresses.work(work.id()),
          CitationWords.brief(work),
          CitationWords.day(work),
          work.issuer(),
          work.title());
    }
  }

  static List<Link> exampleLinks() {
    return List.of(Messages.of("home.examples").split("\\|")).stream()
        .map(String::strip)
        .map(words -> new Link(Addresses.search(words), words))
        .toList();
  }
}
