package vn.tracuu.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tracuu.model.Level;

/** The words for units in running text, each with the shape of its numbers. */
enum UnitWord {
  INDENT(Level.INDENT, "[Tt]iết|[Gg]ạch đầu dòng thứ", "[a-zđ]|\\d{1,2}|nhất|hai|ba|tư|năm"),
  POINT(
      Level.POINT,
      "[Đđ]iểm",
      "[a-zđ]\\d{0,2}+(?:\\.\\d{1,2})?|\\d{1,3}(?:\\.\\d{1,3}){0,3}+[a-zđ]?"),
  CLAUSE(Level.CLAUSE, "[Kk]hoản", "\\d{1,3}+[a-zđ]?"),
  ARTICLE(Level.ARTICLE, "[Đđ]iều", "\\d{1,4}+[a-zđ]?"),
  SUBSECTION(Level.SUBSECTION, "[Tt]iểu mục", "[IVXLC]{1,8}|\\d{1,3}"),
  SECTION(Level.SECTION, "[Mm]ục", "[IVXLC]{1,8}|\\d{1,3}(?:\\.\\d{1,3}){0,3}+|[A-HĐ]"),
  CHAPTER(Level.CHAPTER, "[Cc]hương", "[IVXLC]{1,8}|\\d{1,3}"),
  PART(Level.PART, "Phần|phần(?= [IVXLCt])", "[IVXLC]{1,8}|thứ \\p{L}{2,5}|\\d{1,2}"),
  ATTACHMENT(
      Level.ATTACHMENT,
      "Phụ lục|phụ lục",
      "(?:số )?(?:[IVXLC]{1,8}|\\d{1,3}|[A-H])(?:[.-][IVX\\d]{1,4})?");

  private static final String WORD_END = "(?![\\p{L}\\p{M}\\p{N}])";

  private final Level level;
  private final Pattern first;
  private final Pattern further;
  private final Pattern last;

  UnitWord(Level level, String word, String number) {
    this.level = level;
    String num = "(?<num>" + number + ")" + WORD_END;
    this.first =
        Pattern.compile("(?<word>" + word + ") (?:(?<this>này)" + WORD_END + "|" + num + ")");
    this.further = Pattern.compile("(?:, và |, hoặc |, | và | hoặc | hay )" + num + FOLLOW);
    this.last = Pattern.compile("(?: ?[–-] ?| đến (?:hết )?)(?:(?:" + word + ") )?" + num);
  }

  /** What may stand behind a number of a list: else "5, 10 ngày" would be a list. */
  private static final String FOLLOW =
      "(?=[,;.:)\\]”\"'/]|$|\\n| (?:và|hoặc|hay|đến|của|tại|thuộc|trong|nêu|quy định|ban hành|kèm|khoản|Khoản|điều|Điều"
          + "|mục|Mục|chương|Chương|phần|Phần|phụ lục|này|nói|trên|thì|được|có|là|phải|như|theo|\\p{Lu}))";

  /** The unit that begins at {@code start}, if one does. */
  static Optional<Group> at(Line line, int start) {
    return Stream.of(values()).flatMap(word -> word.read(line, start).stream()).findFirst();
  }

  private Optional<Group> read(Line line, int start) {
    return line.at(start, first).map(found -> group(line, start, found));
  }

  private Group group(Line line, int start, Matcher found) {
    if (found.group("this") != null) {
      return new Group(level, List.of(new Num(start, found.end(), Optional.empty())), found.end());
    }
    List<Num> nums = new ArrayList<>();
    nums.add(new Num(start, found.end(), Optional.of(num(found))));
    int end = found.end();
    for (Optional<Matcher> next = next(line, end); next.isPresent(); next = next(line, end)) {
      Matcher more = next.get();
      int from = end;
      end = more.end();
      if (more.pattern() == last) {
        Num before = nums.removeLast();
        nums.addAll(NumberRange.of(before, new Num(from, end, Optional.of(num(more)))));
      } else {
        nums.add(new Num(more.start("num"), end, Optional.of(num(more))));
      }
    }
    return new Group(level, nums, end);
  }

  private Optional<Matcher> next(Line line, int end) {
    Optional<Matcher> range = line.at(end, last);
    return range.isPresent() ? range : line.at(end, further);
  }

  private static String num(Matcher found) {
    return found.group("num").replace("số ", "");
  }

  /** Numbers of one level: "các điểm a, b và c". */
  record Group(Level level, List<Num> nums, int end) {}

  /** A number and its words; none for "này". */
  record Num(int start, int end, Optional<String> num) {}
}
