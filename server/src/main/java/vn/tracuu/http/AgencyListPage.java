package vn.tracuu.http;

import java.util.List;

/**
 * All agencies, by what sort of body they are.
 *
 * @param groups "sở", "cơ quan cấp tỉnh" and so on, in the order of the authority file
 */
public record AgencyListPage(Frame frame, int total, List<Group> groups) {

  /** Agencies of one sort. */
  public record Group(String kind, List<Row> rows) {}

  /** An agency, what it is called today, and how much it has to do. */
  public record Row(Link agency, String today, int leads, int coordinates) {}
}
