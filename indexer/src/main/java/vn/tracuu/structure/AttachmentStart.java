package vn.tracuu.structure;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.source.Block;

/**
 * The line with which an attached regulation, an appendix or a form begins.
 *
 * <p>Examples: "PHỤ LỤC I", "Mẫu số 01a", and "QUY CHẾ" with "(Ban hành kèm theo Quyết định số
 * ...)" below it.
 */
final class AttachmentStart {
  private static final String APPENDIX_LABEL =
      "(?:PHỤ LỤC|Phụ lục)(?: (?:SỐ|số))?"
          + "(?: ?[:.]? ?(?:[IVXL]{1,6}|[A-Z]|\\d{1,3})(?:[A-Za-z]|\\.\\d{1,2})?\\d{0,2})?[:.]?";
  private static final String FORM_LABEL =
      "(?:Mẫu|MẪU|Biểu mẫu|BIỂU MẪU|Biểu|BIỂU)(?: (?:số|SỐ))? ?:? ?\\d{1,3}[\\p{L}]?"
          + "(?:[/.-][\\p{L}\\d.-]{1,20})?[:.]?";
  private static final String KIND =
      "(?:QUY CHẾ|QUY ĐỊNH|KẾ HOẠCH|CHƯƠNG TRÌNH|DANH MỤC|DANH SÁCH|ĐỀ ÁN|ĐIỀU LỆ|NỘI QUY|BẢNG"
          + "|BIỂU|QUY TRÌNH|HƯỚNG DẪN|PHƯƠNG ÁN|TIÊU CHÍ|TIÊU CHUẨN|ĐỊNH MỨC|QUY CHUẨN"
          + "|CHIẾN LƯỢC|ĐƠN GIÁ|KHUNG)(?!\\p{L})";
  private static final Pattern APPENDIX = Pattern.compile(APPENDIX_LABEL + "(?: .{0,400})?");
  private static final Pattern FORM = Pattern.compile(FORM_LABEL + "(?: \\p{Lu}{2}.{0,200})?");
  private static final Pattern BY_LAW = Pattern.compile(KIND + ".*");
  private static final Pattern LABEL =
      Pattern.compile("(?:" + APPENDIX_LABEL + "|" + FORM_LABEL + "|" + KIND + ")(?= |$)");
  private static final Pattern WITH =
      Pattern.compile("\\(?(?:ban hành )?kèm theo .*", Pattern.CASE_INSENSITIVE);

  /** Its title may run over so many lines before "(Kèm theo ...)". */
  private static final int LONGEST_TITLE = 12;

  private AttachmentStart() {}

  /** The first attachment behind the ending: there a title alone will do. */
  static int behind(List<Block> blocks, int from) {
    return first(blocks, from, AttachmentStart::isStartBehindEnding);
  }

  /** The attachment behind the one that begins at a place. */
  static int next(List<Block> blocks, int from) {
    int next = first(blocks, from + 1, AttachmentStart::isStart);
    return isTitleOf(blocks, from, next) ? first(blocks, next + 1, AttachmentStart::isStart) : next;
  }

  /** "DANH MỤC ..." right below "PHỤ LỤC" is its title and no attachment of its own. */
  private static boolean isTitleOf(List<Block> blocks, int from, int next) {
    return next < blocks.size()
        && isLabel(blocks.get(from).passage().text())
        && !isLabel(blocks.get(next).passage().text())
        && blocks.subList(from + 1, next).stream().noneMatch(Block::isText);
  }

  /** The first attachment that says so, for documents that close with no signature. */
  static int afterArticles(List<Block> blocks, int from) {
    return first(blocks, from, AttachmentStart::isStartThatSaysSo);
  }

  private static int first(
      List<Block> blocks, int from, BiPredicate<List<Block>, Integer> isStart) {
    int depth = 0;
    for (int i = from; i < blocks.size(); i++) {
      depth += blocks.get(i).kind() == Block.Kind.TABLE ? 1 : 0;
      depth -= blocks.get(i).kind() == Block.Kind.TABLE_END ? 1 : 0;
      if (depth <= 0 && blocks.get(i).isText() && isStart.test(blocks, i)) {
        return i;
      }
    }
    return blocks.size();
  }

  private static boolean isStartBehindEnding(List<Block> blocks, int i) {
    return isStart(blocks, i) || isByLaw(blocks.get(i).passage().text());
  }

  private static boolean isStart(List<Block> blocks, int i) {
    return isLabel(blocks.get(i).passage().text()) || isStartThatSaysSo(blocks, i);
  }

  private static boolean isStartThatSaysSo(List<Block> blocks, int i) {
    String line = blocks.get(i).passage().text();
    return (isLabel(line) || isByLaw(line)) && saysSo(blocks, i);
  }

  private static boolean isLabel(String line) {
    char initial = line.isEmpty() ? ' ' : line.charAt(0);
    return switch (initial) {
      case 'P' -> APPENDIX.matcher(line).matches() && isTitle(line);
      case 'M', 'B' -> FORM.matcher(line).matches();
      default -> false;
    };
  }

  /** The end of "PHỤ LỤC II:", "Mẫu số 05a/ĐK" or "QUY CHẾ" in a line; behind it is the title. */
  static int labelEnd(String line) {
    Matcher label = LABEL.matcher(line);
    return label.lookingAt() ? label.end() : 0;
  }

  private static boolean isByLaw(String line) {
    return Words.isCapitals(line) && BY_LAW.matcher(line).matches();
  }

  /**
   * "Phụ lục II kèm theo Nghị định này." within a sentence is no title, nor "Phụ lục này.", nor
   * "Phụ lục IV," within a list, nor the line that ends "(Chi tiết tại các Phụ lục kèm theo)".
   */
  private static boolean isTitle(String line) {
    boolean isCapital = line.startsWith("PHỤ LỤC") && !line.endsWith(".");
    boolean closesBracket = line.indexOf(')') >= 0 && line.indexOf('(') < 0;
    int title = labelEnd(line) + 1;
    boolean goesOn =
        line.indexOf(',') >= 0
            || title < line.length() && Character.isLowerCase(line.charAt(title));
    boolean isShort = line.length() < 25 && !goesOn;
    return !closesBracket && (isShort || isCapital);
  }

  private static boolean saysSo(List<Block> blocks, int from) {
    int lines = 0;
    for (int i = from; i < blocks.size() && lines < LONGEST_TITLE; i++) {
      if (blocks.get(i).isText()) {
        lines++;
        String line = blocks.get(i).passage().text();
        if (isWith(blocks, i) || i == from && line.toLowerCase(Locale.ROOT).contains("kèm theo")) {
          return true;
        }
        if (i > from && !Words.isCapitals(line) && line.length() > 200) {
          return false;
        }
      }
    }
    return false;
  }

  /** A width may have broken it: "(Kèm" and "theo Quyết định số ...". */
  static boolean isWith(List<Block> blocks, int i) {
    String line = blocks.get(i).passage().text();
    boolean goesOn = i + 1 < blocks.size() && blocks.get(i + 1).isText();
    return isWith(line) || goesOn && isWith(line + " " + blocks.get(i + 1).passage().text());
  }

  static boolean isWith(String line) {
    return line.startsWith("(") && WITH.matcher(line).matches();
  }
}
