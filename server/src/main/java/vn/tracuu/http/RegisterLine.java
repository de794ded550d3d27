package vn.tracuu.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.Resolution;
import vn.tracuu.register.RegisterRow;
import vn.tracuu.register.Role;
import vn.tracuu.search.CitationWords;

/**
 * A row of the register as a page shows it.
 *
 * @param isLead an agency that is asked for is among the leads
 * @param isCoordinator an agency that is asked for is among the co-ordinators
 * @param place the place of the order, a link
 * @param basis the instruments that the place relies on, as printed
 * @param isInDoubt the text does not say outright who leads
 * @param cautions why the text of the work is to be checked against the original
 */
public record RegisterLine(
    List<AgencyName> leads,
    List<AgencyName> coordinators,
    boolean isLead,
    boolean isCoordinator,
    String task,
    Link place,
    Optional<DueView> due,
    String targets,
    Link work,
    List<Link> basis,
    String readAs,
    boolean isInDoubt,
    List<String> cautions) {
  private static final int LONGEST_TASK = 180;
  private static final int MOST_BASES = 4;

  /**
   * By which day and from which links rows are told.
   *
   * @param asked ids of the agency that is asked for and of those whose tasks come with its own
   */
  record Setting(LocalDate today, LinkedCorpus links, Set<String> asked) {
    private boolean asksFor(Role role, RegisterRow row) {
      return asked.stream().anyMatch(id -> role.isOf(id, row.directive()));
    }
  }

  static RegisterLine of(RegisterRow row, Setting setting) {
    return new RegisterLine(
        AgencyName.of(row.directive().leads(), setting.today()),
        AgencyName.of(row.directive().coordinators(), setting.today()),
        setting.asksFor(Role.LEAD, row),
        setting.asksFor(Role.COORDINATOR, row),
        FirstWords.of(row.task(), LONGEST_TASK),
        new Link(Addresses.place(row.work().id(), row.eId()), row.where()),
        row.deadline().map(due -> DueView.of(row, setting.today())),
        row.targets(),
        new Link(Addresses.work(row.work().id()), CitationWords.brief(row.work())),
        basis(row, setting.links()),
        row.directive().readAs().vietnamese(),
        row.directive().readAs().isDoubtful(),
        row.cautions());
  }

  /** What the order and the sentence with the deadline cite, each work once. */
  private static List<Link> basis(RegisterRow row, LinkedCorpus links) {
    return Stream.of(row.directive().eId(), row.eId())
        .distinct()
        .flatMap(eId -> links.citations(row.work().id(), eId).stream())
        .flatMap(link -> basis(link, row.work().id()).stream())
        .distinct()
        .limit(MOST_BASES)
        .toList();
  }

  /** "Quyết định này" is no instrument that the order relies on. */
  private static Optional<Link> basis(vn.tracuu.link.Link link, String own) {
    return link.resolution() instanceof Resolution.Resolved found
            && !found.target().id().equals(own)
        ? Optional.of(new Link(Addresses.work(found.target().id()), link.citation().span().text()))
        : Optional.empty();
  }
}
