package vn.tracuu.link;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.tracuu.link.Fit.Grade;
import vn.tracuu.model.Instrument;
import vn.tracuu.model.Resolution.Contradiction;
import vn.tracuu.model.WorkType;

/**
 * Judges whether a known work is the one that a text names.
 *
 * <p>State numbers are unique within issuer and year, so a number without its year needs the day or
 * the year of the citing document; Party numbers restart with each term of a committee (Guidance
 * 36-HD/VPTW), so there the day or the term decides.
 */
final class Fitting {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** Signs of local issuers, whose numbers are alike in all provinces. */
  private static final Set<String> LOCAL = Set.of("UBND", "HĐND", "TU", "CTUBND", "TTHĐND");

  /** A committee's term in years. */
  private static final int TERM = 5;

  private final Instrument cited;
  private final Citing citing;

  Fitting(Instrument cited, Citing citing) {
    this.cited = cited;
    this.citing = citing;
  }

  Fit of(KnownWork work) {
    List<Contradiction> contradictions = new ArrayList<>();
    Grade grade = isElsewhere(work) ? Grade.IMPOSSIBLE : time(work, contradictions);
    if (grade != Grade.IMPOSSIBLE) {
      number(work, contradictions);
      term(work, contradictions);
      type(work, contradictions);
      issuer(work, contradictions);
    }
    return new Fit(work, grade, contradictions);
  }

  private boolean isElsewhere(KnownWork work) {
    if (work.number().signs().stream().noneMatch(LOCAL::contains)) {
      return false;
    }
    String said = KnownWork.province(cited.issuer());
    String province = said.isEmpty() ? citing.province() : said;
    return !province.isEmpty() && !work.province().isEmpty() && !province.equals(work.province());
  }

  private Grade time(KnownWork work, List<Contradiction> contradictions) {
    Optional<LocalDate> day = citing.day(cited);
    if (day.isPresent()) {
      return withDay(work, day.get(), contradictions);
    }
    if (cited.year().isPresent()) {
      return sameYear(work.issued(), cited.year().getAsInt()) ? Grade.CERTAIN : Grade.IMPOSSIBLE;
    }
    return withoutDay(work);
  }

  private Grade withDay(KnownWork work, LocalDate day, List<Contradiction> contradictions) {
    if (work.date().filter(day::equals).isPresent()) {
      return Grade.CERTAIN;
    }
    boolean hasYear = work.number().year().isPresent() && !cited.number().isEmpty();
    if (!hasYear && !sameYear(work.issued(), day.getYear())) {
      return work.issued().isPresent() ? Grade.IMPOSSIBLE : Grade.DOUBTFUL;
    }
    work.date()
        .ifPresent(
            known ->
                contradictions.add(
                    new Contradiction(
                        "ngày " + DAY.format(day),
                        "ngày " + DAY.format(known),
                        "Văn bản này được ban hành ngày " + DAY.format(known) + ".")));
    return Grade.LIKELY;
  }

  private Grade withoutDay(KnownWork work) {
    OptionalInt now = citing.year();
    OptionalInt issued = work.issued();
    if (now.isPresent() && issued.isPresent() && issued.getAsInt() > now.getAsInt()
        || isLater(work)) {
      return Grade.IMPOSSIBLE;
    }
    boolean hasYear = work.number().year().isPresent();
    if (citing.isUser() || hasYear || cited.number().isEmpty()) {
      return hasYear && !cited.number().isEmpty() ? Grade.CERTAIN : Grade.LIKELY;
    }
    int reach = isParty(work) ? TERM : 0;
    boolean isNear =
        now.isEmpty() || issued.isPresent() && now.getAsInt() - issued.getAsInt() <= reach;
    return isNear ? Grade.LIKELY : Grade.DOUBTFUL;
  }

  private boolean isLater(KnownWork work) {
    return citing.date().isPresent()
        && work.date().filter(day -> day.isAfter(citing.date().orElseThrow())).isPresent();
  }

  private void number(KnownWork work, List<Contradiction> contradictions) {
    String printed = cited.number().canonical();
    String known = work.number().canonical();
    if (!printed.isEmpty()
        && !known.isEmpty()
        && !cited.number().signs().isEmpty()
        && !plain(printed).equals(plain(known))) {
      contradictions.add(
          new Contradiction(printed, known, "Số, ký hiệu của văn bản này là " + known + "."));
    }
  }

  private void term(KnownWork work, List<Contradiction> contradictions) {
    if (!cited.term().isEmpty() && !work.term().isEmpty() && !cited.term().equals(work.term())) {
      contradictions.add(
          new Contradiction(
              "khóa " + cited.term(),
              "khóa " + work.term(),
              "Văn bản này của khóa " + work.term() + "."));
    }
  }

  private void type(KnownWork work, List<Contradiction> contradictions) {
    if (!isSameType(cited.type(), work.type())) {
      contradictions.add(
          new Contradiction(
              cited.type().vietnamese(),
              work.type().vietnamese(),
              "Văn bản này là " + work.type().vietnamese() + "."));
    }
  }

  private void issuer(KnownWork work, List<Contradiction> contradictions) {
    if (IssuingBody.differ(cited.issuer(), work.issuer())) {
      contradictions.add(
          new Contradiction(
              "của " + cited.issuer(),
              "của " + work.issuer(),
              "Văn bản này do " + work.issuer() + " ban hành."));
    }
  }

  /** QĐ stands for a decision and, in the Party, for a regulation. */
  private static boolean isSameType(WorkType said, WorkType known) {
    return said == known
        || said == WorkType.KHAC
        || known == WorkType.KHAC
        || said == WorkType.DE_AN
        || Set.of(WorkType.QUYET_DINH, WorkType.QUY_DINH).equals(Set.of(said, known))
        || Set.of(WorkType.CHUONG_TRINH, WorkType.CHUONG_TRINH_HANH_DONG)
            .equals(Set.of(said, known));
  }

  private static boolean isParty(KnownWork work) {
    List<String> signs = work.number().signs();
    return signs.size() > 1 && Set.of("TW", "TƯ", "TU").contains(signs.getLast());
  }

  private static boolean sameYear(OptionalInt known, int year) {
    return known.isPresent() && known.getAsInt() == year;
  }

  private static String plain(String number) {
    return number.replaceFirst("^0+", "").toLowerCase(Locale.ROOT);
  }
}
