package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.Level;
import vn.tracuu.model.Passage;

/**
 * Tells the heading of a provision from its text, with an eye on its siblings.
 *
 * <p>A heading is not closed by a full stop and has something below it: "Điều 2. Tổ chức thực hiện"
 * has one, "Điều 3. Chánh Văn phòng ... thi hành Quyết định này./." has none. Where the siblings
 * have headings, "1.4. Công an tỉnh, ...: Tăng cường ..." has its own before the colon.
 */
record Titles(boolean siblingsHaveHeadings) {
  private static final Pattern HEAD_BEFORE_COLON =
      Pattern.compile("(?<head>\\p{Lu}[^:.;]{2,200}): ?(?=\\p{Lu})");

  static Titles of(List<Piece> siblings) {
    List<Branch> branches =
        siblings.stream().filter(Branch.class::isInstance).map(Branch.class::cast).toList();
    long headed = branches.stream().filter(Titles::hasHeading).count();
    return new Titles(2 * headed > branches.size());
  }

  /**
   * What a provision is called and what it says itself before anything else.
   *
   * @param taken how many of its further pieces became part of the heading
   */
  record Title(Passage heading, List<Passage> text, int taken) {}

  Title title(Branch branch) {
    if (branch.firstParagraph().isEmpty()) {
      return titleBelow(branch);
    }
    Passage first = branch.firstParagraph().get();
    if (hasHeading(branch)) {
      return goesOnBelow(branch, first);
    }
    Matcher colon = HEAD_BEFORE_COLON.matcher(first.text());
    if (siblingsHaveHeadings && isNumbered(branch) && colon.lookingAt()) {
      Passage head = first.slice(0, colon.end("head")).closedBy(colon.end("head") + 1, first);
      return new Title(head, List.of(first.slice(colon.end())), 0);
    }
    return new Title(Passage.EMPTY, List.of(first), 0);
  }

  /** "Chương II XÂY DỰNG CƠ SỞ DỮ LIỆU" and "VỀ THI HÀNH ÁN HÌNH SỰ" are one heading. */
  private static Title goesOnBelow(Branch branch, Passage first) {
    List<Passage> lines = new ArrayList<>(List.of(first));
    boolean mayGoOn =
        branch.style().level().compareTo(Level.ARTICLE) < 0
            && isCapitals(first.text())
            && !closes(first.text(), ".:");
    for (Piece piece : branch.pieces()) {
      if (!mayGoOn || !(piece instanceof Piece.Text line) || !isTitleLine(line)) {
        break;
      }
      lines.add(line.passage());
    }
    return new Title(Passage.join(" ", lines), List.of(), lines.size() - 1);
  }

  /** "STT" is the first cell of a table and no part of the title above it. */
  private static boolean isTitleLine(Piece.Text line) {
    return isCapitals(line.passage().text()) && line.passage().text().indexOf(' ') > 0;
  }

  /** "Chương I" stands alone on its line, its heading in capitals on those below it. */
  private static Title titleBelow(Branch branch) {
    List<Passage> lines = new ArrayList<>();
    for (Piece piece : branch.pieces()) {
      boolean isFirst = lines.isEmpty() && isTitledBelow(branch);
      if (piece instanceof Piece.Text line && (isFirst || isCapitals(line.passage().text()))) {
        lines.add(line.passage());
      } else {
        break;
      }
    }
    return new Title(Passage.join(" ", lines), List.of(), lines.size());
  }

  private static boolean isTitledBelow(Branch branch) {
    Level level = branch.style().level();
    boolean isEnded =
        branch.pieces().isEmpty()
            || !(branch.pieces().getFirst() instanceof Piece.Text line)
            || closes(line.passage().text(), ".;:");
    return level.compareTo(Level.ARTICLE) < 0
        || level == Level.ARTICLE && !isEnded && branch.pieces().size() > 1;
  }

  private static boolean hasHeading(Branch branch) {
    if (branch.firstParagraph().isEmpty()) {
      return true;
    }
    String first = branch.firstParagraph().get().text();
    boolean hasMore = !branch.pieces().isEmpty();
    return switch (branch.style().level()) {
      case ATTACHMENT, CHAPTER, SECTION, SUBSECTION -> true;
      case PART -> !closes(first, ".;") || isCapitals(first);
      case ARTICLE -> hasMore && !closes(first, ".;");
      case CLAUSE, POINT -> hasMore && !closes(first, ".;:,…");
      case INDENT -> false;
    };
  }

  private static boolean isNumbered(Branch branch) {
    Level level = branch.style().level();
    return level == Level.CLAUSE || level == Level.POINT;
  }

  private static boolean closes(String paragraph, String marks) {
    return !paragraph.isEmpty() && marks.indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
  }

  private static boolean isCapitals(String line) {
    return line.equals(line.toUpperCase(Locale.ROOT)) && line.chars().anyMatch(Character::isLetter);
  }
}
