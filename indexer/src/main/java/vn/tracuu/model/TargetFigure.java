package vn.tracuu.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A figure that something is to reach (chỉ tiêu).
 *
 * <p>Example: "tỷ lệ đô thị hóa đạt khoảng 20,6%": value 20.6, unit "%", direction {@code ABOUT},
 * measure "tỷ lệ đô thị hóa".
 *
 * @param words as printed, from the comparative to the unit
 * @param value the figure; of a range its lower end
 * @param upTo the upper end of a range
 * @param measure what is measured, as printed; empty where the sentence does not say
 * @param date when it is to be reached, where a deadline stands in the same sentence
 */
public record TargetFigure(
    Pinpoint place,
    String words,
    BigDecimal value,
    Optional<BigDecimal> upTo,
    String unit,
    Direction direction,
    String measure,
    Optional<LocalDate> date) {

  /** On which side of the figure the goal lies. */
  public enum Direction {
    REACH("đạt"),
    ABOUT("khoảng"),
    ABOVE("trên"),
    BELOW("dưới"),
    AT_LEAST("ít nhất"),
    AT_MOST("không quá"),
    INCREASE("tăng"),
    DECREASE("giảm");

    private final String vietnamese;

    Direction(String vietnamese) {
      this.vietnamese = vietnamese;
    }

    /** The word in JSON: {@code at-least}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words that readers see. */
    public String vietnamese() {
      return vietnamese;
    }
  }
}
