package vn.tracuu.source;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * The numbers that Word gives to the paragraphs of a list, written out.
 *
 * <p>Example: a paragraph of the list "%1.%2." at its second level is "3.1. "; a bullet of any look
 * is "- ".
 */
final class DocxNumbers {
  private final Map<BigInteger, int[]> counters = new HashMap<>();

  /** The number of a paragraph with a blank behind it; empty where the list gives none. */
  String next(XWPFParagraph paragraph) {
    if (paragraph.getNumID() == null || paragraph.getNumFmt() == null) {
      return "";
    }
    int level = Optional.ofNullable(paragraph.getNumIlvl()).map(BigInteger::intValue).orElse(0);
    int[] counts = counters.computeIfAbsent(paragraph.getNumID(), id -> new int[10]);
    int start =
        Optional.ofNullable(paragraph.getNumStartOverride()).map(BigInteger::intValue).orElse(1);
    counts[level] = counts[level] == 0 ? start : counts[level] + 1;
    for (int deeper = level + 1; deeper < counts.length; deeper++) {
      counts[deeper] = 0;
    }
    return label(paragraph, counts);
  }

  private static String label(XWPFParagraph paragraph, int[] counts) {
    String format = paragraph.getNumFmt();
    String text = Optional.ofNullable(paragraph.getNumLevelText()).orElse("");
    if (format.equals("bullet")) {
      return "- ";
    }
    if (format.equals("none") || text.isBlank()) {
      return "";
    }
    for (int level = 0; level < counts.length - 1; level++) {
      text = text.replace("%" + (level + 1), number(Math.max(1, counts[level]), format));
    }
    return text.strip() + " ";
  }

  private static String number(int count, String format) {
    return switch (format) {
      case "lowerLetter" -> letter(count);
      case "upperLetter" -> letter(count).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(count);
      default -> Integer.toString(count);
    };
  }

  private static String letter(int count) {
    return "" + (char) ('a' + (count - 1) % 26);
  }

  private static String roman(int count) {
    String[] signs = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    StringBuilder roman = new StringBuilder();
    int rest = count;
    for (int i = 0; i < signs.length; i++) {
      while (rest >= values[i]) {
        roman.append(signs[i]);
        rest -= values[i];
      }
    }
    return roman.toString();
  }
}
