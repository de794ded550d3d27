package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.Content;
import vn.tracuu.model.Passage;

/**
 * Clauses that an article lacks, found within the paragraphs between those around them.
 *
 * <p>Example: between clauses 1 and 3 a paragraph reads "... theo quy định. 25 ợ 2. Phạt tiền ...",
 * or "2, Phạt tiền ...": recognition put the number of a page in between, or misread the full stop.
 * Only a number that is missing is sought, only between its neighbours, and never in a quotation.
 *
 * @param contents the same paragraphs, those apart that hold a clause that was missing
 * @param found where those clauses begin
 */
record ClauseGaps(List<Content> contents, BitSet found) {
  /** The number of a clause, with what stands for its full stop; "3)" may be a misread letter. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<num>\\d{1,3})(?<mark> ?[.,:;-] ?| )(?=\\p{Lu})");

  /** Behind one of these stands the number of something else. */
  private static final Set<String> COUNTED =
      Set.of(
          "khoản", "điểm", "điều", "mục", "tiết", "chương", "phần", "lục", "số", "bảng", "biểu",
          "hình", "bước", "mẫu", "cột", "dòng", "loại", "nhóm", "cấp", "hạng", "lớp", "tập", "kỳ",
          "quý", "ngày", "tháng", "năm", "lần", "thứ", "đợt", "tổ", "đội", "vùng", "khu", "đoạn",
          "tầng", "phụ", "và", "đến", "từ", "trang", "tờ", "ý", "câu", "mức", "bậc", "cụm", "các");

  /**
   * A clause of an article as the first reading found it.
   *
   * @param place which of the contents begins it
   * @param number its number; 0 for the article itself
   */
  record Clause(int place, int number) {}

  private record Start(int place, int offset) {}

  /** The same, and points that a converter glued to one paragraph apart. */
  private ClauseGaps withPoints() {
    List<Content> parted = new ArrayList<>(contents.size());
    BitSet begins = new BitSet();
    for (int i = 0; i < contents.size(); i++) {
      begins.set(parted.size(), found.get(i));
      if (contents.get(i) instanceof Passage paragraph) {
        GluedItems.part(paragraph, GluedClauses.points(paragraph.text()), parted);
      } else {
        parted.add(contents.get(i));
      }
    }
    return parted.size() == contents.size() ? this : new ClauseGaps(parted, begins);
  }

  /** Nothing is missing, or nothing was found. */
  static ClauseGaps none(List<Content> contents) {
    return new ClauseGaps(contents, new BitSet());
  }

