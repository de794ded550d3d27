package vn.tracuu.link;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tracuu.model.Place;
import vn.tracuu.model.Resolution;
import vn.tracuu.model.Resolution.Ambiguous;
import vn.tracuu.model.Resolution.Resolved;
import vn.tracuu.model.Resolution.Unresolved;
import vn.tracuu.model.Slug;
import vn.tracuu.model.Target;
import vn.tracuu.model.WorkType;

/**
 * Reads what a person types to get to a work or a provision.
 *
 * <p>"nq 57", "NQ57", "nghi quyet 57", "57-NQ/TW", "qđ 161 điều 2 khoản 1", "mục 5.1", "luat dat
 * dai 2024", "đề án 06": marks, capitals and the order of units do not count. A place without a
 * work is looked for in the documents that are held.
 */
final class ReferenceReader {
  private static final int MOST = 10;

  /** Long words and the short ones that say the same. */
  private static final String[][] SHORT = {
    {"chuong-trinh-muc-tieu-quoc-gia", "mtqg"},
    {"muc-tieu-quoc-gia", "mtqg"},
    {"ctmtqg", "mtqg"},
    {"chuong-trinh-mtqg", "mtqg"},
    {"kinh-te-xa-hoi", "ktxh"},
    {"mtqg-ve-", "mtqg-"},
    {"nq-dai-hoi", "nghi-quyet-dai-hoi"},
    {"-cua-", "-"},
    {"da-06", "de-an-06"}
  };

  private static final char AFTER_DASH = '-' + 1;

  private final KnownWorks works;
  private final Function<String, Optional<Locator>> locators;
  private final Shelf shelf;

  ReferenceReader(KnownWorks works, Function<String, Optional<Locator>> locators, Shelf shelf) {
    this.works = works;
    this.locators = locators;
    this.shelf = shelf;
  }

  Reference read(String input) {
    TypedPlace typed = TypedPlace.take(Typed.words(input));
    TypedWork work = TypedWork.read(typed.rest());
    Place place = typed.place();
    if (work.isEmpty()) {
      return new Reference(
          place.isWhole() ? new Unresolved("") : inHeld(place), place, !place.isWhole());
    }
    List<KnownWork> found = find(work);
    Resolution resolution = resolution(found);
    boolean isExplicit =
        work.number().isEmpty() || !work.types().isEmpty() || !work.signs().isEmpty();
    return new Reference(
        place.isWhole() ? resolution : new PlaceIn(locators).of(resolution, place),
        place,
        isExplicit || !place.isWhole());
  }

  private Resolution inHeld(Place place) {
    List<Target> targets =
        shelf.withNumber(Locator.small(place.steps().getLast().num())).stream()
            .flatMap(id -> works.find(id).stream())
            .flatMap(work -> at(work, place).stream())
            .limit(MOST)
            .toList();
    return targets.size() == 1
        ? new Resolved(targets.getFirst(), List.of())
        : targets.isEmpty() ? new Unresolved(place.eId()) : new Ambiguous(targets);
  }

  private Optional<Target> at(KnownWork work, Place place) {
    return locators.apply(work.id()).flatMap(one -> one.find(place)).map(work::target);
  }

  private static Resolution resolution(List<KnownWork> found) {
    return switch (found.size()) {
      case 0 -> new Unresolved("");
      case 1 -> new Resolved(found.getFirst().target(""), List.of());
      default -> new Ambiguous(found.stream().limit(MOST).map(work -> work.target("")).toList());
    };
  }

  private List<KnownWork> find(TypedWork typed) {
    List<KnownWork> named = named(typed);
    if (!named.isEmpty()) {
      return named;
    }
    return typed.number().isEmpty() ? List.of() : numbered(typed);
  }

  private List<KnownWork> numbered(TypedWork typed) {
    List<KnownWork> fits = works.all().stream().filter(work -> hasNumber(work, typed)).toList();
    List<KnownWork> ofType =
        fits.stream()
            .filter(work -> typed.types().isEmpty() || typed.types().contains(work.type()))
            .toList();
    return ofType.isEmpty() ? fits.stream().filter(work -> isAlike(work, typed)).toList() : ofType;
  }

  /** A type may be typed wrong where the signs agree: "quyết định 131-QĐ/TW". */
  private static boolean isAlike(KnownWork work, TypedWork typed) {
    return !typed.signs().isEmpty()
        && signs(work).containsAll(typed.signs())
        && typed.signs().size() > 1;
  }

  private static boolean hasNumber(KnownWork work, TypedWork typed) {
    List<String> parts = List.of(work.number().key().split("\\|"));
    if (!parts.getFirst().equals(typed.number())) {
      return false;
    }
    boolean isYear =
        typed.year().isEmpty()
            || work.issued().isPresent() && work.issued().getAsInt() == typed.year().getAsInt();
    Set<String> known = signs(work);
    known.addAll(List.of(Slug.of(work.issuer() + " " + work.title()).split("-")));
    known.add(work.type() == WorkType.LUAT ? "luat" : "");
    work.names().forEach(name -> known.addAll(List.of(Slug.of(name).split("-"))));
    return isYear && known.containsAll(typed.signs());
  }

  private static Set<String> signs(KnownWork work) {
    Set<String> signs = new HashSet<>();
    work.number().signs().forEach(sign -> signs.add(Slug.of(sign)));
    return signs;
  }

  private List<KnownWork> named(TypedWork typed) {
    String name = plain(typed.name());
    NavigableMap<String, List<KnownWork>> names = works.plainNames(ReferenceReader::plain);
    String year = typed.year().isPresent() ? "-" + typed.year().getAsInt() : "";
    String withoutYear =
        name.substring(0, name.length() - (name.endsWith(year) ? year.length() : 0));
    List<KnownWork> same =
        ofYear(typed, Stream.of(name, withoutYear).map(one -> names.getOrDefault(one, List.of())));
    return same.isEmpty() && name.indexOf('-') > 0
        ? ofYear(typed, names.subMap(name + '-', name + AFTER_DASH).values().stream())
        : same;
  }

  private static List<KnownWork> ofYear(TypedWork typed, Stream<List<KnownWork>> found) {
    return found.flatMap(List::stream).filter(work -> isOfYear(work, typed)).distinct().toList();
  }

  private static boolean isOfYear(KnownWork work, TypedWork typed) {
    return typed.year().isEmpty()
        || work.issued().isEmpty()
        || work.issued().getAsInt() == typed.year().getAsInt()
        || work.number().isEmpty();
  }

  private static String plain(String slug) {
    String plain = slug;
    for (String[] pair : SHORT) {
      plain = plain.replace(pair[0], pair[1]);
    }
    return plain;
  }
}
