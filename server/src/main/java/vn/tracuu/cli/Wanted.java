package vn.tracuu.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tracuu.corpus.Facts;
import vn.tracuu.model.InstrumentNumber;
import vn.tracuu.model.Slug;
import vn.tracuu.model.WorkType;

/**
 * An instrument that is cited and not held.
 *
 * @param subject what it is about; empty where not known
 * @param addresses of public pages with its text
 * @param citedIn "căn cứ thứ 4 Quyết định 161/QĐ-UBND"
 */
record Wanted(
    WorkType type,
    InstrumentNumber number,
    Optional<LocalDate> date,
    String issuer,
    String subject,
    List<String> addresses,
    List<String> citedIn) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** Committees of the Party are named in many ways, and their signs say which one it is. */
  private static final Set<String> PARTY = Set.of("TW", "TU");

  Wanted {
    addresses = List.copyOf(addresses);
    citedIn = List.copyOf(citedIn);
  }

  /**
   * Number, day and issuer agree; a document without a day needs a number that carries the year.
   */
  boolean is(Facts found) {
    InstrumentNumber other = new InstrumentNumber(found.number());
    return !number.isEmpty()
        && number.key().equals(other.key())
        && isSameDay(found, other)
        && isSameIssuer(found);
  }

  private boolean isSameDay(Facts found, InstrumentNumber other) {
    if (found.date().isEmpty() || date.isEmpty()) {
      return other.year().isPresent();
    }
    return found.date().equals(date);
  }

  private boolean isSameIssuer(Facts found) {
    String one = Slug.of(issuer);
    String two = Slug.of(found.issuer());
    List<String> signs = number.signs();
    boolean isOfParty = !signs.isEmpty() && PARTY.contains(signs.getLast());
    return isOfParty && found.date().isPresent() && date.isPresent()
        || one.isEmpty()
        || two.isEmpty()
        || one.contains(two)
        || two.contains(one);
  }

  /** Its lines in the list for people. */
  String lines() {
    StringBuilder lines = new StringBuilder(name()).append('\n');
    citedIn.forEach(place -> lines.append("    được dẫn chiếu ở: ").append(place).append('\n'));
    addresses.forEach(address -> lines.append("    địa chỉ: ").append(address).append('\n'));
    return lines.toString();
  }

  private String name() {
    if (number.isEmpty() && !subject.isEmpty()) {
      return subject;
    }
    StringBuilder name = new StringBuilder(type.vietnamese());
    if (!number.isEmpty()) {
      name.append(' ').append(number.canonical());
    }
    date.ifPresent(day -> name.append(" ngày ").append(DAY.format(day)));
    if (!issuer.isEmpty()) {
      name.append(" của ").append(issuer);
    }
    return subject.isEmpty() ? name.toString() : name.append(": ").append(subject).toString();
  }
}
