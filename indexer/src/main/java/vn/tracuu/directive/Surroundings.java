package vn.tracuu.directive;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the text above says of a provision: whose it is, and whether it tells goals or results.
 *
 * @param above the directive that the provision belongs to until it names bodies of its own
 * @param tellsWhom lists who is meant, and gives them nothing to do: "Đối tượng áp dụng"
 */
record Surroundings(
    Optional<Draft> above, boolean tellsGoals, boolean tellsResults, boolean tellsWhom) {
  static final Surroundings NONE = new Surroundings(Optional.empty(), false, false, false);

  private static final Pattern GOALS =
      Pattern.compile(
          "(?iu)(?<!chương trình )(?:mục tiêu(?! quốc gia)|chỉ tiêu)|^\\s*đến năm 20\\d\\d|^\\s*tầm nhìn");
  private static final Pattern OPENS_GOALS =
      Pattern.compile("(?iu)^[-+*•\\s]*(?:chỉ tiêu|mục tiêu)(?: \\d{1,2})?\\s?:");
  private static final Pattern RESULTS =
      Pattern.compile("(?iu)tình hình|kết quả thực hiện|kết quả đạt được|đánh giá|thực trạng");

  private static final Pattern WHOM = Pattern.compile("(?iu)(?:đối tượng|thành phần)\\b");

  Surroundings of(Draft draft) {
    return new Surroundings(Optional.of(draft), tellsGoals, tellsResults, tellsWhom);
  }

  /** "Chỉ tiêu 1: ..." tells a goal wherever it stands. */
  static boolean opensGoals(String sentence) {
    return OPENS_GOALS.matcher(sentence).find();
  }

  /** The same below a heading. */
  Surroundings under(String heading) {
    boolean goals = GOALS.matcher(heading).find();
    boolean results = RESULTS.matcher(heading).find() && !goals;
    return new Surroundings(
        above,
        (tellsGoals || goals) && !results,
        tellsResults || results,
        WHOM.matcher(heading).lookingAt());
  }
}
