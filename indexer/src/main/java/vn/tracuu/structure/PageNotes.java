package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tracuu.model.Passage;
import vn.tracuu.source.Block;
import vn.tracuu.text.CanonicalText;

/**
 * The notes at the foot of the gazette's pages, taken out of the sentences that run on over them.
 *
 * <p>Example: in a consolidated text "trừ", "5 Khoản này được sửa đổi theo quy định tại ...", "CÔNG
 * BÁO/Số 288/Ngày 29-05-2026", "trường hợp nhà đầu tư ..." is one sentence and a note. Notes count
 * on through the text from 1 and say what was changed by what; on a page nothing stands below them
 * but the rest of themselves.
 *
 * @param notes their lines, a border before each
 */
record PageNotes(List<Block> blocks, List<Block> notes) {
  private static final Pattern CONSOLIDATED = Pattern.compile("VĂN BẢN HỢP NHẤT|/VBHN-");

  /** So many blocks hold the head and the number of a text. */
  private static final int LONGEST_HEAD = 80;

  /** What a note begins with: what was changed, or what changed it. */
  private static final Pattern NOTE =
      Pattern.compile(
          "(\\d{1,3}) ?(?:“|(?:Luật|Bộ luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Pháp lệnh|Văn bản"
              + "|Phần|Chương|Mục|Tiểu mục|(?:Các )?[Đđ]iều|Khoản|Điểm|Tiết|Khổ|Đoạn|Gạch đầu dòng|Nội dung|Quy định"
              + "|Cụm từ|Bỏ cụm từ|Từ|Tên|Tiêu đề|Khái niệm|Thuật ngữ|Phụ lục|Mẫu|Biểu|Bảng|Danh mục"
              + "|Danh sách|Ghi chú|Hiệu lực|Mức [^.]{1,60} này)(?!\\p{L}))");

  private static final Pattern TELLS =
      Pattern.compile(
          "có căn cứ|(?:được|bị) (?:sửa đổi|bổ sung|bãi bỏ|thay thế|thay cụm|hướng dẫn|điều chỉnh)"
              + "|theo quy định tại|quy định như sau|hết hiệu lực|đính chính|hợp nhất từ");

  /** No note has more lines. */
  private static final int LONGEST = 300;

  /** Within so many lines a note says what was done. */
  private static final int FIRST_LINES = 12;

  private static final Pattern NUMBERED = Pattern.compile("“(?:Điều|Chương|Mục|\\d|[a-zđ]\\))");

  static PageNotes of(List<Block> blocks) {
    boolean isConsolidated =
        blocks.stream()
            .limit(LONGEST_HEAD)
            .anyMatch(block -> CONSOLIDATED.matcher(block.passage().text()).find());
    if (!isConsolidated || blocks.stream().noneMatch(PageNotes::isRunningHead)) {
      return new PageNotes(blocks, List.of());
    }
    return new Reader(blocks).read();
  }

  private static boolean isRunningHead(Block block) {
    return block.kind() == Block.Kind.ASIDE && block.passage().text().contains("CÔNG BÁO/Số");
  }

  private static final class Reader {
    private final List<Block> blocks;
    private final List<Block> kept = new ArrayList<>();
    private final List<Block> notes = new ArrayList<>();
    private int last;
    private int start;
    private boolean isInNote;

    /** The page before ended in notes. */
    private boolean isBroken;

    Reader(List<Block> blocks) {
      this.blocks = blocks;
    }

    PageNotes read() {
      int from = 0;
      while (from < blocks.size()) {
        int end = from + 1;
        while (end < blocks.size() && !isRunningHead(blocks.get(end))) {
          end++;
        }
        page(blocks.subList(from, end));
        from = end;
      }
      return new PageNotes(kept, notes);
    }

    private void page(List<Block> page) {
      int first = 0;
      while (first < page.size() && !isNote(page, first)) {
        first++;
      }
      int rest = rest(page, first);
      int body = Math.min(rest, first);
      int end = body;
      while (end > 0 && isBlank(page.get(end - 1)) && body < page.size()) {
        end--;
      }
      keep(page.subList(0, end));
      isBroken = body < page.size();
      isInNote &= rest < first;
      for (int i = body; i < page.size(); i++) {
        take(page, i);
      }
    }

