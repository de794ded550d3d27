package vn.tracuu.citation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the name of a law ends that the list of names does not hold: at the first word or mark that
 * a name does not go on with.
 *
 * <p>"Luật Du hành vũ trụ quy định ..." ends before "quy định". A name begins with a capital.
 */
final class UnknownName {
  private static final Pattern NAME =
      Pattern.compile(
          "(?!Việt Nam|Thành phố|[\\p{L}\\p{M}](?![\\p{L}\\p{M}]))\\p{Lu}[\\p{L}\\p{M}]{0,8}+(?:(?: |, (?=\\p{Ll}{1,7}+(?: \\p{Ll}{1,7}+){0,4}+ (?:số|năm \\d)))"
              + "(?!(?:số|năm|ngày|này|quy định|được|đã|có|và (?:các|quy|pháp|những|hướng|văn|Luật|Nghị|Bộ)"
              + "|thì|để|trong|tại|về|của|hiện|cũng|phải|khi|hoặc|theo|bao|nêu|là|do|với|cho|từ|trước|sau"
              + "|ban hành|hướng dẫn|sửa đổi|nhưng|mà|nếu|còn|thuộc|chưa|không|đến|khác|liên quan|\\d)(?!\\p{L}))"
              + "[\\p{L}\\p{M}]{1,9}+){0,18}+");

  private UnknownName() {}

  static Optional<Integer> end(Line line, int start) {
    return line.at(start, NAME).map(found -> found.end());
  }
}
