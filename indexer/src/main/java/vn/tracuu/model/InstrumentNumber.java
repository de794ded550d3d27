package vn.tracuu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The number of an instrument, as printed and as it should be.
 *
 * <p>Example: printed "66/2026NĐ- CP" is canonically "66/2026/NĐ-CP". Two numbers are alike when
 * their keys are: 06/NQ-TU and 06-NQ/TU have one key, and so have 6/2016/QH13 and 06/2016/QH13.
 */
public record InstrumentNumber(String printed) {
  /** An instrument that is called by its name alone. */
  public static final InstrumentNumber NONE = new InstrumentNumber("");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern YEAR_WITHOUT_SLASH =
      Pattern.compile("^(\\d+[a-zđ]?/(?:19|20)\\d\\d)(?=\\p{Lu})");
  private static final Pattern YEAR =
      Pattern.compile("^\\d+(?:\\.\\d+)?[a-zđ]?/((?:19|20)\\d\\d)/");
  private static final String BETWEEN = "/-–";

  /** Without blanks, with the slash that was forgotten behind the year. */
  public String canonical() {
    String whole = BLANKS.matcher(printed).replaceAll("").replace('–', '-');
    return YEAR_WITHOUT_SLASH.matcher(whole).replaceFirst("$1/");
  }

  /** What is left when zeros in front, marks and signs between the parts are set aside. */
  public String key() {
    StringBuilder key = new StringBuilder(printed.length());
    for (String part : parts()) {
      key.append(key.isEmpty() ? "" : "|").append(Slug.of(withoutZeros(part)));
    }
    return key.toString();
  }

  private static String withoutZeros(String part) {
    int zeros = 0;
    while (zeros + 1 < part.length() && part.charAt(zeros) == '0' && isFigure(part, zeros + 1)) {
      zeros++;
    }
    return part.substring(zeros);
  }

  private static boolean isFigure(String part, int at) {
    return part.charAt(at) >= '0' && part.charAt(at) <= '9';
  }

  /** "158", "2024", "QH15" of 158/2024/QH15. */
  public List<String> parts() {
    String whole = canonical();
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= whole.length(); at++) {
      if (at == whole.length() || BETWEEN.indexOf(whole.charAt(at)) >= 0) {
        if (at > from) {
          parts.add(whole.substring(from, at));
        }
        from = at + 1;
      }
    }
    return parts;
  }

  /** The letters behind number and year, the first being the type's: "NQ", "HĐND". */
  public List<String> signs() {
    return parts().stream().skip(1).filter(part -> !isYear(part)).toList();
  }

  /** The year that the number itself carries. */
  public OptionalInt year() {
    Matcher year = YEAR.matcher(canonical());
    return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
  }

  /** The type that its sign stands for; QĐ is taken for a decision, the Party's QĐ/TW included. */
  public WorkType type() {
    String sign = signs().isEmpty() ? "" : signs().getFirst();
    return Stream.of(WorkType.values())
        .filter(type -> !type.abbreviation().isEmpty())
        .filter(type -> isSame(type.abbreviation(), sign))
        .findFirst()
        .orElse(WorkType.KHAC);
  }

  /** There is none. */
  public boolean isEmpty() {
    return printed.isEmpty();
  }

  private static boolean isSame(String abbreviation, String sign) {
    return abbreviation.toLowerCase(Locale.ROOT).equals(sign.toLowerCase(Locale.ROOT));
  }

  private static boolean isYear(String part) {
    return part.matches("(?:19|20)\\d\\d");
  }
}