  static ClauseGaps of(List<Content> contents, List<Clause> clauses, BitSet quoted) {
    List<Start> starts = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      Clause last = clauses.get(i);
      boolean isLast = i + 1 == clauses.size();
      Clause next = isLast ? new Clause(contents.size(), 0) : clauses.get(i + 1);
      if (next.number() == 0) {
        starts.addAll(glued(contents, last, next.place(), quoted));
      } else if (last.number() > 0 && next.number() > last.number() + 1) {
        starts.addAll(missing(contents, last, next, quoted));
      }
    }
    ClauseGaps gaps = starts.isEmpty() ? none(contents) : parted(contents, starts);
    return gaps.withPoints();
  }

  /** Where the clauses between two begin, as far as they are found, in their order. */
  private static List<Start> missing(
      List<Content> contents, Clause last, Clause next, BitSet quoted) {
    List<Start> starts = new ArrayList<>();
    Start from = new Start(last.place(), labelEnd(contents.get(last.place())));
    for (int number = last.number() + 1; number < next.number(); number++) {
      for (int i = from.place(); i < next.place(); i++) {
        int offset = i == from.place() ? from.offset() : 0;
        int at = quoted.get(i) ? -1 : find(contents.get(i), offset, number);
        if (at >= 0) {
          starts.add(new Start(i, at));
          from = new Start(i, at + 1);
          break;
        }
      }
    }
    return starts;
  }

  /**
   * Where further clauses begin in the paragraphs of an article's last one, or 1 and 2 in an
   * article that has none: each behind a sentence's end, and not one of a list within it.
   */
  private static List<Start> glued(List<Content> contents, Clause last, int end, BitSet quoted) {
    for (int i = last.place(); i < end; i++) {
      boolean isText = contents.get(i) instanceof Passage && !quoted.get(i);
      if (isText) {
        String text = ((Passage) contents.get(i)).text();
        List<Integer> offsets = GluedClauses.starts(text, last.number());
        if (!offsets.isEmpty()) {
          int place = i;
          return offsets.stream().map(offset -> new Start(place, offset)).toList();
        }
      }
    }
    return List.of();
  }

  private static int labelEnd(Content clause) {
    return clause instanceof Passage paragraph ? Math.min(3, paragraph.text().length()) : 0;
  }

  /** Where a clause with this number begins in a paragraph, from a place on; -1 where none does. */
  private static int find(Content content, int from, int number) {
    if (!(content instanceof Passage paragraph)) {
      return -1;
    }
    String text = paragraph.text();
    String figures = String.valueOf(number);
    int at = text.indexOf(figures, from);
    while (at >= 0 && !begins(text, at, figures)) {
      at = text.indexOf(figures, at + 1);
    }
    return at;
  }

  /** The number stands alone, a capital follows, and what is before it may end a clause. */
  private static boolean begins(String text, int at, String figures) {
    Matcher matcher = NUMBER.matcher(text).region(at, text.length());
    if (!matcher.lookingAt() || !matcher.group("num").equals(figures)) {
      return false;
    }
    String mark = matcher.group("mark").strip();
    String before = text.substring(0, at).stripTrailing();
    boolean isApart = before.length() < at || before.isEmpty() || isSign(before);
    if (!isApart || isCounted(before)) {
      return false;
    }
    return switch (mark) {
      case "." -> true;
      case "" -> before.isEmpty();
      default -> before.isEmpty() || !Character.isLetterOrDigit(before.charAt(before.length() - 1));
    };
  }

  /** Recognition saw something before the number, and no other figure. */
  private static boolean isSign(String before) {
    char last = before.charAt(before.length() - 1);
    boolean isFigureBefore =
        before.length() > 1 && Character.isLetterOrDigit(before.charAt(before.length() - 2));
    return "_|„“\"'`$".indexOf(last) >= 0 || ".,-".indexOf(last) >= 0 && !isFigureBefore;
  }

  private static boolean isCounted(String before) {
    String word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return COUNTED.contains(word) || before.endsWith("(") || before.endsWith("/");
  }

  private static ClauseGaps parted(List<Content> contents, List<Start> starts) {
    List<Content> parted = new ArrayList<>(contents.size() + starts.size());
    BitSet found = new BitSet();
    int next = 0;
    for (int i = 0; i < contents.size(); i++) {
      int from = 0;
      while (next < starts.size() && starts.get(next).place() == i) {
        Passage paragraph = (Passage) contents.get(i);
        Passage before = paragraph.slice(from, starts.get(next).offset());
        if (!before.isEmpty()) {
          parted.add(before);
        }
        from = starts.get(next++).offset();
        found.set(parted.size());
      }
      parted.add(from == 0 ? contents.get(i) : ((Passage) contents.get(i)).slice(from));
    }
    return new ClauseGaps(parted, found);
  }

  /** The clause that one of the contents begins, if it is one of those found. */
  Optional<Marker> marker(int place) {
    if (!found.get(place) || !(contents.get(place) instanceof Passage paragraph)) {
      return Optional.empty();
    }
    Matcher number = NUMBER.matcher(paragraph.text());
    return number.lookingAt()
        ? Optional.of(new Marker(HeadingStyle.CLAUSE, number.group("num"), number.end()))
        : Optional.empty();
  }
}
