package vn.tracuu.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tracuu.model.Level;

/** The words for units in running text, each with the shape of its numbers. */
enum UnitWord {
  INDENT(
      Level.INDENT,
      "TtGg",
      "iết|ạch",
      "[Tt]iết|[Gg]ạch đầu dòng thứ",
      "[a-zđ]|\\d{1,2}|nhất|hai|ba|tư|năm"),
  POINT(
      Level.POINT,
      "Đđ",
      "iểm",
      "[Đđ]iểm",
      "[a-zđ]\\d{0,2}+(?:\\.\\d{1,2})?|\\d{1,3}(?:\\.\\d{1,3}){0,3}+[a-zđ]?"),
  CLAUSE(Level.CLAUSE, "Kk", "hoản", "[Kk]hoản", "\\d{1,3}+[a-zđ]?"),
  ARTICLE(Level.ARTICLE, "Đđ", "iều", "[Đđ]iều", "\\d{1,4}+[a-zđ]?"),
  SUBSECTION(Level.SUBSECTION, "Tt", "iểu mục", "[Tt]iểu mục", "[IVXLC]{1,8}|\\d{1,3}"),
  SECTION(Level.SECTION, "Mm", "ục", "[Mm]ục", "[IVXLC]{1,8}|\\d{1,3}(?:\\.\\d{1,3}){0,3}+|[A-HĐ]"),
  CHAPTER(Level.CHAPTER, "Cc", "hương", "[Cc]hương", "[IVXLC]{1,8}|\\d{1,3}"),
  PART(Level.PART, "Pp", "hần", "Phần|phần(?= [IVXLCt])", "[IVXLC]{1,8}|thứ \\p{L}{2,5}|\\d{1,2}"),
  ATTACHMENT(
      Level.ATTACHMENT,
      "Pp",
      "hụ lục",
      "Phụ lục|phụ lục",
      "(?:số )?(?:[IVXLC]{1,8}|\\d{1,3}|[A-H])(?:[.-][IVX\\d]{1,4})?");

  private static final String WORD_END = "(?![\\p{L}\\p{M}\\p{N}])";

  private final Level level;
  private final String initials;

  /** The words without their initials: most words are told apart without a pattern. */
  private final List<String> rests;

  private final Pattern first;
  private final Pattern further;
  private final Pattern last;

  UnitWord(Level level, String initials, String rests, String word, String number) {
    this.level = level;
    this.initials = initials;
    this.rests = List.of(rests.split("\\|"));
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

  private static final List<UnitWord> ALL = List.of(values());

  /** What they begin with, up to the blank before the number. */
  static final List<String> BEGINNINGS = ALL.stream().flatMap(UnitWord::beginnings).toList();

  /** The unit that begins at {@code start}, if one does. */
  static Optional<Group> at(Line line, int start) {
    if (start >= line.text().length()) {
      return Optional.empty();
    }
    char initial = line.text().charAt(start);
    for (UnitWord word : ALL) {
      Optional<Group> group =
          word.initials.indexOf(initial) < 0 ? Optional.empty() : word.read(line, start);
      if (group.isPresent()) {
        return group;
      }
    }
    return Optional.empty();
  }

  private Stream<String> beginnings() {
    return initials
        .chars()
        .boxed()
        .flatMap(initial -> rests.stream().map(rest -> Character.toString(initial) + rest + " "));
  }

  private Optional<Group> read(Line line, int start) {
    for (String rest : rests) {
      if (line.text().startsWith(rest, start + 1)) {
        return line.at(start, first).map(found -> group(line, start, found));
      }
    }
    return Optional.empty();
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
