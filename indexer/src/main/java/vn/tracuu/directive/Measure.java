package vn.tracuu.directive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a figure measures, in the sentence's own words.
 *
 * <p>Example: "hoàn thành mục tiêu 100% xã có đường ô tô" measures "xã có đường ô tô"; "tỷ lệ đô
 * thị hóa đạt khoảng 20,6%" measures "tỷ lệ đô thị hóa".
 */
final class Measure {
  private static final Pattern FOLLOWS =
      Pattern.compile("^\\s((?:số |các )?\\p{Ll}[^,;.:()]{3,160})");
  private static final Pattern OPENS =
      Pattern.compile(
          "(?iu)^\\s*(?:[-+]\\s)?(?:trong đó:?\\s|đồng thời,?\\s|phấn đấu\\s|có\\s|chỉ tiêu \\d+:\\s)++");
  private static final Pattern CLOSES =
      Pattern.compile(
          "(?iu)\\s(?:(?:phấn đấu|dự kiến|đến|vào|trong|hết|năm \\d{4}|ngày \\S+"
              + "|đạt|chiếm|cao hơn|còn|ở mức|tăng|giảm|xuống|có|là|duy trì|bình quân|trung bình"
              + "|hàng năm|hằng năm)\\s?){1,8}$");
  private static final Pattern DUE =
      Pattern.compile("(?iu)^.{0,200}?(?:đến|trước|hết|vào)(?: ngày| năm)? [\\d/]{4,10}\\s");

  private static final Pattern VERB =
      Pattern.compile(
          "(?iu)(?:bố trí|thu hút(?: thêm)?|lựa chọn|hướng tới|và|phấn đấu|hình thành|xây dựng"
              + "|giải quyết|tối thiểu|ít nhất|hoàn thành)?");

  /** What is counted, up to the figure, in a row of several. */
  private static final Pattern COUNTED =
      Pattern.compile("(?iu)(?<!\\p{L})(?:tỷ lệ|tỉ lệ|số lượng)\\s[^\\d.;:()]{1,150}$");

  private static final Pattern SAID =
      Pattern.compile("(?iu)\\s(?:đạt|chiếm|còn|tăng|giảm|là|có|duy trì|được)\\s[^,]{0,150},");
  private static final int SHORT = 16;
  private static final int REACH = 200;

  private Measure() {}

  static String of(String sentence, Matcher figure, int clause) {
    String behind =
        sentence.substring(figure.end(), Math.min(sentence.length(), figure.end() + REACH));
    Matcher follows = FOLLOWS.matcher(behind);
    String before = before(sentence.substring(clause, figure.start()));
    boolean isCounted = isGoalWord(before) || VERB.matcher(before).matches();
    if (follows.find() && isCounted) {
      return trimmed(follows.group(1));
    }
    return before;
  }

  private static boolean isGoalWord(String before) {
    return before.isEmpty() || Folded.of(before).endsWith("mục tiêu");
  }

  /** "tỷ lệ nữ giám đốc, chủ trang trại đạt": a comma there parts none of what is counted. */
  private static Optional<String> counted(String words) {
    Matcher counted = COUNTED.matcher(words);
    return counted.find()
            && counted.group().contains(",")
            && !SAID.matcher(counted.group()).find()
            && Stream.of(counted.group().split(","))
                .noneMatch(part -> Vocabulary.DUTIES.begins(new Tokens(part), 0))
        ? Optional.of(counted.group())
        : Optional.empty();
  }

  private static String before(String words) {
    int comma = words.lastIndexOf(',');
    if (comma > 0 && words.length() - comma < SHORT) {
      comma = words.lastIndexOf(',', comma - 1);
    }
    String last = counted(words).orElse(comma >= 0 ? words.substring(comma + 1) : words);
    last = DUE.matcher(last).replaceFirst("");
    last = CLOSES.matcher(" " + last.strip()).replaceFirst("");
    return OPENS.matcher(last + " ").replaceFirst("").strip();
  }

  private static String trimmed(String words) {
    int and = words.indexOf(" vào năm");
    return (and > 0 ? words.substring(0, and) : words).strip();
  }
}
