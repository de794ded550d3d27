package vn.tracuu.directive;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the text above says of a provision: whose it is, and what it is about.
 *
 * @param above the directive that the provision belongs to until it names bodies of its own
 * @param matters what the headings and lines above say that it is about
 */
record Surroundings(Optional<Draft> above, Set<Matter> matters) {
  static final Surroundings NONE = new Surroundings(Optional.empty(), EnumSet.noneOf(Matter.class));

  private static final Pattern OPENS_GOALS =
      Pattern.compile("(?iu)^[-+*•\\s]*(?:chỉ tiêu|mục tiêu)(?: \\d{1,2})?\\s?:");
  private static final Pattern PRAISE =
      Pattern.compile(
          "(?iu)[-+*•\\s]*(?:đánh giá cao|ghi nhận|biểu dương|hoan nghênh|thời gian (?:vừa )?qua"
              + "|trong thời gian (?:vừa )?qua|(?:trong )?những năm (?:vừa )?qua)(?!\\p{L})");

  /** What other laws say from now on stands among the last articles too. */
  private static final Pattern AMENDS = Pattern.compile("sửa đổi|bãi bỏ|thay thế|chuyển tiếp");

  boolean tells(Matter matter) {
    return matters.contains(matter);
  }

  /** Tables may give tasks, unless they tell the steps of a procedure. */
  boolean tellsTables() {
    return !tells(Matter.FORMS) && !tells(Matter.STEPS);
  }

  Surroundings of(Draft draft) {
    return new Surroundings(Optional.of(draft), matters);
  }

  /** The same, about one matter more. */
  Surroundings and(Matter matter) {
    Set<Matter> more = EnumSet.copyOf(matters);
    more.add(matter);
    return new Surroundings(above, more);
  }

  /** "Chỉ tiêu 1: ..." tells a goal wherever it stands. */
  static boolean opensGoals(String sentence) {
    return OPENS_GOALS.matcher(sentence).lookingAt();
  }

  /** "Đánh giá cao nỗ lực ...": what was done, and so no goal and no day. */
  static boolean isPraise(String sentence) {
    return PRAISE.matcher(sentence).lookingAt();
  }

  /** The same for what follows a line "gồm các thành viên sau đây:", "các chỉ tiêu như sau:". */
  Surroundings behind(String paragraph) {
    if (!Matter.mayOpenList(paragraph)) {
      return this;
    }
    String small = Figures.small(paragraph);
    return about(matter -> matter.isBehind(small));
  }

  /** The same below a heading. */
  Surroundings under(String heading) {
    if (heading.isEmpty()) {
      return this;
    }
    String small = Figures.small(heading);
    Surroundings inside = about(matter -> matter.isOf(small));
    return AMENDS.matcher(small).find() ? inside.without(Matter.EXECUTION) : inside;
  }

  /** The same, about one matter less. */
  Surroundings without(Matter matter) {
    if (!tells(matter)) {
      return this;
    }
    Set<Matter> fewer = EnumSet.copyOf(matters);
    fewer.remove(matter);
    return new Surroundings(above, fewer);
  }

  /** Goals end what was said of results, results what was said of goals, duties that of powers. */
  private Surroundings about(Predicate<Matter> isAbout) {
    Set<Matter> more = EnumSet.noneOf(Matter.class);
    Arrays.stream(Matter.values()).filter(isAbout).forEach(more::add);
    Set<Matter> all = EnumSet.copyOf(matters);
    all.addAll(more);
    if (more.contains(Matter.GOALS)) {
      all.remove(Matter.RESULTS);
    } else if (more.contains(Matter.RESULTS)) {
      all.remove(Matter.GOALS);
    }
    if (more.contains(Matter.DUTIES)) {
      all.remove(Matter.POWERS);
    }
    return new Surroundings(above, all);
  }
}
