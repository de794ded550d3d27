package vn.tracuu.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The numbers from one to another: "Điều 5 đến Điều 9", "điểm a đến điểm đ".
 *
 * <p>Points count a, b, c, d, đ, e, g, h, i, k ... (Decree 30/2020/NĐ-CP, annex I). A range that
 * counts backwards, or beyond reason, gives its two ends.
 */
final class NumberRange {
  private static final String ALPHABET = "abcdđeghiklmnopqrstuvxy";
  private static final int LONGEST = 400;

  private NumberRange() {}

  /** All numbers of the range; each has the words of the whole. */
  static List<UnitWord.Num> of(UnitWord.Num first, UnitWord.Num last) {
    List<String> between = between(first.num().orElse(""), last.num().orElse(""));
    List<UnitWord.Num> nums = new ArrayList<>();
    for (String num : between) {
      nums.add(new UnitWord.Num(first.start(), last.end(), Optional.of(num)));
    }
    return nums;
  }

  private static List<String> between(String first, String last) {
    if (first.matches("\\d{1,4}") && last.matches("\\d{1,4}")) {
      return decimals(Integer.parseInt(first), Integer.parseInt(last));
    }
    int from = first.length() == 1 ? ALPHABET.indexOf(first) : -1;
    int to = last.length() == 1 ? ALPHABET.indexOf(last) : -1;
    if (from >= 0 && to > from) {
      return ALPHABET.substring(from, to + 1).chars().mapToObj(Character::toString).toList();
    }
    return Stream.of(first, last).distinct().toList();
  }

  private static List<String> decimals(int from, int to) {
    if (to <= from || to - from > LONGEST) {
      return List.of(Integer.toString(from), Integer.toString(to));
    }
    return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
  }
}
