package vn.tracuu.http;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tracuu.directive.Agencies;
import vn.tracuu.model.Agency;
import vn.tracuu.register.Register;
import vn.tracuu.register.RegisterRequest;
import vn.tracuu.register.RegisterRow;
import vn.tracuu.register.Role;

/**
 * What an agency has to do, in its own name and in those of its predecessors.
 *
 * <p>Example: Sở Dân tộc và Tôn giáo has nothing in its own name; from Ban Dân tộc it has all, from
 * Sở Nội vụ what is about religion.
 */
record AgencyDuties(Agency agency, Register register, List<Inherited> inherited) {

  private static final Comparator<RegisterRow> BY_DAY =
      Comparator.comparing(row -> row.due().orElse(LocalDate.MAX));

  /** What came from one predecessor. */
  record Inherited(Agencies.Heir from, List<RegisterRow> rows) {}

  static AgencyDuties of(Agency agency, Register register) {
    return new AgencyDuties(
        agency,
        register,
        Agencies.known().predecessors(agency.id(), register.today()).stream()
            .map(from -> new Inherited(from, register.inherited(from)))
            .toList());
  }

  /** What it has in its own name. */
  List<RegisterRow> of(Role role) {
    return register.rows(
        new RegisterRequest(Optional.of(agency), role, false, Optional.empty(), Optional.empty()));
  }

  /** What falls due from today on, inherited or not, the nearest first. */
  List<RegisterRow> next() {
    return all().filter(row -> isAhead(row)).sorted(BY_DAY).toList();
  }

  /** All that it has to do, in its own name and inherited, each row once. */
  Stream<RegisterRow> all() {
    return Stream.concat(
            of(Role.ANY).stream(), inherited.stream().flatMap(part -> part.rows().stream()))
        .distinct();
  }

  private boolean isAhead(RegisterRow row) {
    return row.due().filter(day -> !day.isBefore(register.today())).isPresent();
  }
}
