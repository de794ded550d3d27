package vn.tracuu.structure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.tracuu.model.Level;
import vn.tracuu.source.Block;
import vn.tracuu.structure.Paragraphs.Lines;
import vn.tracuu.structure.Paragraphs.ParagraphSoFar;

/**
 * Tells a line break that ends a paragraph from one that a width made.
 *
 * <p>A writer of hard-wrapped text puts into a line all that fits. Where the next line's first word
 * would have fitted, the break was meant, with one exception: converters of web pages break the
 * first line of a paragraph early, so a short first line says nothing.
 *
 * @param isWrapped lines go on in mid-sentence; else each line is a paragraph
 * @param width how many characters the fuller lines hold
 * @param headingWidth an article's first line that leaves room within this is its heading; 0 where
 *     first lines are broken early in this text, so that a short one says nothing
 */
record LineBreaks(boolean isWrapped, int width, int headingWidth) {
  private static final Pattern ARTICLE = Pattern.compile("Điều \\d{1,3}[a-zđ]?\\. ?\\p{Lu}.*");

  private static final Pattern FIRST_POINT = Pattern.compile("a\\) \\p{Lu}");

  private static final Pattern BULLET = Pattern.compile("[-+–] ?[\\p{Lu}\\d]");

  /** Begins an article, with a note's mark, or repealed: "Điều 5.9 (được bãi bỏ)". */
  private static final Pattern NEW_ARTICLE =
      Pattern.compile(
          "Điều \\d{1,3}[a-zđ]?\\.(?:(?:\\d{1,3})? ?\\p{Lu}.*| ?\\d{0,3} ?\\((?:được|đã được) bãi bỏ\\).*)?");

  /**
   * Below an article's heading, over however many lines, this is its first clause, or with a note.
   */
  private static final Pattern FIRST_CLAUSE = Pattern.compile("1\\.(?: ?|\\d{1,3} )\\p{Lu}");

  /** Alone on its line this is a label: what a width broke goes on. */
  private static final Pattern GROUP =
      Pattern.compile("(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC) (?:[IVXLC]{1,7}|\\d{1,2})");

  private static final int LONGEST_GROUP = 14;

  /** So many short first lines in a text say how all of them were broken. */
  private static final int FEWEST_HEADINGS = 3;

  /** Where fewer lines than one in so many begin in mid-sentence, nobody wrapped them. */
  private static final int FEWEST_CONTINUED = 10;

  /** Text with lines longer than this was not wrapped. */
  private static final int WIDEST_WRAP = 130;

  /** Lines are wrapped raggedly: a word that overshoots by less says nothing. */
  private static final int TOLERANCE = 4;

  /** Reads the width off the lines: nine of ten are not longer. */
  static LineBreaks of(List<Block> blocks) {
    int[] lengths =
        blocks.stream()
            .filter(block -> block.kind() == Block.Kind.LINE)
            .mapToInt(block -> block.passage().text().length())
            .sorted()
            .toArray();
    int width = lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
    long continued = blocks.stream().filter(LineBreaks::beginsInside).count();
    boolean isWrapped = width <= WIDEST_WRAP && continued * FEWEST_CONTINUED >= lengths.length;
    return new LineBreaks(isWrapped, width, isWrapped ? headingWidth(blocks, width) : 0);
  }

  /** Letters of headings are bold, and fewer fit into a line. */
  private static int headingWidth(List<Block> blocks, int width) {
    return IntStream.of(width - TOLERANCE, width * 3 / 4)
        .filter(room -> keepsHeadings(blocks, room))
        .findFirst()
        .orElse(0);
  }

  private static boolean keepsHeadings(List<Block> blocks, int room) {
    int whole = 0;
    int broken = 0;
    for (int i = 0; i + 1 < blocks.size(); i++) {
      String line = blocks.get(i).passage().text();
      String next = blocks.get(i + 1).passage().text();
      boolean isText = blocks.get(i + 1).isText() && !next.isEmpty();
      if (isText && isShortArticle(line, next, room) && !LineEdge.isUnfinished(line)) {
        boolean goesOn = Character.isLowerCase(next.charAt(0)) && !LineEdge.startsWithNumber(next);
        broken += goesOn ? 1 : 0;
        whole += goesOn ? 0 : 1;
      }
    }
    return whole >= FEWEST_HEADINGS && broken * FEWEST_CONTINUED <= whole;
  }

  private static boolean isShortArticle(String line, String next, int room) {
    return ARTICLE.matcher(line).matches() && leavesRoom(line, next, room);
  }

