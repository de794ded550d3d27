package vn.tracuu.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.tracuu.model.Instrument;
import vn.tracuu.model.WorkType;

/**
 * What everybody calls by a short number, and the Party's statute.
 *
 * <p>"Đề án 06", "Nghị quyết 57", "Chỉ thị số 05", "Điều lệ Đảng".
 */
final class Nickname implements Way {
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?:(?<type>Đề án|Nghị quyết|Kết luận|Chỉ thị|Quy định|Nghị định|Thông tư)(?: số)?"
              + " (?<number>\\d{1,4}[a-z]?)(?:/CP)?(?! ?[\\p{L}\\p{N}%/,.–-]\\d| ?[/–-]|[\\p{L}\\p{N}%])"
              + "(?! (?:ngày|năm|tháng|điều|khoản|nghị|kết|chỉ|tỷ|triệu))"
              + "|(?<statute>Điều lệ Đảng)(?!\\p{L}))");

  @Override
  public List<String> beginnings() {
    return List.of(
        "Đề án",
        "Nghị quyết",
        "Kết luận",
        "Chỉ thị",
        "Quy định",
        "Nghị định",
        "Thông tư",
        "Điều lệ Đảng");
  }

  @Override
  public Optional<Find.Named> at(Line line, int start) {
    return line.at(start, PATTERN)
        .flatMap(
            found ->
                instrument(line, start, found)
                    .map(instrument -> new Find.Named(start, found.end(), instrument)));
  }

  private static Optional<Instrument> instrument(Line line, int start, MatchResult found) {
    if (found.group("statute") != null) {
      return Optional.of(Instrument.named(WorkType.DIEU_LE, found.group()));
    }
    return TypeWord.at(line, start)
        .map(TypeWord::type)
        .map(
            type ->
                type == WorkType.DE_AN
                    ? Instrument.named(type, found.group())
                    : Instrument.numbered(type, found.group("number")));
  }
}
