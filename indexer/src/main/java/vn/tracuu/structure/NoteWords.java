package vn.tracuu.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.source.Block;

/**
 * With what words a note at the foot of a page begins, goes on and ends.
 *
 * <p>Example: "5 Khoản này được sửa đổi theo quy định tại ..." begins one, and so does "Luật số
 * 9/2026/QH15 có căn cứ ban hành như sau:" within one that tells of several laws.
 */
final class NoteWords {
  private static final Pattern NAMED =
      Pattern.compile("(?:Luật|Bộ luật|Nghị định|Nghị quyết|Thông tư|Pháp lệnh|Điều \\d|Các điều)");

  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "[^.;:“]{10,600}(?:có căn cứ ban hành|có hiệu lực[^.;:“]{10,80} quy định) như sau:");

  /** What a note begins with: what was changed, or what changed it. */
  private static final Pattern NOTE =
      Pattern.compile(
          "([1-9]\\d{0,2}) ?(?:“|(?:Luật|Bộ luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Pháp lệnh|Văn bản"
              + "|Phần|Chương|Mục|Tiểu mục|(?:Các )?[Đđ]iều|Khoản|Điểm|Tiết|Khổ|Đoạn|Gạch đầu dòng|Nội dung|Quy định"
              + "|Cụm từ|Bỏ cụm từ|Từ|Tên|Tiêu đề|Khái niệm|Thuật ngữ|Phụ lục|Mẫu|Biểu|Bảng|Danh mục"
              + "|Danh sách|Ghi chú|Hiệu lực|Mức [^.]{1,60} này)(?!\\p{L}))");

  private static final Pattern TELLS =
      Pattern.compile(
          "có căn cứ|(?:được|bị) (?:sửa đổi|bổ sung|bãi bỏ|thay thế|thay cụm|hướng dẫn|điều chỉnh)"
              + "|theo quy định tại|quy định như sau|hết hiệu lực|đính chính|hợp nhất từ");

  /** Within so many lines a note says what was done. */
  private static final int FIRST_LINES = 12;

  private static final Pattern NUMBERED = Pattern.compile("“(?:Điều|Chương|Mục|\\d|[a-zđ]\\))");

  private NoteWords() {}

  /**
   * A note on several laws tells one behind the other: "Luật số ... có căn cứ ban hành như sau".
   */
  static boolean announces(List<String> lines) {
    return NAMED.matcher(lines.getFirst()).lookingAt()
        && ANNOUNCES
            .matcher(String.join(" ", lines.subList(0, Math.min(lines.size(), FIRST_LINES))))
            .lookingAt();
  }

  /** It quotes provisions with their numbers: "“Điều 5. ...", "“a) ...". */
  static boolean isNumbered(String note) {
    return NUMBERED.matcher(note).find();
  }

  /** The number of the note that a line may begin; 0 where it begins none. */
  static int number(Block block) {
    Matcher note = NOTE.matcher(block.passage().text());
    return block.isText() && note.lookingAt() ? Integer.parseInt(note.group(1)) : 0;
  }

  /** Within its first lines it says what was done: "được sửa đổi", "bị bãi bỏ". */
  static boolean tells(List<Block> page, int from) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < Math.min(page.size(), from + FIRST_LINES); i++) {
      words.append(page.get(i).passage().text()).append(' ');
    }
    return TELLS.matcher(words).find();
  }

  /** It opens a quotation that it does not close. */
  static boolean isQuoting(String note) {
    return note.chars().filter(letter -> letter == '“').count()
        > note.chars().filter(letter -> letter == '”').count();
  }

  /** Its last words close a sentence, and no quotation is open. */
  static boolean isComplete(String note) {
    return !isQuoting(note) && ".”\"".indexOf(note.charAt(note.length() - 1)) >= 0;
  }
}
