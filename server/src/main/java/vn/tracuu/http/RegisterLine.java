package vn.tracuu.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.AgencyMention;
import vn.tracuu.model.Resolution;
import vn.tracuu.register.RegisterRow;
import vn.tracuu.search.CitationWords;

/**
 * A row of the register as a page shows it.
 *
 * @param role the part of the agency that is asked for; empty where none is
 * @param place the place of the order, a link
 * @param basis the instruments that the place relies on, as printed
 * @param isInDoubt the text does not say outright who leads
 * @param cautions why the text of the work is to be checked against the original
 */
public record RegisterLine(
    List<AgencyName> leads,
    List<AgencyName> coordinators,
    String role,
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

  /** By which day and from which links rows are told. */
  record Setting(LocalDate today, LinkedCorpus links, Optional<String> agency) {}

  static RegisterLine of(RegisterRow row, Setting setting) {
    return new RegisterLine(
        AgencyName.of(row.directive().leads(), setting.today()),
        AgencyName.of(row.directive().coordinators(), setting.today()),
        setting.agency().map(id -> role(row, id)).orElse(""),
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

  private static String role(RegisterRow row, String agency) {
    if (names(row.directive().leads(), agency)) {
      return Messages.of("register.role.lead");
    }
    return names(row.directive().coordinators(), agency)
        ? Messages.of("register.role.coordinator")
        : "";
  }

  private static boolean names(List<AgencyMention> mentions, String agency) {
    return mentions.stream().anyMatch(one -> one.agency().filter(agency::equals).isPresent());
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
