package vn.tracuu.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tracuu.model.Level;
import vn.tracuu.model.Place;
import vn.tracuu.model.Place.Step;

/**
 * The units that a person typed, in any order, taken out of the words: "điều 2 khoản 1", "muc 5.1",
 * "điểm đ khoản 3 điều 7", "k1 đ2".
 */
final class TypedPlace {
  private static final Map<String, Level> UNITS =
      Map.of(
          "dieu", Level.ARTICLE,
          "khoan", Level.CLAUSE,
          "diem", Level.POINT,
          "muc", Level.SECTION,
          "chuong", Level.CHAPTER,
          "phan", Level.PART,
          "phu-luc", Level.ATTACHMENT);

  private final List<Step> steps = new ArrayList<>();
  private final List<Typed> rest = new ArrayList<>();

  private TypedPlace() {}

  static TypedPlace take(List<Typed> words) {
    TypedPlace place = new TypedPlace();
    for (int at = 0; at < words.size(); ) {
      at = place.takeAt(words, at);
    }
    return place;
  }

  private int takeAt(List<Typed> words, int at) {
    for (int length = 2; length >= 1; length--) {
      int next = at + length;
      if (next < words.size()) {
        Level level = UNITS.get(Typed.slug(words.subList(at, next)));
        Optional<String> num = level == null ? Optional.empty() : num(level, words.get(next));
        if (num.isPresent()) {
          steps.add(new Step(level, num.get()));
          return next + 1;
        }
      }
    }
    rest.add(words.get(at));
    return at + 1;
  }

  private static Optional<String> num(Level level, Typed word) {
    boolean isFigure = Character.isDigit(word.plain().charAt(0));
    boolean fits =
        switch (level) {
          case ARTICLE, CLAUSE -> isFigure;
          case POINT -> isFigure || word.small().length() == 1;
          case SECTION, CHAPTER, PART, ATTACHMENT, SUBSECTION, INDENT ->
              isFigure || word.plain().matches("[ivxlc]{1,6}|[a-h]");
        };
    return fits ? Optional.of(word.small()) : Optional.empty();
  }

  /** Highest first, as a place is written down. */
  Place place() {
    return new Place(
        steps.stream().sorted((one, other) -> one.level().compareTo(other.level())).toList());
  }

  /** The words that name no unit. */
  List<Typed> rest() {
    return rest;
  }
}
