package vn.tracuu.citation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.Instrument.Particulars;

/**
 * What a text says of an instrument behind its number or name.
 *
 * <p>"... ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học": day, issuer, subject.
 * Days also stand as "ngày 08 tháng 01 năm 2025", "(ngày 22/12/2024)", ", ngày 24/ 01/2022".
 */
final class Behind {
  private static final Pattern DAY =
      Pattern.compile(
          ",?(?: được)?(?: ban hành| thông qua| ký)? ?\\(?[Nn]gày (?<d>\\d{1,2}) ?(?:[/.-] ?|tháng )(?<m>\\d{1,2}) ?"
              + "(?:[/.-] ?|,? ?năm )(?<y>(?:19|20)\\d\\d)(?!\\d)\\)?");
  private static final Pattern YEAR =
      Pattern.compile(" năm (?<y>(?:19|20)\\d\\d)(?![\\p{L}\\p{N}])");

  /** Words of issuers that have no capital: "Ủy ban nhân dân tỉnh", "Bộ Giáo dục và Đào tạo". */
  private static final String SMALL =
      "phủ|tướng|hội|(?<=[Ủủ]y |Uỷ )ban|nhân|dân|tỉnh|thành|phố|trưởng|nước|tối|cao|trị|bí|thư|tịch"
          + "|vụ|thường|trực|trung|ương|kh(?:óa|oá)|lần|thứ|mười|một|hai|ba|bốn|năm|sáu|bảy|tám|chín"
          + "|(?<=[Cc]hấp )hành|chấp|bộ|ủy|đảng|kiểm|sát|toán|án|gia|nghệ|trường|nghiệp|dục|tạo|triển"
          + "|nông|thôn|hóa|lịch|động|binh|tin|thông|truyền|vận|tải|dựng|chính|pháp|an|phòng|giao|tế"
          + "|nguyên|thẩm|phán|đồng|quốc|tra|hải|quan|tổng|cục|cấp|huyện|xã|phường|đại|biểu|toàn|giám"
          + "|đốc|nhiệm|tộc|hoạch|học|hàng|thị|sự|thương"
          + "|và(?= (?:Đào|Du|Xã|Môi|Phát|Đầu|Truyền|Công|Tôn|Tư|Đô)(?!\\p{L}))";

  /** Words that begin the subject with a capital where it should have none. */
  private static final String SUBJECT_WORD =
      "(?!(?:Quy|Sửa|Về|Ban hành|Hướng|Giải|Thực|Các|Danh|Điều|Chuẩn|Phê|Kèm)(?!\\p{L}))";

  private static final Pattern ISSUER =
      Pattern.compile(
          "(?: của(?= \\p{Lu})|(?= Hội nghị ))(?<by>(?:(?: -)? (?:"
              + SUBJECT_WORD
              + "\\p{Lu}[\\p{L}\\p{M}&]{0,7}+|(?:"
              + SMALL
              + ")(?!\\p{L}))(?:,(?= (?:Thể|Chủ nhiệm|Thương)))?){1,20}+)");
  private static final Pattern TERM =
      Pattern.compile("kh(?:óa|oá) (?<term>[IVX]{1,6}|\\d{1,2})(?!\\p{L})");
  private static final Pattern SUBJECT =
      Pattern.compile(" về (?:việc )?(?<subject>[^;.()“”\"\\[\\]\\n]{3,200}+)");

  private Behind() {}

  /** What stands behind {@code end}; nothing behind {@code limit} is looked at. */
  static Particulars read(Line line, int end, int limit) {
    Optional<MatchResult> day = line.at(end, limit, DAY);
    int at = day.map(MatchResult::end).orElse(end);
    Optional<MatchResult> year = day.isPresent() ? Optional.empty() : line.at(at, limit, YEAR);
    at = year.map(MatchResult::end).orElse(at);
    Optional<MatchResult> by = line.at(at, limit, ISSUER);
    String issuer = by.map(found -> found.group("by").strip()).orElse("");
    int subject = by.map(MatchResult::end).orElse(at);
    return new Particulars(
        day.flatMap(Behind::date),
        year.map(found -> OptionalInt.of(Integer.parseInt(found.group("y"))))
            .orElse(OptionalInt.empty()),
        issuer,
        term(issuer),
        line.at(subject, limit, SUBJECT).map(found -> found.group("subject").strip()).orElse(""));
  }

  private static String term(String issuer) {
    Matcher found = TERM.matcher(issuer);
    return found.find() ? found.group("term") : "";
  }

  private static Optional<LocalDate> date(MatchResult day) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(day.group("y")),
              Integer.parseInt(day.group("m")),
              Integer.parseInt(day.group("d"))));
    } catch (DateTimeException e) {
      return Optional.empty(); // a day that no calendar has: "31/02/2020"
    }
  }
}
