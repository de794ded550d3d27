package vn.tracuu.structure;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the first and the last words of a line say of the break beside them.
 *
 * <p>Example: "theo quy định tại" ends no paragraph, "a) Chủ trì" begins one, "thi hành.1" ends in
 * a full stop that has the mark of a note behind it.
 */
final class LineEdge {
  /** The marks of an opening quotation; some typefaces have the second for the first. */
  static final String OPENING = "“‟\"";

  /** "khoản 5" before a line "Điều 6. Nghị định này": what is cited runs on. */
  private static final Pattern CITES =
      Pattern.compile(
          "(?:[Kk]hoản|[Đđ]iểm|[Đđ]iều|[Mm]ục|[Cc]hương|[Tt]iết)"
              + " (?:\\d\\S{0,5}|[a-zđ]\\d?,?|[IVXLC]{1,6},?)|\\S{1,3}, \\S{1,3}");

  /** No paragraph ends with one of these. */
  private static final Set<String> UNFINISHED =
      Set.of(
          "của", "tại", "và", "theo", "với", "các", "về", "từ", "khoản", "điểm", "số", "những",
          "cho", "hoặc", "do", "bởi", "trong", "là", "được");

  /** With one of these a name begins that the next line ends. */
  private static final Set<String> HALF_NAMES = Set.of("Việt", "Ủy", "Uỷ", "Nghị", "Thông", "Hà");

  /** So do these behind a word that leads to a name; "Bộ" counts sets of tools, too. */
  private static final Set<String> KINDS = Set.of("Bộ", "Sở", "Luật");

  private static final Set<String> BEFORE_NAMES =
      Set.of("của", "trưởng", "và", "các", "thuộc", "gửi", "với", "theo", "khi", "đến");

  /** "2.6 (được bãi bỏ)": nothing of it is left that could go on. */
  private static final String REPEALED = "bãi bỏ)";

  /** No mark of a note has more figures. */
  private static final int LONGEST_MARK = 3;

  private LineEdge() {}

  /** Ends in a comma or a word with which no paragraph ends. */
  static boolean isUnfinished(String line) {
    return line.endsWith(",") || UNFINISHED.contains(line.substring(line.lastIndexOf(' ') + 1));
  }

  /** "của Bộ" above "Giáo dục và Đào tạo", "các tổ chức tín dụng Việt" above "Nam". */
  static boolean isHalfName(String line) {
    int blank = line.lastIndexOf(' ');
    String last = line.substring(blank + 1);
    String before = line.substring(line.lastIndexOf(' ', blank - 1) + 1, Math.max(0, blank));
    return HALF_NAMES.contains(last)
        || KINDS.contains(last) && (before.endsWith(",") || BEFORE_NAMES.contains(before));
  }

  static boolean opensQuotation(String line) {
    return OPENING.indexOf(line.charAt(0)) >= 0;
  }

  static boolean cites(String line) {
    int last = line.lastIndexOf(' ');
    int word = line.lastIndexOf(' ', last - 1);
    return last > 0 && CITES.matcher(line.substring(word + 1)).matches();
  }

  static boolean startsWithNumber(String line) {
    return !Marker.readings(line).isEmpty() || Marker.clauseWithNote(line).isPresent();
  }

  static boolean startsWithCapital(String line) {
    int first = 0;
    while (first < line.length() && (OPENING + "'(‘").indexOf(line.charAt(first)) >= 0) {
      first++;
    }
    return first < line.length() && Character.isUpperCase(line.charAt(first));
  }

  /** The mark of a note may stand behind its full stop: "thi hành.1"; "Phụ lục I.3" has none. */
  static boolean ends(String line) {
    if (line.endsWith(REPEALED)) {
      return true;
    }
    int last = beforeMark(line);
    while (last >= 0 && "”\"’)]".indexOf(line.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ".;:…!?".indexOf(line.charAt(last)) >= 0;
  }

  private static int beforeMark(String line) {
    int end = line.length() - 1;
    int figures = end;
    while (figures > 1 && figures > end - LONGEST_MARK && isFigure(line.charAt(figures))) {
      figures--;
    }
    boolean isMark =
        figures < end
            && figures > 1
            && ".;:".indexOf(line.charAt(figures)) >= 0
            && Character.isLowerCase(line.charAt(figures - 1))
            && Character.isLetter(line.charAt(figures - 2));
    return isMark ? figures : end;
  }

  private static boolean isFigure(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
