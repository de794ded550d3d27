package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
  private static final Pattern CONSOLIDATED =
      Pattern.compile("VĂN BẢN HỢP NHẤT|/VBHN-|(?:bổ sung|bãi bỏ|thay thế) bởi:$");

  /** So many blocks hold the head and the number of a text. */
  private static final int LONGEST_HEAD = 80;

  /** A number behind one of these is the number of that. */
  private static final Set<String> COUNTED =
      Set.of("Điều", "điều", "Khoản", "khoản", "Điểm", "điểm", "số", "Mục", "Phụ", "tháng", "năm");

  /** No note has more lines. */
  private static final int LONGEST = 800;

  static PageNotes of(List<Block> blocks) {
    return blocks.stream().anyMatch(PageNotes::isRunningHead) && isConsolidated(blocks)
        ? new Reader(blocks).read()
        : new PageNotes(blocks, List.of());
  }

  /** Its head says so, or by what it was amended, or who authenticates it at its end. */
  private static boolean isConsolidated(List<Block> blocks) {
    return blocks.stream()
            .limit(LONGEST_HEAD)
            .anyMatch(block -> CONSOLIDATED.matcher(block.passage().text()).find())
        || blocks.stream().anyMatch(block -> Ending.isAuthentication(block.passage().text()));
  }

  static boolean isRunningHead(Block block) {
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
        last = NoteWords.number(block);
        notes.add(new Block(Block.Kind.BORDER, Passage.EMPTY));
        start = notes.size();
        isInNote = true;
      }
      if (isInNote && (block.isText() || isBlank(block))) {
        notes.add(block);
        isInNote =
            notes.size() - start < LONGEST
                && (block.isText() || !NoteWords.isComplete(noteSoFar()));
      } else {
        kept.add(block);
      }
    }

    /** "7 Thông tư này" below "theo quy định tại khoản 6 Điều" is no note. */
    private static boolean goesOnAbove(List<Block> page, int i) {
      boolean isBelow = i > 0 && page.get(i - 1).kind() == Block.Kind.LINE;
      String above = isBelow ? text(page.get(i - 1)) : "";
      return COUNTED.contains(above.substring(above.lastIndexOf(' ') + 1));
    }

    private boolean isNote(List<Block> page, int i) {
      int number = NoteWords.number(page.get(i));
      return number > last
          && number <= last + 2
          && !goesOnAbove(page, i)
          && NoteWords.tells(page, i);
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
      boolean isRest = hasText ? goesOn(page.subList(start, end)) : fills(page.subList(start, end));
      return isRest ? start : page.size();
    }

    /** A page without a blank line holds the rest alone: it opens the quotation that is awaited. */
    private boolean fills(List<Block> lines) {
      List<String> texts = lines.stream().filter(Block::isText).map(Reader::text).toList();
      if (texts.isEmpty()) {
        return false;
      }
      String note = noteSoFar();
      boolean isAwaited = note.endsWith("như sau:") && texts.getFirst().startsWith("“");
      boolean mayAnnounce =
          NoteWords.isQuoting(note) && NoteWords.isNumbered(note) && !opensOwn(texts);
      return isAwaited
          || NoteWords.announces(texts)
          || mayAnnounce
              && IntStream.range(1, texts.size())
                  .anyMatch(i -> NoteWords.announces(texts.subList(i, texts.size())));
    }

    /** The article that is next in the text itself begins in these. */
    private boolean opensOwn(List<String> lines) {
      int own = 0;
      for (int i = kept.size() - 1; i >= 0 && own == 0; i--) {
        own = Articles.number(text(kept.get(i)));
      }
      int next = own + 1;
      return lines.stream().anyMatch(line -> Articles.number(line) == next);
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
      if (NoteWords.isQuoting(note)) {
        return last.contains("”")
            ? NoteWords.isNumbered(note) || Marker.readings(first).isEmpty()
            : NoteWords.isNumbered(note) && !opensOwn(texts);
      }
      return NoteWords.announces(texts)
          || !NoteWords.isComplete(note) && Words.startsSmall(first) && last.endsWith(".");
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
