package vn.tracuu.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.Passage;
import vn.tracuu.model.SourceMap;
import vn.tracuu.text.CanonicalText;

/**
 * A line of Markdown, or a part of one, and where it begins in the file.
 *
 * <p>Its words are what is left without marks of emphasis, escapes and addresses: "**Điều 1. **Ban"
 * says "Điều 1. Ban", and each letter knows its place.
 */
record MarkdownLine(String text, int start) {
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\]\\n]{0,300})\\]\\([^)\\s]{0,500}\\)");
  private static final Pattern HEADING = Pattern.compile("#{1,6} +");

  static List<MarkdownLine> of(String text) {
    List<MarkdownLine> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      int last = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
      lines.add(new MarkdownLine(text.substring(start, last), start));
      start = end + 1;
    }
    return lines;
  }

  /** Holds nothing but this, blanks apart. */
  boolean is(String words) {
    return text.strip().equals(words);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  boolean isHeading() {
    return HEADING.matcher(text).lookingAt();
  }

  /** The part between two columns, as far as the line reaches. */
  MarkdownLine part(int from, int to) {
    int first = Math.min(text.length(), from);
    int last = Math.min(text.length(), Math.max(from, to));
    return new MarkdownLine(text.substring(first, last), start + first);
  }

  /** What a reader sees of it. */
  Passage words() {
    StringBuilder words = new StringBuilder(text.length());
    SourceMap.Builder map = new SourceMap.Builder();
    boolean[] isKept = kept();
    for (int i = 0; i < text.length(); i++) {
      if (isKept[i]) {
        words.append(text.charAt(i));
        map.add(1, start + i, start + i + 1);
      }
    }
    Passage canonical = CanonicalText.of(words.toString(), 0);
    return new Passage(canonical.text(), canonical.map().through(map.build()));
  }

  private boolean[] kept() {
    boolean[] isKept = new boolean[text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isBreak = c == '\\' && isBreak(i);
      boolean isEscape = isBreak || c == '\\' && isMark(text.charAt(i + 1));
      if (isEscape && !isBreak) {
        isKept[++i] = true;
      } else {
        isKept[i] = !isEscape && (c != '*' || isWord(i));
      }
    }
    drop(HEADING.matcher(text), isKept);
    links(isKept);
    return isKept;
  }

  private static void drop(Matcher heading, boolean[] isKept) {
    for (int i = 0; heading.lookingAt() && i < heading.end(); i++) {
      isKept[i] = false;
    }
  }

  private void links(boolean[] isKept) {
    if (text.indexOf('[') < 0) {
      return;
    }
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      for (int i = link.start(); i < link.end(); i++) {
        isKept[i] &= i >= link.start(1) && i < link.end(1);
      }
    }
  }

  /** A backslash at the end of a line breaks it; marks of emphasis may close behind it. */
  private boolean isBreak(int backslash) {
    return text.substring(backslash + 1).chars().allMatch(c -> c == '*' || c == ' ');
  }

  private static boolean isMark(char c) {
    return "\\`*_{}[]()<>#+-.!|\"'~^$@&%:;,/?=".indexOf(c) >= 0;
  }

  /** A star that stands for itself: a bullet, a sign of multiplication. */
  private boolean isWord(int star) {
    boolean opens = text.substring(0, star).isBlank() && isBlankAt(star + 1);
    boolean isBetween = isBlankAt(star - 1) && isBlankAt(star + 1);
    boolean isOnly = text.chars().allMatch(c -> c == '*' || Character.isWhitespace(c));
    return !isOnly && (opens || isBetween);
  }

  private boolean isBlankAt(int i) {
    return i >= 0 && i < text.length() && text.charAt(i) == ' ';
  }
}