    /** Of a sentence over notes a reader of pages made two paragraphs. */
    private void keep(List<Block> body) {
      int next = 0;
      while (next < body.size() && !body.get(next).isText()) {
        next++;
      }
      int last = kept.size() - 1;
      while (last >= 0 && !kept.get(last).isText()) {
        last--;
      }
      if (isBroken && last >= 0 && next < body.size() && isOne(kept.get(last), body.get(next))) {
        List<Passage> halves = List.of(kept.get(last).passage(), body.get(next).passage());
        kept.set(last, new Block(Block.Kind.PARAGRAPH, CanonicalText.join(halves)));
        kept.addAll(body.subList(0, next));
        kept.addAll(body.subList(next + 1, body.size()));
      } else {
        kept.addAll(body);
      }
    }

    private static boolean isOne(Block first, Block second) {
      String line = text(first);
      return first.kind() == Block.Kind.PARAGRAPH
          && second.kind() == Block.Kind.PARAGRAPH
          && ".;:”\"".indexOf(line.charAt(line.length() - 1)) < 0
          && Words.startsSmall(text(second));
    }

    /** A note goes on until it is complete and something stands apart below it. */
    private void take(List<Block> page, int i) {
      Block block = page.get(i);
      if (isNote(page, i)) {
        last = number(block);
        notes.add(new Block(Block.Kind.BORDER, Passage.EMPTY));
        start = notes.size();
        isInNote = true;
      }
      if (isInNote && (block.isText() || isBlank(block))) {
        notes.add(block);
        isInNote = notes.size() - start < LONGEST && (block.isText() || !isComplete(noteSoFar()));
      } else {
        kept.add(block);
      }
    }

    private boolean isNote(List<Block> page, int i) {
      int number = number(page.get(i));
      return number > last && number <= last + 2 && tells(page, i);
    }

    private static int number(Block block) {
      Matcher note = NOTE.matcher(block.passage().text());
      return block.isText() && note.lookingAt() ? Integer.parseInt(note.group(1)) : 0;
    }

    private static boolean tells(List<Block> page, int from) {
      StringBuilder words = new StringBuilder();
      for (int i = from; i < Math.min(page.size(), from + FIRST_LINES); i++) {
        words.append(page.get(i).passage().text()).append(' ');
      }
      return TELLS.matcher(words).find();
    }

    /** Where the rest of a note of the page before begins; the end where there is none. */
    private int rest(List<Block> page, int end) {
      if (!isInNote) {
        return page.size();
      }
      int start = Math.min(end, page.size());
      while (start > 0 && !isBlank(page.get(start - 1))) {
        start--;
      }
      boolean hasText = page.subList(0, start).stream().anyMatch(Block::isText);
      return hasText && goesOn(page.subList(start, end)) ? start : page.size();
    }

    /**
     * A sentence that was open goes on in small letters, a quotation up to its closing mark; what
     * it quotes has numbers where it opens with one.
     */
    private boolean goesOn(List<Block> lines) {
      List<String> texts = lines.stream().filter(Block::isText).map(Reader::text).toList();
      if (texts.isEmpty()) {
        return false;
      }
      String first = texts.getFirst();
      String last = texts.getLast();
      String note = noteSoFar();
      if (isQuoting(note)) {
        boolean isNumbered = NUMBERED.matcher(note).find();
        return last.contains("”") && (isNumbered || Marker.readings(first).isEmpty());
      }
      return !isComplete(note) && Words.startsSmall(first) && last.endsWith(".");
    }

    /** It opens a quotation that it does not close. */
    private static boolean isQuoting(String note) {
      return note.chars().filter(letter -> letter == '“').count()
          > note.chars().filter(letter -> letter == '”').count();
    }

    /** Its last words close a sentence, and no quotation is open. */
    private static boolean isComplete(String note) {
      return !isQuoting(note) && ".”\"".indexOf(note.charAt(note.length() - 1)) >= 0;
    }

    private String noteSoFar() {
      return notes.subList(start, notes.size()).stream()
          .filter(Block::isText)
          .map(Reader::text)
          .collect(Collectors.joining(" "));
    }

    private static String text(Block block) {
      return block.passage().text();
    }

    private static boolean isBlank(Block block) {
      return block.kind() == Block.Kind.BORDER;
    }
  }
}
