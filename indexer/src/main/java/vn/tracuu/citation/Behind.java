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
  private static final Pattern ISSUER =
      Pattern.compile(
          "(?: (?:của|do) (?<by>\\p{Lu}[^,;.()“”\"\\[\\]\\n]{1,90}+)| (?<meeting>Hội nghị [^,;.()“”\"\\[\\]\\n]{1,90}+))");
  private static final Pattern ISSUER_END =
      Pattern.compile(
          " (?:về|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi|sửa|thực hiện|và|tại|hết|có|đã|được|gắn|đề|thì|để|theo|công|trên|nhằm|khi|trong"
              + "|triển|giao|phát|thành|giải|“|nêu|thay|bãi|là|với|trình|chi tiết|kiểm|điều)(?!\\p{L})");
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
    String whole = by.map(Behind::issuer).orElse("");
    String issuer = upTo(ISSUER_END, whole);
    int subject = by.map(found -> found.end() - whole.length() + issuer.length()).orElse(at);
    return new Particulars(
        day.flatMap(Behind::date),
        year.map(found -> OptionalInt.of(Integer.parseInt(found.group("y"))))
            .orElse(OptionalInt.empty()),
        issuer,
        term(whole),
        line.at(subject, limit, SUBJECT).map(found -> found.group("subject").strip()).orElse(""));
  }

  private static String issuer(MatchResult found) {
    return found.group("by") != null ? found.group("by") : found.group("meeting");
  }

  private static String upTo(Pattern end, String whole) {
    Matcher found = end.matcher(whole);
    return (found.find() ? whole.substring(0, found.start()) : whole).strip();
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
