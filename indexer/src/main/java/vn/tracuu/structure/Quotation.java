package vn.tracuu.structure;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.tracuu.model.Content;
import vn.tracuu.model.Passage;

/**
 * Where the words stand that an amending law puts into another one: their numbers number nothing
 * here.
 *
 * <p>Example: behind "Sửa đổi Điều 5 như sau:" the paragraphs from “Điều 5 ... to ...”. are one
 * quotation. The surprise: printers forget the closing mark; then the quotation ends before the
 * next paragraph that gives an order of its own ("2. Bổ sung ...", "Điều 3. Hiệu lực thi hành"), or
 * before the article that is next here: recognition sees marks where there are none.
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

  /** Articles may be quoted with what they stand in; then their numbers say nothing. */
  private static final Pattern GROUP =
      Pattern.compile("(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC) .*");

  /** Between a chapter's number and its first article stand its title, a section and its title. */
  private static final int LONGEST_GROUP = 6;

  /** No quotation of a law is longer, in paragraphs. */
  private static final int LONGEST = 2000;

  private final List<Content> contents;
  private final Articles articles;
  private int end;

  Quotation(List<Content> contents, Articles articles) {
    this.contents = contents;
    this.articles = articles;
  }

  /**
   * The paragraph is quoted, as a whole or as the one that opens the quotation.
   *
   * @param lastArticle the last article before it that is none of a quotation, from 1; or 0
   */
  boolean holds(int i, int lastArticle) {
    if (i < end) {
      return true;
    }
    if (opens(i)) {
      end = end(i, lastArticle);
    }
    return startsQuoted(text(i));
  }

  private static boolean startsQuoted(String line) {
    return !line.isEmpty() && LineEdge.opensQuotation(line);
  }

  /** A mark that opens, stands at the start or behind a colon, and is not closed. */
  private boolean opens(int i) {
    String line = text(i);
    return (startsQuoted(line) || isBehindColon(line)) && depth(line) > 0;
  }

  private static boolean isBehindColon(String line) {
    return line.contains(": “") || line.contains(": ‟") || line.contains(": \"");
  }

  private int end(int from, int lastArticle) {
    int depth = depth(text(from));
    String opening = opening(text(from));
    boolean isOfGroup = GROUP.matcher(opening).matches() && isAnnounced(from);
    int quoted = Articles.number(opening);
    boolean isOfRecital = text(from).contains("“Căn cứ");
    for (int i = from + 1; i < Math.min(contents.size(), from + LONGEST); i++) {
      String line = text(i);
      if (isOfRecital && FIRST.matcher(line).matches()) {
        return i;
      }
      if (ORDER.matcher(line).matches() && !closesSoon(i)) {
        return i;
      }
      int article = articles.at(i);
      boolean goesOn = quoted == 0 ? isOfGroup : article == quoted + 1;
      if (article > lastArticle && !goesOn && articles.mayFollow(i, lastArticle) && isOwn(i)) {
        return withGroup(i, from);
      }
      quoted = article > 0 ? article : quoted;
      depth += depth(line);
      if (depth <= 0 && CLOSED.matcher(line).matches()) {
        return i + 1;
      }
    }
    return from + 1;
  }

  /** "Bổ sung Chương IIa như sau:" stands before what is quoted, on its line or above it. */
  private boolean isAnnounced(int i) {
    return !startsQuoted(text(i)) || i > 0 && text(i - 1).endsWith(":");
  }

  /** An article of this text is followed by others, or by no end of a quotation. */
  private boolean isOwn(int i) {
    return !closesSoon(i) || articles.goesOn(i);
  }

  /** What the article opens, with its title, is not quoted either. */
  private int withGroup(int article, int from) {
    return IntStream.range(Math.max(from + 1, article - LONGEST_GROUP), article)
        .filter(i -> GROUP.matcher(text(i)).matches())
        .findFirst()
        .orElse(article);
  }

  /** What stands behind the last mark of a paragraph. */
  private static String opening(String line) {
    int last = LineEdge.OPENING.chars().map(line::lastIndexOf).max().orElse(-1);
    return line.substring(last + 1);
  }

  /** An order within a quotation is followed by the quotation's end and not by another one. */
  private boolean closesSoon(int from) {
    for (int i = from; i < Math.min(contents.size(), from + 40); i++) {
      String line = text(i);
      if (startsQuoted(line) || opens(i) || i == from && isBehindColon(line)) {
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
        case '“', '‟' -> depth++;
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
