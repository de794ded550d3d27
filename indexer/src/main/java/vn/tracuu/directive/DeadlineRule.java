package vn.tracuu.directive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.Deadline.Bound;
import vn.tracuu.model.Deadline.Kind;
import vn.tracuu.model.Deadline.Time;

/**
 * One way of saying a deadline.
 *
 * @param example by which a reader knows it
 * @param needs a word without which its pattern never matches, in small letters: most sentences are
 *     passed over by it
 * @param pattern its words in small letters; each has a figure
 * @param reading what they mean; nothing for a day that no calendar has
 * @param initials the letters and figures with which its words begin
 */
record DeadlineRule(
    String example, String needs, Pattern pattern, Reading reading, String initials) {
  private static final int LETTERS = 0x2000;

  /** Without its year a day is one only where it is "15/5" or "15 tháng 5": "06-10" are figures. */
  private static final String DAY =
      "(?<d>\\d{1,2})\\s?(?:[/.-]|tháng)\\s?(?<m>\\d{1,2})"
          + "(?:\\s?(?:[/.-]|,?\\s?năm)\\s?(?<y>(?:19|20)\\d\\d)"
          + "|(?<![.-]\\s?\\d{1,2})|(?<=ngày\\s\\d{1,2}[.-]\\d{1,2}))(?![\\d/])"
          + "(?:\\s(?:hàng năm|hằng năm|mỗi năm|(?:của )?năm (?:sau|tiếp theo|kế tiếp)))?";

  /** A day of which it is plain that it is one: "ngày 15/5", "15/5/2025", not "1/5". */
  private static final String PLAIN_DAY =
      "(?:(?:\\d{1,2}(?:h|g| giờ|:)\\s?\\d{0,2}(?: phút)?,?\\s)?ngày\\s"
          + "|(?=\\d{1,2}\\s?[/.-]\\s?\\d{1,2}(?:\\s?[/.-]\\s?20|\\s(?:hàng|hằng|mỗi) năm)))"
          + DAY;

  private static final String DAY_2 =
      "(?<d2>\\d{1,2})\\s?(?:[/.-]|tháng)\\s?(?<m2>\\d{1,2})"
          + "(?:\\s?(?:[/.-]|,?\\s?năm)\\s?(?<y2>(?:19|20)\\d\\d))?(?![\\d/])";
  private static final String EVERY_MONTH =
      "\\s(?:của\\s)?(?:(?:hàng|hằng|mỗi)\\stháng|tháng\\s(?:sau|tiếp theo|kế tiếp|liền kề)"
          + "(?!\\s(?:sau\\stháng\\scuối|kỳ|quý|đợt)))";
  private static final String QUARTER = "qu[ýí]\\s(?<q>iv|iii|ii|i|[1-4])";
  private static final String YEAR = "(?<y>20\\d\\d)(?!\\d|\\s?[-–]\\s?20\\d\\d)";
  private static final String YEARS = "(?<y>20\\d\\d)\\s?[-–]\\s?(?:năm\\s)?(?<y2>20\\d\\d)(?!\\d)";

  /** All ways, the more telling first: where two begin at one word the first is taken. */
  static final List<DeadlineRule> ALL =
      List.of(
          rule(
              "trước ngày 18 hàng tháng",
              "tháng",
              "trước\\s(?:ngày\\s)?(?<d>\\d{1,2})" + EVERY_MONTH,
              m -> monthly(m, Bound.BEFORE)),
          rule(
              "định kỳ hằng tháng báo cáo, gửi trước ngày 25 để tổng hợp",
              "tháng",
              new Behind(
                  "(?=trước\\sngày)(?<=(?:hàng|hằng) tháng[^.;]{0,110}\\s)",
                  "trước\\sngày\\s(?<d>\\d{1,2})(?![\\d/.-]|\\s?(?:tháng|hàng|hằng|của))"),
              m -> monthly(m, Bound.BEFORE)),
          rule(
              "chậm nhất ngày 25 hằng tháng",
              "tháng",
              "(?:chậm nhất|muộn nhất|đến|vào)(?:\\slà)?\\s(?:vào\\s|đến\\s)?(?:hết\\s)?ngày\\s"
                  + "(?<d>\\d{1,2})"
                  + EVERY_MONTH,
              m -> monthly(m, Bound.BY)),
          rule(
              "trước ngày 15/02/2025",
              "trước",
              "(?:(?:chậm|muộn) nhất (?:là )?)?trước\\s(?:hết\\s)?" + PLAIN_DAY,
              m -> day(m, Kind.DAY, Bound.BEFORE)),
          rule(
              "trước ngày 01/6 và 15/11 hằng năm",
              "và",
              new Behind("(?<=trước\\sngày\\s\\d{1,2}/\\d{1,2}\\svà\\s)", "(?:ngày\\s)?" + DAY),
              m -> day(m, Kind.DAY, Bound.BEFORE)),
          rule(
              "chậm nhất ngày 30/9/2025",
              "",
              "(?:chậm nhất|muộn nhất|không muộn hơn)(?:\\slà)?\\s(?:vào\\s|đến\\s)?(?:hết\\s)?"
                  + "(?:ngày\\s)?"
                  + DAY,
              m -> day(m, Kind.DAY, Bound.BY)),
          rule(
              "(từ ngày 15/11 đến ngày 15/12)",
              "từ",
              new Behind(
                  "(?<=(?::|\\()\\s?)",
                  "từ\\s(?:ngày\\s)?" + DAY + "\\s(?:đến|tới)\\s(?:hết\\s)?(?:ngày\\s)?" + DAY_2),
              DeadlineRule::days),
          rule(
              "(từ ngày 08 đến ngày 10 tháng 12 năm 2025)",
              "từ",
              new Behind(
                  "(?<=(?::|\\()\\s?)",
                  "từ\\s(?:ngày\\s)?(?<d>\\d{1,2})\\s(?:đến|tới)\\s(?:hết\\s)?(?:ngày\\s)?"
                      + DAY_2),
              DeadlineRule::daysOfMonth),
          rule(
              "đến ngày 30/6/2025 có kết quả",
              "đến",
              "(?<!từ )đến\\s(?:hết\\s)?" + PLAIN_DAY,
              m -> day(m, Kind.CHECKPOINT, Bound.BY)),
          rule(
              "trong ngày 25/11/2025",
              "trong",
              "trong\\s" + PLAIN_DAY,
              m -> day(m, Kind.DAY, Bound.WITHIN)),
          rule(
              "trước ngày 20 của tháng cuối quý",
              "quý",
              "(?:trước|đến|vào|chậm nhất)\\s(?:là\\s)?(?:hết\\s)?ngày\\s(?<d>\\d{1,2})\\s(?:của\\s)?"
                  + "tháng\\scuối\\s(?:của\\s)?(?:mỗi\\s|hằng\\s|hàng\\s)?quý",
              DeadlineRule::quarterly),
          rule(
              "trong 6 tháng đầu năm 2026",
              "tháng",
              "trong\\s(?:0?6|sáu)\\stháng\\s(?<half>đầu|cuối)\\snăm\\s" + YEAR,
              DeadlineRule::half),
          rule(
              "từ quý III/2026 đến quý III/2030",
              "qu",
              "từ\\s"
                  + QUARTER
                  + "(?:(?:\\s?[-/]\\s?|,?\\s(?:năm\\s)?)(?<y2>20\\d\\d))?"
                  + "\\s(?:đến|tới)\\s(?:hết\\s)?qu[ýí]\\s(?<q2>iv|iii|ii|i|[1-4])"
                  + "(?:\\s?[-/]\\s?|,?\\s(?:năm\\s)?)"
                  + YEAR,
              DeadlineRule::quartersOfYears),
          rule(
              "trước quý II năm 2026",
              "trước",
              "trước\\s" + QUARTER + "(?:\\s?[-/]\\s?|,?\\s(?:năm\\s)?)" + YEAR,
              m -> before(firstMonth(m, "q").atDay(1))),
          rule(
              "trong quý II năm 2025",
              "qu",
              "(?:trong|vào|đến hết|hết|đến)\\s"
                  + QUARTER
                  + "(?:\\s?[-/]\\s?|,?\\s(?:của\\s)?(?:năm\\s)?)"
                  + YEAR,
              DeadlineRule::quarter),
          rule(
              "trong tháng 12/2025",
              "tháng",
              "(?:trong|vào|đến hết|hết)\\stháng\\s(?<m>\\d{1,2})(?:\\s?[-/]\\s?|\\snăm\\s)" + YEAR,
              DeadlineRule::month),
          rule(
              "trước tháng 6/2026",
              "tháng",
              "trước\\stháng\\s(?<m>\\d{1,2})(?:\\s?[-/]\\s?|\\snăm\\s)" + YEAR,
              DeadlineRule::beforeMonth),
          rule(
              "hoàn thành tháng 6/2026",
              "tháng",
              new Behind(
                  "(?<=hoàn thành |hoàn thành: |xong |đến |chậm nhất |chậm nhất là )"
                      + "(?<!từ tháng \\d{1,2}(?:[/-]20\\d\\d| năm 20\\d\\d)?,? đến )",
                  "tháng\\s(?<m>\\d{1,2})(?:\\s?[-/]\\s?|\\snăm\\s)" + YEAR),
              DeadlineRule::month),
          rule(
              "thời gian quan trắc từ tháng 3 đến tháng 10 năm 2026",
              "tháng",
              new Behind(
                  "(?<=thời gian[\\p{Ll}\\s]{0,24}:?\\s|\\(|:\\s)",
                  "từ\\stháng\\s(?<m>\\d{1,2})"
                      + "(?:(?:\\s?[-/]\\s?|\\snăm\\s)(?<y>20\\d\\d))?\\s(?:đến|tới)\\s(?:hết\\s)?"
                      + "tháng\\s(?<m2>\\d{1,2})(?:\\s?[-/]\\s?|\\snăm\\s)(?<y2>20\\d\\d)"),
              DeadlineRule::months),
          rule(
              "hoàn thành quý IV/2025",
              "qu",
              new Behind(
                  "(?<=hoàn thành |hoàn thành: |xong |chậm nhất |chậm nhất là )",
                  QUARTER + "(?:\\s?[-/]\\s?|,?\\s(?:của\\s)?(?:năm\\s)?)" + YEAR),
              DeadlineRule::quarter),
          rule(
              "hoàn thành tuyến đường sắt trước năm 2030",
              "trước",
              "trước\\snăm\\s" + YEAR,
              m -> before(LocalDate.of(number(m, "y"), 1, 1))),
          rule(
              "hoàn thành năm 2026",
              "hoàn thành",
              new Behind("(?<=hoàn thành )", "năm\\s" + YEAR),
              DeadlineRule::withinYear),
          rule(
              "trong giai đoạn 2026-2030",
              "trong",
              "trong\\s(?:giai đoạn|thời kỳ|các năm)\\s" + YEARS,
              DeadlineRule::years),
          rule(
              "Thời gian thực hiện: Từ năm 2025 đến hết năm 2030",
              "từ",
              new Behind(
                  "(?:(?<=(?::|\\()\\s?)(?<!giai đoạn [\\p{L}\\d]{1,3}:\\s?)|^(?=[^,]{16,40}$))",
                  "từ\\snăm\\s(?<y>20\\d\\d)\\s(?:đến|tới)\\s(?:hết\\s)?năm\\s(?<y2>20\\d\\d)"),
              DeadlineRule::years),
          rule(
              "hết năm 2025",
              "năm",
              "(?:(?:(?:đến|tới|trước|vào)\\s)?hết"
                  + "|(?:(?:đến|tới|trước|vào)\\s|(?<=hoàn thành |xong ))cuối)\\snăm\\s"
                  + YEAR,
              DeadlineRule::yearEnd),
          rule(
              "đến năm 2030 đạt",
              "đến",
              "đến\\snăm\\s"
                  + YEAR
                  + "(?=,\\s[^.,;:]{1,80}\\s(?:đạt|có|còn|chiếm)\\s(?:\\p{L}+\\s){0,2}\\d"
                  + "|,?\\s(?:phấn đấu\\s|dự kiến\\s|ước\\s)?"
                  + "(?:đạt|có|còn|giảm|tăng|chiếm|hoàn thành|tối thiểu|ít nhất"
                  + "|trên\\s\\d|(?!20\\d\\d)\\d++(?![.)]\\s)))",
              DeadlineRule::yearEnd),
          rule(
              "phấn đấu đến năm 2030, mọi hồ sơ",
              "đến",
              new Behind("(?<=phấn đấu )", "đến\\snăm\\s" + YEAR),
              DeadlineRule::yearEnd),
          rule(
              "trong năm 2025",
              "năm",
              "(?:trong|vào)\\s(?:cả\\s)?năm\\s" + YEAR,
              DeadlineRule::withinYear),
          rule(
              "năm 2025 đạt 60%",
              "năm",
              new Behind("(?<=^|: |phấn đấu )", "năm\\s" + YEAR + "(?=\\s(?:phấn đấu\\s)?đạt\\s)"),
              DeadlineRule::withinYear));

  /** Ways that say a deadline only behind "Thời gian thực hiện:" and the like. */
  static final List<DeadlineRule> BEHIND_LABEL =
      List.of(
          rule(
              "Từ ngày 15/11/2025 đến ngày 15/12/2025",
              "từ",
              "từ\\s(?:ngày\\s)?" + DAY + "\\s(?:đến|tới)\\s(?:hết\\s)?(?:ngày\\s)?" + DAY_2,
              DeadlineRule::days),
          rule(
              "31/12/2025",
              "",
              new Behind("(?<=:\\s?)", "(?:ngày\\s)?" + DAY),
              m -> day(m, Kind.DAY, Bound.BY)),
          rule(
              "Quý II, III/2025",
              "qu",
              "qu[ýí]\\s(?<q>iii|ii|i|[1-3])\\s?(?:,|và|-|–)\\s?(?:qu[ýí]\\s)?(?<q2>iv|iii|ii|[2-4])"
                  + "(?:\\s?[-/]\\s?|,?\\s(?:năm\\s)?)"
                  + YEAR,
              DeadlineRule::quarters),
          rule(
              "Quý IV/2025",
              "qu",
              QUARTER + "(?:\\s?[-/]\\s?|,?\\s(?:năm\\s)?)" + YEAR,
              DeadlineRule::quarter),
          rule(
              "Tháng 12/2025",
              "tháng",
              "(?<!\\d )tháng\\s(?<m>\\d{1,2})(?:\\s?[-/]\\s?|\\snăm\\s)" + YEAR,
              DeadlineRule::month),
          rule(
              "Giai đoạn 2026 - 2030",
              "20",
              "(?:giai đoạn\\s|năm\\s|từ năm\\s)?" + YEARS,
              DeadlineRule::years),
          rule(
              "Tháng 12 hằng năm",
              "năm",
              "(?<!\\d )tháng\\s(?<m>\\d{1,2})\\s(?:hằng|hàng|mỗi)\\snăm",
              DeadlineRule::yearlyMonth),
          rule(
              "12/2025",
              "/20",
              new Behind("(?<=:\\s?)", "(?<m>\\d{1,2})\\s?/\\s?" + YEAR + "(?=\\W*$)"),
              DeadlineRule::month),
          rule(
              "Thời gian: từ nay đến năm 2030",
              "đến",
              new Behind(
                  "(?<=(?:từ nay|:)\\s?)", "(?:đến|tới)\\s(?:hết\\s)?năm\\s" + YEAR + "(?=\\W*$)"),
              DeadlineRule::yearEnd),
          rule(
              "2026", "20", new Behind("(?<=:\\s?)", YEAR + "(?=\\W*$)"), DeadlineRule::withinYear),
          rule("Năm 2026", "năm", "(?:cả\\s)?năm\\s" + YEAR, DeadlineRule::withinYear));

  /** Names a day, and is no range of days itself. */
  boolean isOfDay() {
    return pattern.pattern().contains("(?<d>") && !pattern.pattern().contains("(?<d2>");
  }

  /** "chậm nhất ngày 20/12": the latest day of a task, whatever stands before it. */
  boolean isLatest(Matcher words) {
    return words.group().startsWith("chậm nhất") || words.group().startsWith("muộn nhất");
  }

  /** The letters and figures with which a match may begin. */
  private static String initials(Pattern pattern) {
    StringBuilder initials = new StringBuilder();
    for (char letter = 0; letter < LETTERS; letter++) {
      Matcher matcher = pattern.matcher(String.valueOf(letter));
      if (Character.isLetterOrDigit(letter) && (matcher.lookingAt() || matcher.hitEnd())) {
        initials.append(letter);
      }
    }
    if (initials.isEmpty()) {
      throw new IllegalStateException("no letter begins " + pattern);
    }
    return initials.toString();
  }

  /** The next place from {@code from} on where its words stand, which {@code words} then holds. */
  boolean find(Matcher words, SmallText small, int from) {
    words.useTransparentBounds(true).useAnchoringBounds(false);
    int[] begins = small.begins();
    for (int i = small.firstBegin(from); i < begins.length; i++) {
      boolean mayBegin = initials.indexOf(small.text().charAt(begins[i])) >= 0;
      if (mayBegin && words.region(begins[i], small.text().length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** What words mean. */
  interface Reading {
    Optional<Meaning> of(Matcher words);
  }

  /** A time, and how it limits. */
  record Meaning(Kind kind, Bound bound, Time time) {}

  private static DeadlineRule rule(String example, String needs, String words, Reading reading) {
    return rule(example, needs, new Behind("", words), reading);
  }

  /** Words that mean a deadline only behind others. */
  private record Behind(String before, String words) {}

  private static DeadlineRule rule(String example, String needs, Behind behind, Reading reading) {
    Pattern pattern = Pattern.compile("(?<![\\p{L}])" + behind.before + behind.words);
    return new DeadlineRule(
        example, needs, pattern, reading, initials(Pattern.compile(behind.words)));
  }

  private static Optional<Meaning> monthly(Matcher words, Bound bound) {
    int day = number(words, "d");
    return day < 1 || day > 31
        ? Optional.empty()
        : Optional.of(new Meaning(Kind.MONTHLY, bound, Time.monthly(day)));
  }

  private static Optional<Meaning> day(Matcher words, Kind kind, Bound bound) {
    return time(words, "").map(time -> new Meaning(kind, bound, time));
  }

  private static Optional<Time> time(Matcher words, String suffix) {
    try {
      int day = number(words, "d" + suffix);
      int month = number(words, "m" + suffix);
      return Optional.of(
          words.group("y" + suffix) == null
              ? Time.yearly(MonthDay.of(month, day))
              : Time.on(LocalDate.of(number(words, "y" + suffix), month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** From a day to a day; the first takes the year of the second where it has none. */
  private static Optional<Meaning> days(Matcher words) {
    if (areOfReports(words)) {
      return Optional.empty();
    }
    Optional<LocalDate> to = time(words, "2").flatMap(Time::date);
    Optional<Time> from = time(words, "");
    if (to.isEmpty() || from.isEmpty()) {
      return time(words, "2").map(time -> new Meaning(Kind.PERIOD, Bound.WITHIN, time));
    }
    LocalDate first =
        from.get()
            .date()
            .orElseGet(() -> from.get().yearly().orElseThrow().atYear(to.get().getYear()));
    return within(Kind.PERIOD, first, to.get());
  }

  /**
   * "Kỳ báo cáo (từ ngày 01/01 đến ngày 31/12)": from the first day of a quarter to the last of one
   * in no year are the days of which is reported.
   */
  private static boolean areOfReports(Matcher words) {
    boolean hasYear = words.group("y") != null || words.group("y2") != null;
    boolean isFirst = number(words, "d") == 1 && number(words, "m") % 3 == 1;
    return !hasYear && isFirst && number(words, "d2") >= 30 && number(words, "m2") % 3 == 0;
  }

  /** Days of one month, whose last names it. */
  private static Optional<Meaning> daysOfMonth(Matcher words) {
    int first = number(words, "d");
    return time(words, "2")
        .flatMap(Time::date)
        .filter(last -> first >= 1 && first <= last.getDayOfMonth())
        .flatMap(last -> within(Kind.PERIOD, last.withDayOfMonth(first), last));
  }

  private static Optional<Meaning> quarter(Matcher words) {
    YearMonth first = firstMonth(words, "q");
    return within(Kind.QUARTER, first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  private static Optional<Meaning> quarters(Matcher words) {
    LocalDate last = firstMonth(words, "q2").plusMonths(2).atEndOfMonth();
    LocalDate first = firstMonth(words, "q").atDay(1);
    return first.isAfter(last) ? Optional.empty() : within(Kind.QUARTER, first, last);
  }

  /** Quarters in a row; the first takes the year of the last where it has none. */
  private static Optional<Meaning> quartersOfYears(Matcher words) {
    LocalDate last = firstMonth(words, "q2").plusMonths(2).atEndOfMonth();
    int year = words.group("y2") == null ? last.getYear() : number(words, "y2");
    LocalDate first = firstMonth(words, "q").withYear(year).atDay(1);
    return first.isAfter(last) ? Optional.empty() : within(Kind.PERIOD, first, last);
  }

  private static YearMonth firstMonth(Matcher words, String group) {
    String printed = words.group(group).toUpperCase(Locale.ROOT);
    int roman = List.of("I", "II", "III", "IV").indexOf(printed) + 1;
    int quarter = roman > 0 ? roman : Integer.parseInt(printed);
    return YearMonth.of(number(words, "y"), 3 * quarter - 2);
  }

  /** A day of the last month of every quarter. */
  private static Optional<Meaning> quarterly(Matcher words) {
    return monthly(words, Bound.BEFORE)
        .map(meaning -> new Meaning(Kind.QUARTER, meaning.bound(), meaning.time()));
  }

  private static Optional<Meaning> half(Matcher words) {
    int first = words.group("half").equalsIgnoreCase("đầu") ? 1 : 7;
    YearMonth month = YearMonth.of(number(words, "y"), first);
    return within(Kind.PERIOD, month.atDay(1), month.plusMonths(5).atEndOfMonth());
  }

  private static Optional<Meaning> month(Matcher words) {
    int number = number(words, "m");
    if (number < 1 || number > 12) {
      return Optional.empty();
    }
    YearMonth month = YearMonth.of(number(words, "y"), number);
    return within(Kind.PERIOD, month.atDay(1), month.atEndOfMonth());
  }

  private static Optional<Meaning> months(Matcher words) {
    int first = number(words, "m");
    int last = number(words, "m2");
    int year = number(words, "y2");
    if (Math.min(first, last) < 1 || Math.max(first, last) > 12) {
      return Optional.empty();
    }
    YearMonth from = YearMonth.of(words.group("y") == null ? year : number(words, "y"), first);
    YearMonth to = YearMonth.of(year, last);
    return from.isAfter(to)
        ? Optional.empty()
        : within(Kind.PERIOD, from.atDay(1), to.atEndOfMonth());
  }

  private static Optional<Meaning> beforeMonth(Matcher words) {
    int number = number(words, "m");
    return number < 1 || number > 12
        ? Optional.empty()
        : before(LocalDate.of(number(words, "y"), number, 1));
  }

  private static Optional<Meaning> before(LocalDate day) {
    return Optional.of(new Meaning(Kind.DAY, Bound.BEFORE, Time.on(day)));
  }

  /** The last day of a month of every year. */
  private static Optional<Meaning> yearlyMonth(Matcher words) {
    int number = number(words, "m");
    return number < 1 || number > 12
        ? Optional.empty()
        : Optional.of(
            new Meaning(
                Kind.DAY,
                Bound.WITHIN,
                Time.yearly(MonthDay.of(number, Month.of(number).minLength()))));
  }

  private static Optional<Meaning> years(Matcher words) {
    LocalDate from = LocalDate.of(number(words, "y"), 1, 1);
    LocalDate to = LocalDate.of(number(words, "y2"), 12, 31);
    return from.isAfter(to) ? Optional.empty() : within(Kind.PERIOD, from, to);
  }

  private static Optional<Meaning> yearEnd(Matcher words) {
    LocalDate last = LocalDate.of(number(words, "y"), 12, 31);
    return Optional.of(new Meaning(Kind.YEAR_END, Bound.BY, Time.on(last)));
  }

  private static Optional<Meaning> withinYear(Matcher words) {
    int year = number(words, "y");
    return within(Kind.WITHIN_YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static Optional<Meaning> within(Kind kind, LocalDate from, LocalDate to) {
    return Optional.of(new Meaning(kind, Bound.WITHIN, Time.within(from, to)));
  }

  private static int number(Matcher words, String group) {
    return Integer.parseInt(words.group(group));
  }
}
