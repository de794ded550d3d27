package vn.tracuu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A place within an instrument as a citation names it, highest unit first.
 *
 * <p>Example: "điểm đ khoản 2 Điều 5" is article 5, clause 2, point đ; its address is {@code
 * art_5__cl_2__point_dd}. What a text leaves out stays out: articles count on through chapters, so
 * the chapter of an article is not kept.
 */
public record Place(List<Step> steps) {
  /** The instrument as a whole. */
  public static final Place WHOLE = new Place(List.of());

  /** One unit: level and number as printed, "này" being replaced by the number meant. */
  public record Step(Level level, String num) {
    /** "khoản 2", "Điều 5". */
    public String words() {
      return level == Level.ATTACHMENT || level == Level.CHAPTER || level == Level.SECTION
          ? capital(level.vietnamese()) + " " + num
          : level.vietnamese() + " " + num;
    }

    /** {@code cl_2}. */
    public String eId() {
      return level.prefix() + "_" + num.replace("đ", "dd").replace("Đ", "DD").replace('.', '-');
    }

    private static String capital(String word) {
      return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
  }

  public Place {
    steps = List.copyOf(steps);
  }

  /** As a citation says it: "điểm a khoản 2 Điều 5". */
  public String words() {
    return steps.reversed().stream().map(Step::words).collect(Collectors.joining(" "));
  }

  /** Its address where nothing but its words is known. */
  public String eId() {
    return steps.stream().map(Step::eId).collect(Collectors.joining("__"));
  }

  /** Names no unit. */
  public boolean isWhole() {
    return steps.isEmpty();
  }

  /** The place one unit further down. */
  public Place down(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new Place(longer);
  }
}
