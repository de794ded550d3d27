package vn.tracuu.http;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.tracuu.directive.Agencies;
import vn.tracuu.model.Agency;
import vn.tracuu.model.AgencyMention;

/**
 * A body as an order names it, with what became of it.
 *
 * <p>Example: "Sở Kế hoạch và Đầu tư", a link, "nay Sở Tài chính".
 *
 * @param url of its page; empty where the authority file does not have it
 * @param today the names of who has all its functions now; empty where it goes on
 * @param note what a reader must know of it: that the district level has ended
 */
public record AgencyName(String printed, String url, String today, String note) {

  static List<AgencyName> of(List<AgencyMention> mentions, LocalDate today) {
    return mentions.stream().map(mention -> of(mention, today)).toList();
  }

  private static AgencyName of(AgencyMention mention, LocalDate today) {
    return mention
        .agency()
        .flatMap(Agencies.known()::byId)
        .map(
            agency ->
                new AgencyName(
                    mention.printed(),
                    Addresses.agency(agency.id()),
                    successor(agency, today),
                    agency.note()))
        .orElseGet(() -> new AgencyName(mention.printed(), "", "", ""));
  }

  /** A function that left an agency which goes on makes it no other agency. */
  static String successor(Agency agency, LocalDate today) {
    return Agencies.known().successors(agency.id(), today).stream()
        .filter(heir -> heir.succession().function().isEmpty())
        .map(heir -> heir.agency().name())
        .collect(Collectors.joining(", "));
  }
}
