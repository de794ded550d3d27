package vn.tracuu.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tracuu.model.Level;

/** The words for units in running text, each with the shape of its numbers. */
enum UnitWord {
  INDENT(
      Level.INDENT, "TtGg", "[Tt]iết|[Gg]ạch đầu dòng thứ", "[a-zđ]|\\d{1,2}|nhất|hai|ba|tư|năm"),
  POINT(
      Level.POINT,
      "Đđ",
      "[Đđ]iểm",
      "[a-zđ]\\d{0,2}+(?:\\.\\d{1,2})?|\\d{1,3}(?:\\.\\d{1,3}){0,3}+[a-zđ]?"),
  CLAUSE(Level.CLAUSE, "Kk", "[Kk]hoản", "\\d{1,3}+[a-zđ]?"),
  ARTICLE(Level.ARTICLE, "Đđ", "[Đđ]iều", "\\d{1,4}+[a-zđ]?"),
  SUBSECTION(Level.SUBSECTION, "Tt", "[Tt]iểu mục", "[IVXLC]{1,8}|\\d{1,3}"),
  SECTION(Level.SECTION, "Mm", "[Mm]ục", "[IVXLC]{1,8}|\\d{1,3}(?:\\.\\d{1,3}){0,3}+|[A-HĐ]"),
  CHAPTER(Level.CHAPTER, "Cc", "[Cc]hương", "[IVXLC]{1,8}|\\d{1,3}"),
  PART(Level.PART, "Pp", "Phần|phần(?= [IVXLCt])", "[IVXLC]{1,8}|thứ \\p{L}{2,5}|\\d{1,2}"),
  ATTACHMENT(
      Level.ATTACHMENT,
      "Pp",
      "Phụ lục|phụ lục",
      "(?:số )?(?:[IVXLC]{1,8}|\\d{1,3}|[A-H])(?:[.-][IVX\\d]{1,4})?");

  private static final String WORD_END = "(?![\\p{L}\\p{M}\\p{N}])";

  private final Level level;
  private final String initials;
  private final Pattern first;
  private final Pattern further;
  private final Pattern last;

  UnitWord(Level level, String initials, String word, String number) {
    this.level = level;
    this.initials = initials;
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

  private static final Map<Character, List<UnitWord>> BY_INITIAL =
      Stream.of(values())
          .flatMap(word -> word.initials.chars().mapToObj(one -> Map.entry((char) one, word)))
          .collect(
              Collectors.groupingBy(
                  Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

  /** The unit that begins at {@code start}, if one does. */
  static Optional<Group> at(Line line, int start) {
    for (UnitWord word : BY_INITIAL.getOrDefault(line.text().charAt(start), List.of())) {
      Optional<Group> group = word.read(line, start);
      if (group.isPresent()) {
        return group;
      }
    }
    return Optional.empty();
  }

  private Optional<Group> read(Line line, int start) {
    return line.at(start, first).map(found -> group(line, start, found));
  }

  private Group group(Line line, int start, MatchResult found) {
    if (found.group("this") != null) {
      return new Group(level, List.of(new Num(start, found.end(), Optional.empty())), found.end());
    }
    List<Num> nums = new ArrayList<>();
    nums.add(new Num(start, found.end(), Optional.of(num(found))));
    int end = found.end();
    for (Optional<More> next = next(line, end); next.isPresent(); next = next(line, end)) {
      Num more = next.get().num();
      end = more.end();
      if (next.get().isRange()) {
        nums.addAll(NumberRange.of(nums.removeLast(), more));
      } else {
        nums.add(more);
      }
    }
    return new Group(level, nums, end);
  }

  private Optional<More> next(Line line, int end) {
    return line.at(end, last)
        .map(found -> more(found, true))
        .or(() -> line.at(end, further).map(found -> more(found, false)));
  }

  private static More more(MatchResult found, boolean isRange) {
    return new More(new Num(found.start("num"), found.end(), Optional.of(num(found))), isRange);
  }

  private record More(Num num, boolean isRange) {}

  private static String num(MatchResult found) {
    return found.group("num").replace("số ", "");
  }

  /** Numbers of one level: "các điểm a, b và c". */
  record Group(Level level, List<Num> nums, int end) {}

  /** A number and its words; none for "này". */
  record Num(int start, int end, Optional<String> num) {}
}