  /** The break between {@code lines.before} and {@code lines.after} ends the paragraph. */
  boolean isHard(ParagraphSoFar paragraph, Lines lines) {
    if (!isWrapped) {
      return LineEdge.startsWithNumber(lines.after()) || !goesOn(lines);
    }
    if (lines.after().endsWith(":") && Enactment.isFormula(lines.after())) {
      return true;
    }
    if (Enactment.isRecital(paragraph.firstLine()) && endsRecital(lines.before())) {
      return true;
    }
    boolean isHeading =
        paragraph.lines() == 1
            && isShortArticle(lines.before(), lines.after(), headingWidth)
            && !LineEdge.isUnfinished(lines.before());
    if (isHeading && (LineEdge.startsWithNumber(lines.after()) || startsParagraph(lines))) {
      return true;
    }
    if (LineEdge.startsWithNumber(lines.after())) {
      return mayEnd(paragraph, lines)
          || opensClauses(paragraph, lines)
          || isEarly(lines.before(), lines.after())
          || opensGroup(lines)
          || opensArticle(lines.before(), lines.after())
          || opensList(paragraph, lines)
          || opensBelowCapitals(paragraph, lines)
          || countsOn(paragraph, lines)
          || opensBullets(paragraph, lines);
    }
    if (!LineEdge.startsWithCapital(lines.after()) || lines.before().endsWith(",")) {
      return false;
    }
    if (LineEdge.isUnfinished(lines.before()) || LineEdge.isHalfName(lines.before())) {
      return false;
    }
    boolean isMeant = isShort(lines.before(), lines.after()) && paragraph.lines() > 1;
    if (LineEdge.ends(lines.before())) {
      return isMeant || isFirstLine(lines);
    }
    return isMeant
        ? paragraph.beginsWithNumber() || isFirstLine(lines)
        : paragraph.beginsWithNumber() && paragraph.lines() > 1 && isFirstLine(lines);
  }

  /** "Việt Nam" above the first clause is the end of the heading, not a paragraph. */
  private static boolean startsParagraph(Lines lines) {
    boolean isBeforeClauses = FIRST_CLAUSE.matcher(lines.next()).lookingAt();
    return LineEdge.startsWithCapital(lines.after())
        && (!isBeforeClauses
            || LineEdge.ends(lines.after())
            || LineEdge.opensQuotation(lines.after()));
  }

  private static boolean endsRecital(String line) {
    return line.endsWith(";");
  }

  /** A converter that keeps paragraphs on a line each breaks some of them all the same. */
  private static boolean goesOn(Lines lines) {
    return Words.startsSmall(lines.after()) && !LineEdge.ends(lines.before())
        || LineEdge.isUnfinished(lines.before());
  }

  /** A number opens a paragraph behind a full stop, or behind a line that was left short. */
  private boolean mayEnd(ParagraphSoFar paragraph, Lines lines) {
    if (LineEdge.ends(lines.before())) {
      return true;
    }
    boolean isBullet =
        Marker.readings(lines.after()).stream()
            .allMatch(marker -> marker.style().level() == Level.INDENT);
    boolean isMeant = paragraph.lines() > 1 && isShort(lines.before(), lines.after());
    return !isBullet && (isMeant || isFirstLine(lines));
  }

  /** The first of a list behind a short line with a number: "5. Bộ Nội vụ", "a) Chủ trì". */
  private boolean opensList(ParagraphSoFar paragraph, Lines lines) {
    return paragraph.lines() == 1
        && paragraph.beginsWithNumber()
        && FIRST_POINT.matcher(lines.after()).lookingAt()
        && isShort(lines.before(), lines.after())
        && !LineEdge.isUnfinished(lines.before());
  }

  /** "1. Về cơ chế" below "IV. NHIỆM VỤ VÀ GIẢI PHÁP": capitals do not run on in small letters. */
  private static boolean opensBelowCapitals(ParagraphSoFar paragraph, Lines lines) {
    return paragraph.beginsWithNumber()
        && (FIRST_CLAUSE.matcher(lines.after()).lookingAt()
            || FIRST_POINT.matcher(lines.after()).lookingAt())
        && Words.isCapitals(lines.before())
        && !Words.isCapitals(lines.after());
  }

