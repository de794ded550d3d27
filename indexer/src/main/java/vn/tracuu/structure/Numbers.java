package vn.tracuu.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of documents: 161/QĐ-UBND, 31/2024/QH15, 57-NQ/TW, 09/2016/AL. */
final class Numbers {
  /** A figure, and behind it parts joined by strokes and hyphens. */
  static final String TOKEN =
      "\\d{1,6}(?:\\.\\d{1,3})?[A-Za-z]{0,2}(?: ?[/–-] ?(?:(?:19|20)\\d{2}(?!\\d)|[\\p{Lu}][\\p{L}]*(?:&[\\p{L}]+)?\\d{0,2}(?!\\d))){1,7}";

  private static final Pattern LABELLED = Pattern.compile("[Ss]ố ?:? ?(?<number>" + TOKEN + ")");

  private Numbers() {}

  /** The number behind "Số:". */
  static Optional<String> in(String line) {
    Matcher matcher = LABELLED.matcher(line);
    return matcher.find() ? Optional.of(tidy(matcher.group("number"))) : Optional.empty();
  }

  /** "27 - CTr/TU" is 27-CTr/TU. */
  static String tidy(String number) {
    return number.replaceAll(" ?([/–-]) ?", "$1").replace('–', '-');
  }
}
