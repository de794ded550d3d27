package vn.tracuu.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.WorkType;

/**
 * A line that names type and number at once: "Án lệ số 15/2017/AL về công nhận ...", "Nghị quyết số
 * 57-NQ/TW".
 */
record NamedLine(WorkType type, String number, int end) {
  private static final Pattern LINE =
      Pattern.compile(
          "(?<type>Án lệ|ÁN LỆ|Nghị quyết|NGHỊ QUYẾT|Quyết định|QUYẾT ĐỊNH|Chỉ thị|CHỈ THỊ|Kết luận"
              + "|KẾT LUẬN|Quy định|QUY ĐỊNH|Hướng dẫn|HƯỚNG DẪN|Nghị định|NGHỊ ĐỊNH|Thông tư|THÔNG TƯ)"
              + " (?:số|SỐ) ?(?<number>"
              + Numbers.TOKEN
              + ")(?= |$|:|\\d$)");
  private static final int LONGEST = 400;

  static Optional<NamedLine> of(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.lookingAt() || line.length() > LONGEST || line.endsWith(";")) {
      return Optional.empty();
    }
    String type = matcher.group("type");
    for (WorkType work : WorkType.values()) {
      boolean isPrecedent = work == WorkType.AN_LE;
      boolean isWhole = matcher.end() == line.length() || isPrecedent;
      if (isWhole && work.vietnamese().equalsIgnoreCase(type)) {
        return Optional.of(new NamedLine(work, number(matcher, isPrecedent), matcher.end()));
      }
    }
    return Optional.empty();
  }

  /** The figure behind "AL" is the mark of a footnote. */
  private static String number(Matcher matcher, boolean isPrecedent) {
    String number = Numbers.tidy(matcher.group("number"));
    return isPrecedent ? number.replaceFirst("(?<=AL)\\d+$", "") : number;
  }

  static boolean isOf(String line) {
    return of(line).isPresent();
  }
}
