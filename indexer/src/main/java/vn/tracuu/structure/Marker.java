package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * The number with which a paragraph begins, read in one style.
 *
 * @param num as printed without the closing mark
 * @param end where the label ends in the paragraph
 */
record Marker(HeadingStyle style, String num, int end) {

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

  boolean follows(Marker last) {
    return style.numbering().follows(count(), last.count());
  }

  boolean opens() {
    return style.numbering().opens(count());
  }
}
