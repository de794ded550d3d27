package vn.tracuu.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tracuu.link.Fit.Grade;
import vn.tracuu.model.Instrument;
import vn.tracuu.model.InstrumentNumber;
import vn.tracuu.model.Resolution;
import vn.tracuu.model.Resolution.Ambiguous;
import vn.tracuu.model.Resolution.Resolved;
import vn.tracuu.model.Resolution.Unresolved;
import vn.tracuu.model.WorkType;

/**
 * Finds the work that an instrument in a text means.
 *
 * <p>Where the text contradicts what is known, and only one work fits, that one is taken and the
 * contradiction told: "29-NQ ... khóa XVI" is 29-NQ/TW of khóa XI.
 */
final class Resolver {
  private static final Pattern PERIOD =
      Pattern.compile(",? giai đoạn (?:từ năm )?\\d{4} ?(?:[-–]|đến(?: năm)?) ?\\d{4}$");

  private final KnownWorks works;

  Resolver(KnownWorks works) {
    this.works = works;
  }

  Resolution resolve(Instrument cited, Citing citing) {
    List<Fit> fits = fits(cited, citing);
    List<Fit> certain = fits.stream().filter(fit -> fit.grade() == Grade.CERTAIN).toList();
    List<Fit> likely = fits.stream().filter(Fit::isLikely).toList();
    if (certain.size() == 1) {
      return resolved(certain.getFirst());
    }
    if (likely.size() == 1) {
      return resolved(likely.getFirst());
    }
    if (cited.number().isEmpty() && citing.date().isPresent() && likely.size() > 1) {
      return inForce(likely, citing);
    }
    List<Fit> possible = fits.stream().filter(fit -> fit.grade() != Grade.IMPOSSIBLE).toList();
    return possible.isEmpty() ? new Unresolved("") : ambiguous(possible);
  }

  private List<Fit> fits(Instrument cited, Citing citing) {
    Fitting fitting = new Fitting(cited, citing);
    return candidates(cited, citing).distinct().map(fitting::of).toList();
  }

  private Stream<KnownWork> candidates(Instrument cited, Citing citing) {
    if (cited.number().isEmpty()) {
      Optional<String> number = citing.number(cited);
      return number.isPresent() && works.named(cited.name()).size() != 1
          ? works.withNumber(new InstrumentNumber(number.get())).stream()
          : named(cited);
    }
    List<KnownWork> alike = works.withNumber(cited.number());
    return alike.isEmpty() ? shortened(cited, citing) : alike.stream();
  }

  private Stream<KnownWork> named(Instrument cited) {
    List<KnownWork> named = works.named(cited.name());
    return named.isEmpty()
        ? works.named(PERIOD.matcher(cited.name()).replaceFirst("")).stream()
        : named.stream();
  }

  /** "Nghị quyết 57", "29-NQ": the type and the figure agree, and what is there of the signs. */
  private Stream<KnownWork> shortened(Instrument cited, Citing citing) {
    boolean hasDay = citing.day(cited).isPresent();
    String key = cited.number().key();
    return works.withCount(cited.number()).stream()
        .filter(work -> isType(cited.type(), work.type()))
        .filter(work -> work.number().key().startsWith(key + "|"))
        .filter(work -> cited.number().signs().isEmpty() || hasDay || citing.isUser());
  }

  private static boolean isType(WorkType said, WorkType known) {
    return said == known
        || said == WorkType.KHAC
        || said == WorkType.QUYET_DINH && known == WorkType.QUY_DINH;
  }

  /**
   * A law called by name is the one that was in force: the last before the citing document. Two
   * laws of one name are left open where the later is of the same year and its day is not known.
   */
  private static Resolution inForce(List<Fit> fits, Citing citing) {
    Fit last =
        fits.stream()
            .max(Comparator.comparingInt(fit -> fit.work().issued().orElse(0)))
            .orElseThrow();
    boolean isBefore =
        last.work().date().isPresent() || !last.work().issued().equals(citing.year());
    return isBefore && !citing.isConsolidated() ? resolved(last) : ambiguous(fits);
  }

  private static Resolution ambiguous(List<Fit> fits) {
    return new Ambiguous(fits.stream().map(fit -> fit.work().target("")).toList());
  }

  private static Resolution resolved(Fit fit) {
    return new Resolved(fit.work().target(""), fit.contradictions());
  }
}
