package vn.tracuu.http;

import java.util.List;
import vn.tracuu.model.Agency;
import vn.tracuu.register.Register;
import vn.tracuu.register.RegisterItem;
import vn.tracuu.register.RegisterRow;
import vn.tracuu.register.Role;

/**
 * What is known of an agency, and what it has to do.
 *
 * @param successors who has its functions now; one without a name is not established
 * @param inherited what was ordered in the names of its predecessors, each told apart
 * @param next what falls due from today on, in any of these names, the nearest first
 * @param directivesUrl all of it, in pages
 */
public record AgencyView(
    String id,
    String name,
    List<String> forms,
    String kind,
    String note,
    List<String> seenIn,
    List<HeirView> successors,
    List<RegisterItem> leads,
    List<RegisterItem> coordinates,
    List<Inherited> inherited,
    List<NextDue> next,
    String directivesUrl) {
  private static final int MOST = 100;

  /** What came from one predecessor. */
  public record Inherited(HeirView from, List<RegisterItem> directives) {}

  /** A day on which something falls due, or is looked at. */
  public record NextDue(String date, String words, boolean isCheckpoint, String task, String url) {}

  static AgencyView of(Agency agency, Register register) {
    AgencyDuties duties = AgencyDuties.of(agency, register);
    return new AgencyView(
        agency.id(),
        agency.name(),
        agency.forms(),
        agency.kind().vietnamese(),
        agency.note(),
        agency.seenIn(),
        agency.successions().stream().map(HeirView::of).toList(),
        items(duties.of(Role.LEAD)),
        items(duties.of(Role.COORDINATOR)),
        duties.inherited().stream().map(AgencyView::inherited).toList(),
        duties.next().stream().limit(MOST).map(AgencyView::next).toList(),
        "/api/v1/directives?agency=" + agency.id());
  }

  private static Inherited inherited(AgencyDuties.Inherited part) {
    return new Inherited(HeirView.of(part.from()), items(part.rows()));
  }

  private static NextDue next(RegisterRow row) {
    return new NextDue(
        row.due().orElseThrow().toString(),
        row.dueWords(),
        row.isCheckpoint(),
        row.task(),
        Addresses.place(row.work().id(), row.eId()));
  }

  private static List<RegisterItem> items(List<RegisterRow> rows) {
    return RegisterItem.of(rows, "").stream().limit(MOST).toList();
  }
}
