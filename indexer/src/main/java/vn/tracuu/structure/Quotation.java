package vn.tracuu.structure;

import java.util.List;
import java.util.regex.Pattern;
import vn.tracuu.model.Content;
import vn.tracuu.model.Passage;

/**
 * Where the words stand that an amending law puts into another one: their numbers number nothing
 * here.
 *
 * <p>Example: behind "Sửa đổi Điều 5 như sau:" the paragraphs from “Điều 5 ... to ...”. are one
 * quotation. The surprise: printers forget the closing mark; then the quotation ends before the
 * next paragraph that gives an order of its own ("2. Bổ sung ...", "Điều 3. Hiệu lực thi hành").
 */
final class Quotation {
  private static final Pattern ORDER =
      Pattern.compile(
          "(?:Điều \\d+[a-zđ]?\\.|\\d+[a-z]?\\.|[a-zđ]\\)) ?(?:Sửa đổi|Bổ sung|Thay |Thay thế|Bãi bỏ|Bỏ |Hiệu"
              + " lực|Điều khoản|Tổ chức thực hiện|Trách nhiệm|Quy định chuyển tiếp).*");
  private static final Pattern CLOSED = Pattern.compile(".*[”\"][.;,/ ]{0,4}");

  /** Recitals are quoted in notes, and end before the first chapter or article of the text. */
  private static final Pattern FIRST =
      Pattern.compile(
          "(?:Chương|CHƯƠNG|Phần|PHẦN) (?:I|1|thứ nhất|THỨ NHẤT)(?![\\p{L}\\d]).*|Điều 1\\..*");

  /** No quotation of a law is longer, in paragraphs. */
  private static final int LONGEST = 2000;

  private final List<Content> contents;
  private int end;

  Quotation(List<Content> contents) {
    this.contents = contents;
  }

  /** The paragraph is quoted, as a whole or as the one that opens the quotation. */
  boolean holds(int i) {
    if (i < end) {
      return true;
    }
    if (opens(i)) {
      end = end(i);
    }
    return startsQuoted(text(i));
  }

  private static boolean startsQuoted(String line) {
    return !line.isEmpty() && "“\"".indexOf(line.charAt(0)) >= 0;
  }

  /** A mark that opens, stands at the start or behind a colon, and is not closed. */
  private boolean opens(int i) {
    String line = text(i);
    boolean isBehindColon = line.contains(": “") || line.contains(": \"");
    return (startsQuoted(line) || isBehindColon) && depth(line) > 0;
  }

  private int end(int from) {
    int depth = depth(text(from));
    boolean isOfRecital = text(from).contains("“Căn cứ");
    for (int i = from + 1; i < Math.min(contents.size(), from + LONGEST); i++) {
      String line = text(i);
      if (isOfRecital && FIRST.matcher(line).matches()) {
        return i;
      }
      if (ORDER.matcher(line).matches() && !closesSoon(i)) {
        return i;
      }
      depth += depth(line);
      if (depth <= 0 && CLOSED.matcher(line).matches()) {
        return i + 1;
      }
    }
    return from + 1;
  }

  /** An order within a quotation is followed by the quotation's end and not by another one. */
  private boolean closesSoon(int from) {
    for (int i = from; i < Math.min(contents.size(), from + 40); i++) {
      String line = text(i);
      if (startsQuoted(line) || opens(i)) {
        return false;
      }
      if (depth(line) < 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Marks that open less marks that close; a straight mark opens at the start, closes at the end.
   */
  private static int depth(String line) {
    int depth = 0;
    int straight = 0;
    for (int i = 0; i < line.length(); i++) {
      switch (line.charAt(i)) {
        case '“' -> depth++;
        case '”' -> depth--;
        case '"' -> straight++;
        default -> {}
      }
    }
    if (straight % 2 == 1) {
      depth += line.charAt(0) == '"' || line.contains(": \"") ? 1 : -1;
    }
    return depth;
  }

  private String text(int i) {
    return contents.get(i) instanceof Passage passage ? passage.text() : "";
  }
}
