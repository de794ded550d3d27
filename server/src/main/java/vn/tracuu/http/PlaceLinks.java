package vn.tracuu.http;

import java.util.List;

/**
 * What a place cites and who cites it, as the page lists them beside it.
 *
 * @param citedByCount how many places cite it; {@code citedBy} has the first of them
 * @param all where all of them are listed
 */
public record PlaceLinks(
    List<CitedLine> cites, int citedByCount, List<CitingLine> citedBy, String all) {
  /** Of a place that cites nothing and that nothing cites. */
  public static final PlaceLinks NONE = new PlaceLinks(List.of(), 0, List.of(), "");

  /**
   * One citation.
   *
   * @param relation "căn cứ", "dẫn chiếu"
   * @param words as printed
   * @param targets the work or place meant, or the candidates; none where nothing known fits
   * @param status of the work meant, or that it is not known which
   */
  public record CitedLine(String relation, String words, List<Link> targets, String status) {}

  /** There is nothing to list. */
  public boolean isEmpty() {
    return cites.isEmpty() && citedByCount == 0;
  }

  /** Citing places that are not listed here. */
  public int more() {
    return citedByCount - citedBy.size();
  }

  /** "Dẫn chiếu: 3 · Được dẫn chiếu: 2". */
  public String summary() {
    String out = Messages.of("links.cites", cites.size());
    String in = Messages.of("links.citedby", citedByCount);
    return cites.isEmpty() ? in : citedByCount == 0 ? out : out + " · " + in;
  }
}
