package vn.tracuu.citation;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which citations are looked for; what is not the document's own is blanked in it.
 *
 * <p>Offsets are those of the text that it was made of.
 */
final class Line {
  private final String text;
  private final Matchers matchers;

  private int typeAt = -1;
  private Optional<TypeWord> type = Optional.empty();

  private Line(String text, Matchers matchers) {
    this.text = text;
    this.matchers = matchers;
  }

  String text() {
    return text;
  }

  /**
   * A remark that a site put into the text: "[Điều này được hướng dẫn bởi ...]", "(VB hết hiệu lực:
   * 15/08/2025)".
   */
  private static final Pattern REMARK =
      Pattern.compile(
          "\\[[^\\[\\]]{0,600}?(?:được|bị|hết hiệu lực|thực hiện theo)[^\\[\\]]{0,600}+\\]"
              + "|\\((?:VB|Văn bản) hết hiệu lực:[^()]{0,60}+\\)");

  /** The line of a text, remarks set aside; {@code matchers} are those of the lines before it. */
  static Line of(String text, Matchers matchers) {
    if (text.indexOf('\n') < 0 && !mayHoldRemark(text)) {
      return new Line(text, matchers);
    }
    StringBuilder line = new StringBuilder(text);
    for (int at = line.indexOf("\n"); at >= 0; at = line.indexOf("\n", at + 1)) {
      if (isBreak(line, at)) {
        line.setCharAt(at, ' ');
      }
    }
    if (mayHoldRemark(text)) {
      blankRemarks(line);
    }
    return new Line(line.toString(), matchers);
  }

  private static boolean mayHoldRemark(String text) {
    return text.indexOf('[') >= 0 || text.contains("hết hiệu lực:");
  }

  /** A line that was broken in mid-sentence and that the parser could not make whole. */
  private static boolean isBreak(CharSequence line, int at) {
    if (at == 0 || at + 1 == line.length()) {
      return false;
    }
    char before = line.charAt(at - 1);
    boolean goesOn = Character.isLetterOrDigit(before) || ",/–-".indexOf(before) >= 0;
    return goesOn && Character.isLetterOrDigit(line.charAt(at + 1));
  }

  private static void blankRemarks(StringBuilder line) {
    Matcher remark = REMARK.matcher(line.toString());
    for (int at = nextBracket(line, 0); at < line.length(); at = nextBracket(line, at + 1)) {
      if (remark.region(at, line.length()).lookingAt()) {
        for (int i = remark.start(); i < remark.end(); i++) {
          line.setCharAt(i, '\u0000');
        }
      }
    }
  }

  private static int nextBracket(CharSequence line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) != '[' && line.charAt(at) != '(') {
      at++;
    }
    return at;
  }

  /** What {@code pattern} matches from {@code start} on. */
  Optional<MatchResult> at(int start, Pattern pattern) {
    return at(start, text.length(), pattern);
  }

  /** The same, with nothing behind {@code end} being looked at. */
  Optional<MatchResult> at(int start, int end, Pattern pattern) {
    Matcher matcher = matchers.of(pattern, text);
    return matcher.region(start, end).lookingAt()
        ? Optional.of(matcher.toMatchResult())
        : Optional.empty();
  }

  /** The word for a kind of instrument at {@code start}; several ways of citing ask for it. */
  Optional<TypeWord> typeWord(int start) {
    if (typeAt != start) {
      type = TypeWord.find(this, start);
      typeAt = start;
    }
    return type;
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
