package vn.tracuu.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Days of the calendar in the ways that official texts write them, as one token each.
 *
 * <p>"22/12/2024", "22-12-2024", "22.12.2024", "22/ 12/2024" and "22 tháng 12 năm 2024" are all
 * 2024-12-22.
 */
final class Dates {
  private Dates() {}

  static Optional<Identifier> at(List<Token> tokens) {
    String[] dotted = tokens.getFirst().term().split("\\.", -1);
    if (dotted.length == 3) {
      return day(dotted[0], dotted[1], dotted[2], 1);
    }
    if (isSigns(tokens)) {
      return day(term(tokens, 0), term(tokens, 1), term(tokens, 2), 3);
    }
    boolean isWords =
        tokens.size() > 4
            && term(tokens, 1).startsWith("th")
            && Folding.of(term(tokens, 1)).equals("thang")
            && Folding.of(term(tokens, 3)).equals("nam");
    return isWords ? day(term(tokens, 0), term(tokens, 2), term(tokens, 4), 5) : Optional.empty();
  }

  private static boolean isSigns(List<Token> tokens) {
    if (tokens.size() < 3 || "/-".indexOf(tokens.get(1).gap()) < 0) {
      return false;
    }
    return tokens.get(1).gap() == tokens.get(2).gap();
  }

  private static Optional<Identifier> day(String day, String month, String year, int length) {
    boolean isDay = isNumber(day, 2, 31) && isNumber(month, 2, 12) && year.length() == 4;
    if (!isDay || !isNumber(year, 4, 2200)) {
      return Optional.empty();
    }
    String form =
        String.format(
            Locale.ROOT, "%s-%02d-%02d", year, Integer.valueOf(month), Integer.valueOf(day));
    return Optional.of(new Identifier(form, length));
  }

  private static boolean isNumber(String text, int longest, int greatest) {
    boolean isShort = !text.isEmpty() && text.length() <= longest;
    if (!isShort || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int number = Integer.parseInt(text);
    return number > 0 && number <= greatest;
  }

  private static String term(List<Token> tokens, int index) {
    return tokens.get(index).term();
  }
}