  /** "2. Loại trái phiếu" or "1.1. Tên" below the short line "1. Mã trái phiếu". */
  private boolean countsOn(ParagraphSoFar paragraph, Lines lines) {
    return paragraph.lines() == 1
        && isShort(lines.before(), lines.after())
        && !LineEdge.isUnfinished(lines.before())
        && !LineEdge.cites(lines.before())
        && Marker.readings(lines.after()).stream()
            .anyMatch(
                next ->
                    isPart(next, lines.after())
                        || next.end() < lines.after().length()
                            && Marker.readings(paragraph.firstLine()).stream()
                                .anyMatch(last -> countsOn(last, next)));
  }

  /** "III. Nhận xét", "V. KIẾN NGHỊ"; "C. Mác" is a name. */
  private static boolean isPart(Marker marker, String line) {
    return marker.style().numbering() == Numbering.ROMAN
        && (marker.num().length() > 1 || Words.isCapitals(line));
  }

  /** 2 behind 1, 1.1 behind 1, 3 behind 2.5, 1 behind II. */
  private static boolean countsOn(Marker last, Marker next) {
    if (last.style().equals(next.style())) {
      return next.style().level() != Level.INDENT && next.follows(last);
    }
    if (last.style().numbering() == Numbering.ROMAN && next.style().level() == Level.CLAUSE) {
      return next.opens();
    }
    String parent = Numbering.prefix(last.num());
    return Numbering.prefix(next.num()).equals(last.num())
        || next.style().numbering() == Numbering.DECIMAL
            && !parent.isEmpty()
            && parent.indexOf('.') < 0
            && next.style().numbering().follows(next.count(), parent);
  }

  /** Bullets below "a) Mục tiêu đến năm 2030"; "Lao động - Thương binh" is followed by none. */
  private boolean opensBullets(ParagraphSoFar paragraph, Lines lines) {
    return paragraph.lines() == 1
        && paragraph.beginsWithNumber()
        && lines.before().length() <= width / 2
        && !LineEdge.isUnfinished(lines.before())
        && BULLET.matcher(lines.after()).lookingAt()
        && BULLET.matcher(lines.next()).lookingAt();
  }

  /** The first clause below an article's heading. */
  private static boolean opensClauses(ParagraphSoFar paragraph, Lines lines) {
    String first = paragraph.firstLine();
    return (ARTICLE.matcher(first).matches() || MisreadLabels.begins(first))
        && FIRST_CLAUSE.matcher(lines.after()).lookingAt()
        && !LineEdge.isUnfinished(lines.before())
        && !LineEdge.opensQuotation(lines.before());
  }

  /** "Điều 1. Ban" and the like: an article's number is never the end of a sentence. */
  private static boolean isEarly(String before, String after) {
    return after.startsWith("Điều ")
        && !before.endsWith(",")
        && Marker.readings(after).stream()
            .anyMatch(marker -> marker.style().level() == Level.ARTICLE)
        && before.equals(before.toUpperCase(Locale.ROOT));
  }

  /** "Chương I" alone, and the next line's first word would have fitted. */
  private boolean opensGroup(Lines lines) {
    return lines.after().length() <= LONGEST_GROUP
        && GROUP.matcher(lines.after()).matches()
        && isShort(lines.after(), lines.next())
        && !LineEdge.isUnfinished(lines.before())
        && !lines.next().isEmpty();
  }

  /** Whatever the line above it ends with: "(kèm theo Phụ lục)", "= 3.000.000 đồng". */
  private static boolean opensArticle(String before, String after) {
    return after.startsWith("Điều ")
        && NEW_ARTICLE.matcher(after).matches()
        && !LineEdge.isUnfinished(before)
        && !LineEdge.cites(before);
  }

  /** The line after the break is the first of a paragraph: broken early, and going on. */
  private boolean isFirstLine(Lines lines) {
    return !lines.next().isEmpty()
        && isShort(lines.after(), lines.next())
        && !LineEdge.startsWithCapital(lines.next())
        && !LineEdge.startsWithNumber(lines.next());
  }

  private boolean isShort(String line, String next) {
    return leavesRoom(line, next, width - TOLERANCE);
  }

  private static boolean leavesRoom(String line, String next, int room) {
    int blank = next.indexOf(' ');
    int word = blank < 0 ? next.length() : blank;
    return line.length() + 1 + word <= room;
  }

  /** A line that begins with a small letter, and is no point a), goes on with the one before. */
  private static boolean beginsInside(Block block) {
    String line = block.passage().text();
    return block.kind() == Block.Kind.LINE
        && !line.isEmpty()
        && Character.isLowerCase(line.charAt(0))
        && !LineEdge.startsWithNumber(line);
  }
}
