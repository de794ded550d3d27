package vn.tracuu.directive;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words around a time of the calendar, by which it limits a task or does not.
 *
 * @param before the words just before it
 * @param behind the words just behind it
 * @param isQuoted stands between quotation marks: it belongs to a name
 * @param isOfCondition stands in "Đối với các nhiệm vụ trong năm 2025, ...", which says which
 *     tasks, or says how long something holds
 */
record WordsAround(String before, String behind, boolean isQuoted, boolean isOfCondition) {
  /** What a sentence begins with whose first clause says when or which, and limits nothing. */
  private static final List<String> CONDITIONS =
      List.of("đối với ", "trường hợp ", "căn cứ ", "trên cơ sở ");

  /** "Kéo dài thời hạn áp dụng ... đến hết ngày": how long something holds. */
  private static final Pattern EXTENDS =
      Pattern.compile("(?iu)(?:kéo dài|gia hạn) (?:thời hạn|thời gian) (?:áp dụng|có hiệu lực)");

  private static final int REACH = 110;
  private static final int NEAR = 24;
  private static final int LONGEST_NAME = 300;

  private static final Pattern DECIDED =
      Pattern.compile(
          "(?:đề ra|được giao|đã giao|xử lý|phát sinh|áp dụng|được cấp|ký|diễn ra|sử dụng đất"
              + "|(?<!bảo đảm )(?<!bảo đảm có )hiệu lực(?: thi hành)?|có hiệu lực từ"
              + "|nhiệm vụ triển khai|sang thực hiện|tầm nhìn|định hướng"
              + "|(?<!\\p{L})(?:[Tt]ừ|[Ss]au))\\s$");

  private static final String ISSUING = "(?:ban hành|phê duyệt|thông qua)\\s$";

  /** "văn bản đã ban hành trước ngày 01/7"; but "trình Thủ tướng ban hành trước ngày 15/5". */
  private static final Pattern ISSUED = Pattern.compile(ISSUING);

  private static final Pattern TO_BE_ISSUED =
      Pattern.compile("(?<!\\p{L})(?:trình|tham mưu|hoàn thành|để|phải)\\s[^,;.]{0,60}" + ISSUING);

  private static final Pattern OF_PERIOD =
      Pattern.compile(
          "(?iu)(?:từ|kể từ|tính từ)\\s(?:ngày\\s|năm\\s|tháng\\s)?\\d[^;]{0,60}(?:đến)?\\s?$"
              + "|từ (?:sáng|trưa|chiều|tối|đêm|hôm) nay\\s$|tính\\s$|(?<!\\p{L})đã\\s[^;,]{0,90}$"
              + "|(?:giá trị|(?<!bảo đảm có )hiệu lực|tiếp tục|thời hạn|áp dụng)[^;,:]{0,40}\\s$"
              + "|(?<!\\p{L})đang\\s(?:(?!hoàn thành|xong|báo cáo|trình|gửi)[^;,]){0,90}$"
              + "|(?<!\\p{L})(?<!nay )đến\\s$|(?:xuất|nhập) cảnh\\s$|\\scho\\s$");
  private static final Pattern LASTING =
      Pattern.compile("(?iu)hoàn thành|chậm nhất|thời hạn|thời gian thực hiện|giải ngân");
  private static final Pattern ACTS =
      Pattern.compile(
          "(?iu)hoàn thành|xong|báo cáo|gửi|trình|công bố|ban hành|lập|thực hiện|điều chỉnh"
              + "|phê duyệt|^$");
  private static final Pattern OPEN_END =
      Pattern.compile(
          "^\\s?(?:và|,)\\s(?:các|những)\\snăm|^\\s?trở đi|^\\s?và năm 20|^\\s?chỉ còn"
              + "|^\\s?đã\\s|^,\\s(?:\\p{L}{1,8}\\s){1,4}đã\\s"
              + "|^\\s(?:thì|nhưng|mà|chưa)\\s|^\\s(?:của )?năm (?:cuối|đầu|thứ|kiểm kê)"
              + "|^\\sđến khi\\s");
  private static final Pattern HOLDING =
      Pattern.compile("được (?:tiếp tục )?(?:thực hiện|sử dụng)\\s$");
  private static final Pattern TO_DO = Pattern.compile("^,?\\s(?:phải\\s)?hoàn thành");
  private static final Pattern DONE =
      Pattern.compile("(?iu)hoàn thành|xong|thời hạn|kết thúc|từ nay");

  static WordsAround of(String sentence, int start, int end) {
    String before = sentence.substring(Math.max(0, start - REACH), start);
    String behind = sentence.substring(end, Math.min(sentence.length(), end + REACH));
    return new WordsAround(
        before, behind, isQuoted(sentence, start), isOfCondition(sentence, start));
  }

  /** It is a name's, a condition's, open at its end, or when something was decided. */
  boolean tellNoLimit() {
    return isQuoted || isOfCondition || OPEN_END.matcher(behind).find() || decided();
  }

  /**
   * "từ ngày 01/7 đến ngày 31/12" is when something holds, "đã cấp trước ngày 01/8/2024" which of
   * them are meant.
   */
  boolean tellPeriod() {
    return OF_PERIOD.matcher(before).find();
  }

  /** Something is to be done. */
  boolean tellAct() {
    return ACTS.matcher(before).find();
  }

  /** The work itself lasts until then. */
  boolean tellLasting() {
    return LASTING.matcher(before).find();
  }

  /** Something is to be complete by then. */
  boolean tellCompletion() {
    return DONE.matcher(near()).find() || TO_DO.matcher(behind).find();
  }

  /** "được thực hiện đến hết ngày 31/12/2027": how long something holds. */
  boolean tellHolding() {
    return HOLDING.matcher(near()).find();
  }

  private boolean decided() {
    return DECIDED.matcher(near()).find()
        || ISSUED.matcher(near()).find() && !TO_BE_ISSUED.matcher(before).find();
  }

  private String near() {
    return before.substring(Math.max(0, before.length() - NEAR));
  }

  private static boolean isQuoted(String sentence, int start) {
    return isBetweenCurved(sentence, start) || isBetweenStraight(sentence, start);
  }

  /** An odd number of straight marks before it, and one more behind it, as far as a name goes. */
  private static boolean isBetweenStraight(String sentence, int start) {
    String before = sentence.substring(Math.max(0, start - LONGEST_NAME), start);
    String behind = sentence.substring(start, Math.min(sentence.length(), start + LONGEST_NAME));
    long marks = before.chars().filter(letter -> letter == '"').count();
    return marks % 2 == 1 && behind.indexOf('"') >= 0;
  }

  private static boolean isBetweenCurved(String sentence, int start) {
    for (int i = start - 1; i >= Math.max(0, start - LONGEST_NAME); i--) {
      if (sentence.charAt(i) == '”') {
        return false;
      }
      if (sentence.charAt(i) == '“') {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfCondition(String sentence, int start) {
    String opening = sentence.substring(0, Math.min(12, sentence.length()));
    String small = opening.toLowerCase(Locale.ROOT);
    if (EXTENDS.matcher(sentence).lookingAt()) {
      return true;
    }
    boolean isFronted = CONDITIONS.stream().anyMatch(small::startsWith);
    int comma = isFronted ? sentence.indexOf(',', start) : -1;
    return comma >= 0 && sentence.lastIndexOf(',', start) < 0;
  }
}
