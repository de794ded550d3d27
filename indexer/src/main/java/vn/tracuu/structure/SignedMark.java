package vn.tracuu.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a copy prints in the place of the hand's signature: "(Đã ký)", between the role and the name
 * or behind the name.
 */
final class SignedMark {
  private static final String SIGNED = "[Đđ](?:ã|Ã) (?:ký|KÝ)(?: và đóng dấu|, đóng dấu)?";
  private static final Pattern ALONE = Pattern.compile("[(\\[]?" + SIGNED + "[)\\]]?");

  /** So old laws are printed, without a role: "Nguyễn Văn An (Đã ký)". */
  private static final Pattern BEHIND_NAME =
      Pattern.compile("(?<name>\\p{Lu}[\\p{L} ]{4,40}) [(\\[]" + SIGNED + "[)\\]]");

  private SignedMark() {}

  /** Nothing else, or no letter at all: a "|" that a table left. */
  static boolean isOf(String line) {
    return ALONE.matcher(line).matches() || line.chars().noneMatch(Character::isLetterOrDigit);
  }

  static boolean isBehindName(String line) {
    return endOfName(line) > 0;
  }

  /** Where the name before the mark ends; 0 where none stands there. */
  static int endOfName(String line) {
    Matcher found = BEHIND_NAME.matcher(line);
    return found.matches() && Words.isName(found.group("name")) ? found.end("name") : 0;
  }
}
