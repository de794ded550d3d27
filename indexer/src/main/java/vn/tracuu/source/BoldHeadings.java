package vn.tracuu.source;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells where the heading of an article ends by its bold letters.
 *
 * <p>Example: "**Điều 1. Phạm vi điều chỉnh**" is one, over however many lines, whatever room its
 * last line leaves. The surprise: "**Điều 1. **Ban hành" is none, and neither is a heading that
 * goes on in small letters behind its bold ones.
 */
final class BoldHeadings {
  private static final Pattern OPENS =
      Pattern.compile("\\*\\*(?:Điều|ĐIỀU) \\d{1,3}[a-zđ]?\\. ?(?=\\p{Lu})");
  private static final String STARS = "**";

  private boolean isOpen;

  /** The bold letters of a heading close at the end of this line; asked of each line in order. */
  boolean closesWith(List<MarkdownLine> lines, int i) {
    String line = lines.get(i).text().strip();
    boolean opens = line.startsWith(STARS) && OPENS.matcher(line).lookingAt();
    if (!opens && !isOpen) {
      return false;
    }
    int close = line.indexOf(STARS, opens ? STARS.length() : 0);
    isOpen = close < 0 && !line.isEmpty();
    return close > 0 && close + STARS.length() == line.length() && !goesOn(lines, i + 1);
  }

  private static boolean goesOn(List<MarkdownLine> lines, int next) {
    String line = next < lines.size() ? lines.get(next).text().strip() : "";
    return !line.isEmpty() && Character.isLowerCase(line.charAt(0));
  }
}
