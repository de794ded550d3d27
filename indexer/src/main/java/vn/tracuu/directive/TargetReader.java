package vn.tracuu.directive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.TargetFigure.Direction;

/**
 * Finds the figures that something is to reach in a sentence.
 *
 * <p>A figure is one only where the text says that it is a goal: under a heading "Mục tiêu", behind
 * "phấn đấu" or "mục tiêu", or with a day by which it is looked at. What was reached the year
 * before is a result.
 */
final class TargetReader {
  private static final String NUMBER =
      "(?:\\d{1,3}(?:\\.\\d{3}){1,4}(?:,\\d{1,4})?|\\d{1,9}(?:,\\d{1,4})?)(?!\\d|[.,]\\d)";
  private static final String UNIT =
      "%(?:/năm)?(?:\\s(?:GDP|GRDP)(?!\\p{L}))?"
          + "|(?:nghìn |ngàn |triệu |tỷ |tỉ )?(?:đồng|USD|tấn|kWh|lượt khách|lượt)(?!\\p{L})"
          + "|lần(?!\\p{L})|ha(?!\\p{L})|MW(?!\\p{L})|km(?!\\p{L})"
          + "|/\\d{1,3}(?:\\.\\d{3}){1,2}"
          + "|\\p{Ll}{2,9}(?: \\p{Ll}{1,9}){0,3}/\\d{1,3}(?:\\.\\d{3})?(?: \\p{Ll}{1,9}){1,2}"
          + "|\\p{Ll}{2,9}/\\p{Ll}{2,9}(?: \\p{Ll}{1,9})?(?!\\p{L})"
          + "|(?:người|hộ|doanh nghiệp|hợp tác xã|tổ chức|xã|bản|cơ sở|dự án|mô hình|tin, bài"
          + "|ứng dụng|sản phẩm|trường|lao động|giường bệnh|vùng|trung tâm|khu|cụm|điểm đến|tuyến|ngành"
          + "|sáng kiến|đề tài|lớp|hội nghị|cán bộ|kịch bản|bộ dữ liệu|tập dữ liệu|chương trình|câu lạc bộ|văn bản|tác phẩm|chuyên gia|công trình|nhà máy|thương hiệu)(?!\\p{L})";
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\p{L}\\d/.,])(?:(?<cmp>tối thiểu(?: đạt| có)?|ít nhất|không thấp hơn|không quá"
              + "|tối đa|trên|hơn|dưới|khoảng|gần|còn|xuống)\\s)?"
              + "(?:(?<n>"
              + NUMBER
              + ")(?:\\s?%?(?:\\s?[-–]|\\sđến)\\s?(?<n2>"
              + NUMBER
              + "))?|(?<one>một))\\s?(?<unit>"
              + UNIT
              + ")",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ONE = Pattern.compile("[Mm][Ộộ][Tt]");
  private static final Pattern GOAL =
      Pattern.compile("(?iu)phấn đấu|mục tiêu|chỉ tiêu \\d|hướng tới");

  /** Without one of these {@link #GOAL} finds nothing. */
  private static final List<String> GOAL_WORDS =
      List.of("phấn đấu", "mục tiêu", "chỉ tiêu", "hướng tới");

  private static final Pattern RESULT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:ước(?! thực hiện năm)|đã|lũy kế|luỹ kế|đến nay|cùng kỳ|vượt|thực hiện được)(?!\\p{L})");
  private static final Pattern REACHES =
      Pattern.compile(
          "(?iu)(?:đạt|còn|có|có từ|chiếm|mức|thêm|cho|duy trì|tăng|giảm|bình quân|trung bình"
              + "|tăng thêm|giảm còn|hàng năm|hằng năm|hình thành|đào tạo|bồi dưỡng|thành lập)\\s$");

  /** "do Nhà nước nắm giữ 100% vốn điều lệ" tells which firm is meant. */
  private static final Pattern HELD = Pattern.compile("(?iu)(?:nắm giữ|sở hữu)\\s$");

  private static final Pattern ORDERED_LEAST =
      Pattern.compile("(?iu)bảo đảm|đảm bảo|bố trí|cắt giảm|lựa chọn|thu hút|hình thành|nâng");

  private TargetReader() {}

  /**
   * A target found.
   *
   * @param start in the sentence
   */
  record Found(int start, int end, Figure figure, String measure) {}

  /** A figure with its unit and the side on which the goal lies. */
  record Figure(BigDecimal value, Optional<BigDecimal> upTo, String unit, Direction direction) {}

  /** What is known of the place where a sentence stands. */
  record Setting(boolean isOfGoals, boolean isNormative, List<DeadlineReader.Found> deadlines) {}

  /** The targets of a sentence, in order. */
  static List<Found> read(String sentence, Setting setting) {
    List<Found> all = new ArrayList<>();
    if (!mayBeGoal(sentence, setting) || !mayHaveFigure(sentence) || isCondition(sentence)) {
      return all;
    }
    Matcher figure = FIGURE.matcher(sentence);
    while (figure.find()) {
      Clause clause = Clause.around(sentence, figure.start());
      if (isGoal(figure, clause, setting)) {
        all.add(
            new Found(
                figure.start(),
                figure.end(),
                figure(figure, clause),
                Measure.of(sentence, figure, clause.start())));
      }
    }
    return all;
  }

  private static boolean mayHaveFigure(String sentence) {
    return Figures.isIn(sentence) || ONE.matcher(sentence).find();
  }

  /** Most sentences say nothing that {@link #isGoal} asks for, wherever their figures stand. */
  private static boolean mayBeGoal(String sentence, Setting setting) {
    if (setting.isOfGoals && !setting.isNormative) {
      return true;
    }
    String small = Figures.small(sentence);
    return GOAL_WORDS.stream().anyMatch(small::contains)
        || !setting.isNormative
            && (!setting.deadlines.isEmpty()
                || small.contains("tối thiểu")
                || small.contains("ít nhất"));
  }

  private static boolean isCondition(String sentence) {
    String folded = Folded.of(sentence.substring(0, Math.min(12, sentence.length())));
    return folded.startsWith("đối với ") || folded.startsWith("trường hợp ");
  }

  private static boolean isGoal(Matcher figure, Clause clause, Setting setting) {
    String before = clause.before(figure.start());
    boolean says = GOAL.matcher(before).find();
    boolean isDue =
        setting.deadlines.stream()
            .anyMatch(due -> due.start() >= clause.start() && due.start() < clause.end());
    boolean isPercent = figure.group("unit").startsWith("%");
    boolean isLeast = isLeast(figure.group("cmp"));
    if (RESULT.matcher(before).find() && !says || clause.isQuoted(figure.start())) {
      return false;
    }
    if (HELD.matcher(before).find()) {
      return false;
    }
    if (setting.isOfGoals && !setting.isNormative || says) {
      return isPercent || figure.group("cmp") != null || reaches(before);
    }
    boolean isDueFigure = isDue && !setting.isNormative && (isPercent || isLeast);
    boolean isOrdered =
        isLeast
            && !setting.isNormative
            && ORDERED_LEAST.matcher(before).find()
            && !before.endsWith("luôn có ");
    return isDueFigure || isOrdered;
  }

  private static boolean reaches(String before) {
    return REACHES.matcher(before).find();
  }

  private static boolean isLeast(String comparative) {
    return comparative != null
        && (comparative.startsWith("tối thiểu") || comparative.equals("ít nhất"));
  }

  private static Figure figure(Matcher figure, Clause clause) {
    BigDecimal value = figure.group("one") != null ? BigDecimal.ONE : number(figure.group("n"));
    Optional<BigDecimal> upTo = Optional.ofNullable(figure.group("n2")).map(TargetReader::number);
    String unit = figure.group("unit").strip();
    return new Figure(value, upTo, unit, direction(figure, clause));
  }

  private static BigDecimal number(String printed) {
    return new BigDecimal(printed.replace(".", "").replace(',', '.'));
  }

  private static Direction direction(Matcher figure, Clause clause) {
    String comparative =
        Optional.ofNullable(figure.group("cmp")).orElse("").toLowerCase(Locale.ROOT);
    String before = Folded.of(clause.before(figure.start()));
    boolean isYearly = figure.group("unit").contains("/năm");
    return switch (comparative) {
      case "trên", "hơn" -> Direction.ABOVE;
      case "dưới" -> Direction.BELOW;
      case "không quá", "tối đa" -> Direction.AT_MOST;
      case "xuống" -> Direction.DECREASE;
      case "khoảng", "gần" -> change(before, isYearly).orElse(Direction.ABOUT);
      case "", "còn" -> change(before, isYearly).orElse(Direction.REACH);
      default -> Direction.AT_LEAST;
    };
  }

  /** "tăng bình quân 05%/năm" grows; "tăng tỷ lệ lao động nữ đạt 50%" reaches. */
  private static Optional<Direction> change(String before, boolean isYearly) {
    int up = Math.max(before.lastIndexOf("tăng"), before.lastIndexOf("cao hơn"));
    int down = before.lastIndexOf("giảm");
    int reach = Math.max(before.lastIndexOf("đạt"), before.lastIndexOf("chiếm"));
    int last = Math.max(up, down);
    if (last < 0 || reach > last && !isYearly) {
      return Optional.empty();
    }
    boolean isNear = before.length() - last < 40 || isYearly;
    return isNear
        ? Optional.of(up > down ? Direction.INCREASE : Direction.DECREASE)
        : Optional.empty();
  }
}
