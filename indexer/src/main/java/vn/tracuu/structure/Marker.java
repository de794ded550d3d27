package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number with which a paragraph begins, read in one style.
 *
 * @param num as printed without the closing mark
 * @param end where the label ends in the paragraph
 */
record Marker(HeadingStyle style, String num, int end) {
  private static final Pattern CLAUSE_WITH_NOTE =
      Pattern.compile(
          "(?<num>\\d{1,3}[a-zđ]?)\\.(?!1 )[1-9]\\d{0,2}(?:\\[\\d{1,3}\\])? "
              + "(?=[\\p{Lu}“]|\\((?:đã )?(?:được |bị )?bãi bỏ)");

  /** Every reading of a paragraph's beginning: "I." is a Roman one and may be the letter I. */
  static List<Marker> readings(String paragraph) {
    if (paragraph.isEmpty() || beginsWithWord(paragraph)) {
      return List.of();
    }
    List<HeadingStyle> styles = HeadingStyle.beginningWith(paragraph.charAt(0));
    if (styles.isEmpty()) {
      return List.of();
    }
    List<Marker> readings = new ArrayList<>(styles.size());
    for (HeadingStyle style : styles) {
      style.read(paragraph).ifPresent(readings::add);
    }
    return readings;
  }

  /**
   * The clause that a paragraph begins with the mark of a note behind its number: "2.51 Quyết định"
   * is clause 2 with note 51. A list within a clause begins with .1, and is none.
   */
  static Optional<Marker> clauseWithNote(String paragraph) {
    if (!mayHaveNote(paragraph)) {
      return Optional.empty();
    }
    Matcher clause = CLAUSE_WITH_NOTE.matcher(paragraph);
    return clause.lookingAt()
        ? Optional.of(new Marker(HeadingStyle.CLAUSE, clause.group("num"), clause.end()))
        : Optional.empty();
  }

  /** A figure stands right behind the first full stop, and a figure first. */
  private static boolean mayHaveNote(String paragraph) {
    int dot = 0;
    while (dot < Math.min(paragraph.length() - 1, 5) && paragraph.charAt(dot) != '.') {
      dot++;
    }
    return dot > 0
        && dot + 1 < paragraph.length()
        && paragraph.charAt(dot) == '.'
        && Character.isDigit(paragraph.charAt(0))
        && Character.isDigit(paragraph.charAt(dot + 1));
  }

  /** A word that is none of Phần, Chương, Mục, Tiểu mục, Điều: no style begins so. */
  private static boolean beginsWithWord(String paragraph) {
    return paragraph.length() > 1
        && Character.isLetter(paragraph.charAt(0))
        && Character.isLowerCase(paragraph.charAt(1))
        && "PCMTĐ".indexOf(paragraph.charAt(0)) < 0;
  }

  /** The number without the words before it: "5a" of "Điều 5a". */
  String count() {
    return num.substring(num.lastIndexOf(' ') + 1);
  }

  /** Its place in the count, from 1: 5 of "Điều 5a". */
  int value() {
    return style.numbering().value(count());
  }

  boolean follows(Marker last) {
    return style.numbering().follows(count(), last.count());
  }

  boolean opens() {
    return style.numbering().opens(count());
  }
}
