package vn.tracuu.structure;

import java.util.Map;
import vn.tracuu.model.Level;
import vn.tracuu.model.Slug;

/**
 * Addresses by the Akoma Ntoso naming convention: {@code art_1__part_II__cl_5__point_5-1}.
 *
 * <p>ASCII only, and no two letters alike: điểm d is {@code point_d}, điểm đ is {@code point_dd}.
 */
final class EId {
  private static final Map<Character, String> LETTERS =
      Map.of(
          'đ', "dd", 'Đ', "DD", 'ă', "aw", 'â', "aa", 'ê', "ee", 'ô', "oo", 'ơ', "ow", 'ư', "uw");

  private EId() {}

  /** The address below {@code parent}; bullets have no number and are counted. */
  static String of(String parent, Branch branch, int place) {
    Level level = branch.style().level();
    String num = level == Level.INDENT ? Integer.toString(place) : ascii(branch.marker().count());
    String own = level.prefix() + "_" + num;
    return parent.isEmpty() ? own : parent + "__" + own;
  }

  private static String ascii(String num) {
    StringBuilder ascii = new StringBuilder();
    for (char letter : num.toCharArray()) {
      if (letter == '.') {
        ascii.append('-');
      } else if (letter < 128) {
        ascii.append(letter);
      } else {
        ascii.append(LETTERS.getOrDefault(letter, Slug.of("" + letter)));
      }
    }
    return ascii.toString();
  }
}
