package vn.tracuu.citation;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One matcher a pattern, for all lines of a document: to make a new one at each word would cost
 * more than to look.
 */
final class Matchers {
  private final Map<Pattern, Held> held = new IdentityHashMap<>();

  private static final class Held {
    private final Matcher matcher;
    private String text;

    private Held(Pattern pattern, String text) {
      this.matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
      this.text = text;
    }
  }

  /** The matcher of {@code pattern}, set to {@code text}, that sees beyond the ends of a region. */
  @SuppressWarnings("ReferenceEquality") // an equal text only costs a reset
  Matcher of(Pattern pattern, String text) {
    Held one = held.computeIfAbsent(pattern, unused -> new Held(pattern, text));
    if (one.text != text) {
      one.matcher.reset(text);
      one.text = text;
    }
    return one.matcher;
  }
}
