package vn.tracuu.register;

import java.time.LocalDate;
import java.util.Optional;
import vn.tracuu.model.Agency;
import vn.tracuu.search.Filters;

/**
 * Which directives are wanted.
 *
 * @param agency whose
 * @param withKin also those of its predecessors and successors
 * @param dueBefore due on this day or before it
 * @param others what else is chosen, as searches choose it: type, issuer, status and so on
 */
public record RegisterRequest(
    Optional<Agency> agency,
    Role role,
    boolean withKin,
    Optional<LocalDate> dueAfter,
    Optional<LocalDate> dueBefore,
    Filters others) {

  /** A request without further wishes. */
  public RegisterRequest(
      Optional<Agency> agency,
      Role role,
      boolean withKin,
      Optional<LocalDate> dueAfter,
      Optional<LocalDate> dueBefore) {
    this(agency, role, withKin, dueAfter, dueBefore, Filters.NONE);
  }

  /** All directives. */
  public static final RegisterRequest ALL =
      new RegisterRequest(Optional.empty(), Role.ANY, true, Optional.empty(), Optional.empty());

  /** Those of one agency, in any part, its kin included. */
  public static RegisterRequest of(Agency agency) {
    return new RegisterRequest(
        Optional.of(agency), Role.ANY, true, Optional.empty(), Optional.empty());
  }
}
