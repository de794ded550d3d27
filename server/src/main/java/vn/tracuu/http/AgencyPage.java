package vn.tracuu.http;

import java.util.List;

/**
 * "Cơ quan tôi": what an agency leads, co-ordinates and has inherited, and what is due next.
 *
 * @param successors what became of its functions; one without a name is not established
 * @param next what falls due from today on, the nearest first
 * @param past how many of its due dates are past, as a link to them
 * @param inherited from whom, by which succession, and what
 * @param mentioned how many places name it, and where they are searched
 */
public record AgencyPage(
    Frame frame,
    String name,
    String kind,
    List<String> forms,
    String note,
    List<String> seenIn,
    String today,
    List<HeirView> successors,
    List<RegisterLine> next,
    List<Link> past,
    Part leads,
    Part coordinates,
    List<Inherited> inherited,
    Timeline timeline,
    List<Citing> citing,
    Link mentioned,
    List<Link> downloads) {

  /** Rows of one part in the work, and the address of all of them. */
  public record Part(int total, List<RegisterLine> rows, Link all) {}

  /** What came from one predecessor. */
  public record Inherited(HeirView from, Part part) {}

  /** A place that names the agency: its address, and the sentence marked. */
  public record Citing(Link place, String sentence) {}
}
