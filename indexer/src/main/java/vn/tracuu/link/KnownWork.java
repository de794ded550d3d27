package vn.tracuu.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.Instrument;
import vn.tracuu.model.InstrumentNumber;
import vn.tracuu.model.Slug;
import vn.tracuu.model.Target;
import vn.tracuu.model.Work;
import vn.tracuu.model.WorkId;
import vn.tracuu.model.WorkType;

/**
 * A work that citations can lead to: held, catalogued, or only named by others.
 *
 * @param names by which it is cited, the word for its type included
 * @param citedAs other ways in which its number is printed
 * @param isHeld its text is there
 */
public record KnownWork(
    String id,
    String iri,
    WorkType type,
    InstrumentNumber number,
    String issuer,
    Optional<LocalDate> date,
    OptionalInt year,
    String term,
    String title,
    List<String> names,
    List<String> citedAs,
    boolean isHeld) {
  private static final Pattern PROVINCE =
      Pattern.compile("-(?:tinh(?:-uy)?|thanh-pho|thanh-uy)-((?!uy|doan)[a-z0-9-]+)$");

  /** A document that is held; its title as printed, or as the catalogue writes it. */
  public static KnownWork held(Work work, String title) {
    boolean isLaw = work.type() == WorkType.LUAT || work.type() == WorkType.BO_LUAT;
    return new KnownWork(
        work.id(),
        work.iri(),
        work.type(),
        new InstrumentNumber(work.number()),
        work.issuer(),
        work.date(),
        OptionalInt.empty(),
        "",
        title,
        isLaw ? List.of(work.type().vietnamese() + " " + work.title()) : List.of(),
        List.of(),
        true);
  }

  /** An entry of the catalogue. */
  static KnownWork of(CatalogueEntry entry) {
    return new KnownWork(
        entry.id(),
        entry.iri(),
        entry.type(),
        new InstrumentNumber(entry.number()),
        entry.issuer(),
        entry.date(),
        entry.year(),
        entry.term(),
        entry.title(),
        entry.names(),
        entry.citedAs(),
        false);
  }

  /** An instrument that is only named: by number and day, or a number that carries its year. */
  static KnownWork cited(Instrument cited) {
    WorkId id =
        new WorkId(
            cited.type(), cited.number().canonical(), cited.issuer(), cited.date(), cited.name());
    return new KnownWork(
        id.id(),
        id.iri(),
        cited.type(),
        cited.number(),
        cited.issuer(),
        cited.date(),
        OptionalInt.empty(),
        cited.term(),
        "",
        cited.name().isEmpty() ? List.of() : List.of(cited.name()),
        List.of(),
        false);
  }

  /** Where a citation of it leads. */
  public Target target(String eId) {
    return new Target(iri, id, eId);
  }

  /** The year of issue, from the day, the number, or as it is known by itself. */
  public OptionalInt issued() {
    if (date.isPresent()) {
      return OptionalInt.of(date.orElseThrow().getYear());
    }
    return number.year().isPresent() ? number.year() : year;
  }

  /** The slug of its issuer's province; empty where it has none. */
  String province() {
    return province(issuer);
  }

  /** The slug of the province in an issuer's name; empty where it names none. */
  static String province(String issuer) {
    Matcher province = PROVINCE.matcher("-" + Slug.of(issuer));
    return province.find() ? province.group(1) : "";
  }
}
