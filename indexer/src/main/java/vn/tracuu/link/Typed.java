package vn.tracuu.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.Slug;

/**
 * What a person typed, word by word: "NQ57" is "nq 57", "57-NQ/TW" is "57 nq tw", "5.1" stays.
 *
 * @param plain without marks, in small letters
 * @param small as typed, in small letters: by it điểm d and điểm đ are told apart
 */
record Typed(String plain, String small) {
  private static final Pattern WORD =
      Pattern.compile(
          "\\d{1,6}(?:\\.\\d{1,4}){1,3}|\\d{1,9}[a-zđ]?(?![\\p{L}\\p{M}])|\\d{1,9}|[\\p{L}\\p{M}]{1,40}\\d{0,6}");
  private static final Pattern GLUED =
      Pattern.compile(
          "(nq|nđ|nd|qđ|qd|tt|kl|ct|ctr|kh|cv|vbhn|điều|dieu|khoản|khoan|mục|muc)(\\d{1,5})");

  /** The longest input that is read. */
  static final int LONGEST = 500;

  /** The words of an input; what is too long is cut. */
  static List<Typed> words(String input) {
    String text = input.substring(0, Math.min(LONGEST, input.length())).toLowerCase(Locale.ROOT);
    List<Typed> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      Matcher glued = GLUED.matcher(word.group());
      if (glued.matches()) {
        words.add(of(glued.group(1)));
        words.add(of(glued.group(2)));
      } else {
        words.add(of(word.group()));
      }
    }
    return words;
  }

  private static Typed of(String small) {
    boolean isDotted = small.indexOf('.') >= 0;
    return new Typed(isDotted ? small : Slug.of(small), small);
  }

  boolean isNumber() {
    return !plain.isEmpty() && Character.isDigit(plain.charAt(0)) && plain.indexOf('.') < 0;
  }

  boolean isYear() {
    return plain.length() == 4
        && (plain.startsWith("19") || plain.startsWith("20"))
        && Character.isDigit(plain.charAt(2))
        && Character.isDigit(plain.charAt(3));
  }

  /** The words as one slug. */
  static String slug(List<Typed> words) {
    StringJoiner slug = new StringJoiner("-");
    words.forEach(word -> slug.add(word.plain));
    return slug.toString();
  }
}
