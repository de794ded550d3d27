package vn.tracuu.directive;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the text above says of a provision: whose it is, and whether it tells goals or results.
 *
 * @param above the directive that the provision belongs to until it names bodies of its own
 * @param tellsPast tells how things are: no day of it is one by which something is due
 * @param tellsSteps lays down a procedure for each case to come: "Trình tự thực hiện"
 * @param tellsPowers says who may decide what, which is no task: "Thẩm quyền quyết định"
 * @param tellsWhom lists who is meant, and gives them nothing to do: "Đối tượng áp dụng"
 */
record Surroundings(
    Optional<Draft> above,
    boolean tellsGoals,
    boolean tellsResults,
    boolean tellsWhom,
    boolean tellsSteps,
    boolean tellsPowers,
    boolean tellsPast) {
  static final Surroundings NONE =
      new Surroundings(Optional.empty(), false, false, false, false, false, false);

  private static final Pattern GOALS =
      Pattern.compile(
          "(?iu)(?<!chương trình )(?:mục tiêu(?! quốc gia)|chỉ tiêu)|^\\s*đến năm 20\\d\\d|^\\s*tầm nhìn");
  private static final Pattern OPENS_GOALS =
      Pattern.compile("(?iu)^[-+*•\\s]*(?:chỉ tiêu|mục tiêu)(?: \\d{1,2})?\\s?:");
  private static final Pattern RESULTS =
      Pattern.compile("(?iu)tình hình|kết quả thực hiện|kết quả đạt được|đánh giá|thực trạng");

  private static final Pattern PAST =
      Pattern.compile(
          "(?iu)(?:đánh giá (?:chung|tình hình)|tình hình|thực trạng|bối cảnh|sự cần thiết"
              + "|kết quả (?:đạt được|thực hiện)|khái quát)\\b");
  private static final Pattern STEPS =
      Pattern.compile(
          "(?iu)(?:trình tự|thủ tục|quy trình|cách thức thực hiện|thành phần hồ sơ|thời hạn giải quyết)\\b");
  private static final Pattern PRAISE =
      Pattern.compile(
          "(?iu)[-+*•\\s]*(?:đánh giá cao|ghi nhận|biểu dương|hoan nghênh|thời gian (?:vừa )?qua"
              + "|trong thời gian (?:vừa )?qua|(?:trong )?những năm (?:vừa )?qua)\\b");
  private static final Pattern WHOM = Pattern.compile("(?iu)(?:đối tượng|thành phần)\\b");

  private static final Pattern POWERS =
      Pattern.compile("(?iu)(?:phân cấp|phân quyền|ủy quyền|thẩm quyền)\\b");
  private static final Pattern DUTIES =
      Pattern.compile("(?iu)(?:trách nhiệm|nhiệm vụ|tổ chức thực hiện|điều khoản thi hành)\\b");

  Surroundings of(Draft draft) {
    return new Surroundings(
        Optional.of(draft),
        tellsGoals,
        tellsResults,
        tellsWhom,
        tellsSteps,
        tellsPowers,
        tellsPast);
  }

  private boolean tellsPowers(String heading) {
    return (tellsPowers || POWERS.matcher(heading).find()) && !DUTIES.matcher(heading).find();
  }

  /** "Chỉ tiêu 1: ..." tells a goal wherever it stands. */
  static boolean opensGoals(String sentence) {
    return OPENS_GOALS.matcher(sentence).find();
  }

  /** "Đánh giá cao nỗ lực ...": what was done, and so no goal and no day. */
  static boolean isPraise(String sentence) {
    return PRAISE.matcher(sentence).lookingAt();
  }

  /** The same below a heading. */
  Surroundings under(String heading) {
    boolean goals = GOALS.matcher(heading).find();
    boolean results = RESULTS.matcher(heading).find() && !goals;
    return new Surroundings(
        above,
        (tellsGoals || goals) && !results,
        tellsResults || results,
        tellsWhom || WHOM.matcher(heading).lookingAt(),
        tellsSteps || STEPS.matcher(heading).lookingAt(),
        tellsPowers(heading),
        tellsPast || PAST.matcher(heading).lookingAt());
  }
}
