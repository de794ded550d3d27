package vn.tracuu.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An instrument as a text names it.
 *
 * <p>Example: "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa
 * học" has type, number, date, issuer and subject; "Luật Đất đai năm 2024" a name and a year.
 *
 * @param name by which it goes where it has no number or beside it: "Luật Đất đai", "Đề án 06"
 * @param date of issue as the text says it, right or wrong
 * @param year where only that is said: "Luật Đất đai năm 2024"
 * @param issuer as printed; empty where not said
 * @param term of the committee: "XIII" of "khóa XIII"; empty where not said
 * @param subject what it is about, as printed; empty where not said
 */
public record Instrument(
    WorkType type,
    InstrumentNumber number,
    String name,
    Optional<LocalDate> date,
    OptionalInt year,
    String issuer,
    String term,
    String subject)
    implements CitedWork {

  /** An instrument of which its type and number are known. */
  public static Instrument numbered(WorkType type, String number) {
    return new Instrument(
        type, new InstrumentNumber(number), "", Optional.empty(), OptionalInt.empty(), "", "", "");
  }

  /** An instrument of which its type and name are known. */
  public static Instrument named(WorkType type, String name) {
    return numbered(type, "").called(name);
  }

  /** The same with a name. */
  public Instrument called(String given) {
    return new Instrument(type, number, given, date, year, issuer, term, subject);
  }

  /** The same with the year in its name. */
  public Instrument of(int given) {
    return new Instrument(type, number, name, date, OptionalInt.of(given), issuer, term, subject);
  }

  /** The same as another type. */
  public Instrument as(WorkType given) {
    return new Instrument(given, number, name, date, year, issuer, term, subject);
  }

  /** The same with what the text says of it behind its number. */
  public Instrument with(Particulars said) {
    OptionalInt shown = said.year().isPresent() ? said.year() : year;
    return new Instrument(
        type, number, name, said.date(), shown, said.issuer(), said.term(), said.subject());
  }

  /** What stands behind a number: day, year, issuer, term and subject. */
  public record Particulars(
      Optional<LocalDate> date, OptionalInt year, String issuer, String term, String subject) {}
}
