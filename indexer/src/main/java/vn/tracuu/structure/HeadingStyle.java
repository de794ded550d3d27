package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.Level;

/**
 * One way of numbering a provision.
 *
 * @param name by which tests and logs call it
 * @param level what such a provision is
 * @param numbering how it counts
 * @param label what it begins with; group {@code num} is the number as printed without closing mark
 */
record HeadingStyle(String name, Level level, Numbering numbering, Pattern label) {

  /** All styles, highest first: a provision of a style lies within one of a style above it. */
  static final List<HeadingStyle> ALL =
      List.of(
          // Phần thứ nhất · PHẦN I
          style(
              "phần",
              Level.PART,
              Numbering.NONE,
              "(?<num>(?:Phần|PHẦN) (?:(?:thứ|THỨ) \\p{L}{1,6}|[IVX]{1,6}|\\d{1,2}))(?:\\[\\d{1,3}\\])?(?:[.:]|$)"),
          // Chương I · CHƯƠNG II. · Chương 3
          style(
              "chương",
              Level.CHAPTER,
              Numbering.ROMAN_OR_DECIMAL,
              "(?<num>(?:Chương|CHƯƠNG) (?:[IVXLC]{1,8}|\\d{1,3}))(?:\\[\\d{1,3}\\])?(?:[.:]|$| (?=\\p{Lu}))"),
          // Mục 1. · MỤC 2 · Mục III
          style(
              "mục",
              Level.SECTION,
              Numbering.ROMAN_OR_DECIMAL,
              "(?<num>(?:Mục|MỤC) (?:[IVXLC]{1,8}|\\d{1,3}))(?:\\[\\d{1,3}\\])?(?:[.:]|$| (?=\\p{Lu}{2}))"),
          // Tiểu mục 1.
          style(
              "tiểu mục",
              Level.SUBSECTION,
              Numbering.ROMAN_OR_DECIMAL,
              "(?<num>(?:Tiểu mục|TIỂU MỤC) (?:[IVXLC]{1,8}|\\d{1,3}))(?:\\[\\d{1,3}\\])?(?:[.:]|$| (?=\\p{Lu}{2}))"),
          // A. QUAN ĐIỂM
          style("A.", Level.PART, Numbering.LETTER, "(?<num>[A-HĐ]) ?[.)/-] ?(?=\\p{Lu})"),
          // I. CHỦ ĐỀ · II- NHIỆM VỤ
          style(
              "I.", Level.PART, Numbering.ROMAN, "(?<num>[IVXLC]{1,8}) ?[.)/-] ?(?=[\\p{Lu}“\"])"),
          // Điều 1. · Điều 5a. · ĐIỀU 3: · Điều 4 alone on its line · Điều 5.9 with a note's mark
          style(
              "điều",
              Level.ARTICLE,
              Numbering.DECIMAL,
              "(?<num>(?:Điều|ĐIỀU) \\d{1,4}[a-zđ]?)(?:\\[\\d{1,3}\\])?(?:\\.\\d{1,3}(?= ?[\\p{Lu}(])| ?[.:][-–]?|$)"),
          // 1. · 5a. · 12-
          style(
              "1.",
              Level.CLAUSE,
              Numbering.DECIMAL,
              "(?<num>\\d{1,3}[a-zđ]?)(?:\\[\\d{1,3}\\])?(?:\\.[-–]?|-(?= )) ?(?=\\D)"),
          // 5.1. · 5.1
          style(
              "1.1.",
              Level.POINT,
              Numbering.DOTTED,
              "(?<num>\\d{1,3}\\.\\d{1,2})(?:\\.(?!\\d)| (?=\\p{Lu}))"),
          // 5.1.2.
          style(
              "1.1.1.",
              Level.POINT,
              Numbering.DOTTED,
              "(?<num>\\d{1,3}\\.\\d{1,2}\\.\\d{1,2})(?:\\.| (?=\\p{Lu}))"),
          // 1) · (2)
          style("1)", Level.POINT, Numbering.DECIMAL, "\\(?(?<num>\\d{1,3})\\)"),
          // a) · đ) · a1) · b)28 with a note's mark
          style(
              "a)",
              Level.POINT,
              Numbering.LETTER,
              "(?<num>[a-zđ]\\d{0,2})(?:\\[\\d{1,3}\\])?(?:\\)\\d{1,3} (?=[\\p{Lu}(“])| ?[).] ?(?=[^.)]))"),
          // - · – · •
          style("-", Level.INDENT, Numbering.NONE, "(?<num>[-–—•●▪*])(?: |(?=\\p{Lu}))"),
          // +
          style("+", Level.INDENT, Numbering.NONE, "(?<num>\\+)"));

  static final HeadingStyle ARTICLE = first(Level.ARTICLE);
  static final HeadingStyle CLAUSE = first(Level.CLAUSE);

  private static final int LETTERS = 0x2800;

  private static final List<List<HeadingStyle>> BY_INITIAL = byInitial();

  /** The styles in which a paragraph with this first character may be numbered, highest first. */
  static List<HeadingStyle> beginningWith(char initial) {
    return initial < LETTERS ? BY_INITIAL.get(initial) : List.of();
  }

  private static List<List<HeadingStyle>> byInitial() {
    List<List<HeadingStyle>> styles = new ArrayList<>();
    for (char initial = 0; initial < LETTERS; initial++) {
      String letter = String.valueOf(initial);
      styles.add(ALL.stream().filter(style -> style.mayBeginWith(letter)).toList());
    }
    return List.copyOf(styles);
  }

  /** A pattern that has read all and asks for more may match what goes on. */
  private boolean mayBeginWith(String letter) {
    Matcher matcher = label.matcher(letter);
    return matcher.lookingAt() || matcher.hitEnd();
  }

  /** The number with which a paragraph begins in this style. */
  Optional<Marker> read(String paragraph) {
    Matcher matcher = label.matcher(paragraph);
    return matcher.lookingAt()
        ? Optional.of(new Marker(this, matcher.group("num"), matcher.end()))
        : Optional.empty();
  }

  /** Its place from the highest style, from 0. */
  int rank() {
    return ALL.indexOf(this);
  }

  /**
   * May hold provisions of another style: those below it; and an article may be divided into parts,
   * as Điều 1 of Decision 161/QĐ-UBND is.
   */
  boolean mayHold(HeadingStyle other) {
    boolean isDividedArticle = level == Level.ARTICLE && isPartWithoutWord(other);
    boolean isArticleInPart = isPartWithoutWord(this) && other.level == Level.ARTICLE;
    return isDividedArticle || isArticleInPart || rank() < other.rank();
  }

  private static boolean isPartWithoutWord(HeadingStyle style) {
    return style.level == Level.PART && style.numbering != Numbering.NONE;
  }

  private static HeadingStyle first(Level level) {
    return ALL.stream().filter(style -> style.level == level).findFirst().orElseThrow();
  }

  private static HeadingStyle style(String name, Level level, Numbering numbering, String label) {
    return new HeadingStyle(name, level, numbering, Pattern.compile(label));
  }
}
