package vn.tracuu.link;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tracuu.model.Citation;
import vn.tracuu.model.Instrument;
import vn.tracuu.model.Slug;
import vn.tracuu.model.Work;
import vn.tracuu.model.WorkType;

/**
 * Who cites: by its province "UBND tỉnh" is read, by its day what can have been meant.
 *
 * @param province slug; empty where it has none or is not known
 * @param days said anywhere in it of a number, by the number's key
 * @param isConsolidated it repeats the words of older texts, so that its day does not date them
 * @param isUser a person who looks something up: one work that fits is meant
 */
record Citing(
    String province,
    Optional<LocalDate> date,
    Map<String, LocalDate> days,
    Map<String, String> numbers,
    boolean isConsolidated,
    boolean isUser) {
  /** A person of whom nothing is known. */
  static final Citing USER = new Citing("", Optional.empty(), Map.of(), Map.of(), false, true);

  /** The document that cites; days and numbers said once in it count for all of it. */
  static Citing of(Work work, List<Instrument> cited) {
    Map<String, LocalDate> days = new HashMap<>();
    Map<String, String> numbers = new HashMap<>();
    for (Instrument one : cited) {
      String key = one.number().key();
      if (!key.isEmpty()) {
        one.date().ifPresent(day -> days.putIfAbsent(key, day));
        numbers.putIfAbsent(name(one), one.number().canonical());
      }
    }
    boolean isConsolidated = work.type() == WorkType.VAN_BAN_HOP_NHAT;
    return new Citing(
        KnownWork.province(work.issuer()), work.date(), days, numbers, isConsolidated, false);
  }

  /** A draft without heading. */
  static Citing of(List<Citation> citations) {
    Map<String, LocalDate> days = new HashMap<>();
    for (Citation citation : citations) {
      if (citation.work() instanceof Instrument one) {
        one.date().ifPresent(day -> days.putIfAbsent(one.number().key(), day));
      }
    }
    return new Citing("", Optional.empty(), days, Map.of(), false, false);
  }

  /** The day that it gives for an instrument, here or elsewhere. */
  Optional<LocalDate> day(Instrument cited) {
    return cited.date().or(() -> Optional.ofNullable(days.get(cited.number().key())));
  }

  /** The number that it gives elsewhere for a law that it calls by name. */
  Optional<String> number(Instrument cited) {
    return Optional.ofNullable(numbers.get(name(cited))).filter(number -> !cited.name().isEmpty());
  }

  /** The year in which it was issued. */
  OptionalInt year() {
    return date.map(day -> OptionalInt.of(day.getYear())).orElse(OptionalInt.empty());
  }

  private static String name(Instrument one) {
    return Slug.of(one.name());
  }
}
