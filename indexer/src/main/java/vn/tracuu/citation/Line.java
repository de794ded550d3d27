package vn.tracuu.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which citations are looked for; what is not the document's own is blanked in it.
 *
 * <p>Offsets are those of the text that it was made of.
 */
record Line(String text) {
  /**
   * A remark that a site put into the text: "[Điều này được hướng dẫn bởi ...]", "(VB hết hiệu lực:
   * 15/08/2025)".
   */
  private static final Pattern REMARK =
      Pattern.compile(
          "\\[[^\\[\\]]{0,600}?(?:được|bị|hết hiệu lực|thực hiện theo)[^\\[\\]]{0,600}+\\]"
              + "|\\((?:VB|Văn bản) hết hiệu lực:[^()]{0,60}+\\)");

  /** A line that was broken in mid-sentence and that the parser could not make whole. */
  private static final Pattern BREAK =
      Pattern.compile("(?<=[\\p{L}\\p{N},/–-])\\n(?=[\\p{L}\\p{N}])");

  /** The line of a text, remarks set aside. */
  static Line of(String text) {
    String whole = text.indexOf('\n') < 0 ? text : BREAK.matcher(text).replaceAll(" ");
    if (whole.indexOf('[') < 0 && whole.indexOf("hết hiệu lực:") < 0) {
      return new Line(whole);
    }
    Matcher remark = REMARK.matcher(whole);
    return new Line(remark.replaceAll(found -> "\u0000".repeat(found.group().length())));
  }

  /** What {@code pattern} matches from {@code start} on. */
  Optional<Matcher> at(int start, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    matcher.region(start, text.length()).useTransparentBounds(true).useAnchoringBounds(false);
    return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
  }

  /** A word may begin here. */
  boolean isWordStart(int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** A word may end here. */
  boolean isWordEnd(int at) {
    return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  /** At most {@code count} characters that stand before {@code end}. */
  String before(int end, int count) {
    return text.substring(Math.max(0, end - count), end);
  }

  /** At most {@code count} characters from {@code start} on. */
  String from(int start, int count) {
    return text.substring(start, Math.min(text.length(), start + count));
  }
}
