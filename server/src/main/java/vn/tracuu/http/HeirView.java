package vn.tracuu.http;

import java.util.List;
import vn.tracuu.directive.Agencies;
import vn.tracuu.model.Agency;
import vn.tracuu.model.Succession;

/**
 * A step from one agency to the next: what moved, on what basis, since when, and where that was
 * seen.
 *
 * @param agency the other side; empty where it is not established
 * @param function empty for all functions
 * @param from ISO; empty where the day was not seen
 */
public record HeirView(
    String agency,
    String name,
    String url,
    String function,
    String place,
    String from,
    String basis,
    List<String> source,
    String note) {

  static HeirView of(Agencies.Heir heir) {
    return of(
        heir.agency().id(),
        heir.agency().name(),
        Addresses.agency(heir.agency().id()),
        heir.succession());
  }

  /** A successor as the authority file states it, a day to come and a blank included. */
  static HeirView of(Succession step) {
    return step.to()
        .flatMap(Agencies.known()::byId)
        .map((Agency to) -> of(to.id(), to.name(), Addresses.agency(to.id()), step))
        .orElseGet(() -> of("", "", "", step));
  }

  private static HeirView of(String id, String name, String url, Succession step) {
    return new HeirView(
        id,
        name,
        url,
        step.function(),
        step.place(),
        step.from().map(Object::toString).orElse(""),
        step.basis(),
        step.source(),
        step.note());
  }
}
