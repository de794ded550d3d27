package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.Passage;
import vn.tracuu.source.Block;
import vn.tracuu.text.CanonicalText;

/**
 * Makes whole the labels that a converter broke: "Điều" and "8. Công khai tài sản công".
 *
 * <p>The surprise: "tại Điều" and "12, Điều 13" is no label, for a label's number is closed.
 */
final class BrokenLabels {
  private static final Pattern WORD =
      Pattern.compile(
          "[“\"]?(?:Điều|ĐIỀU|Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN|Tiểu mục|TIỂU MỤC|Phụ lục)");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:\\d{1,3}[a-zđ]?(?:\\[\\d{1,3}\\])?[.:]|[IVXLC]{1,7}(?:[.: ]|$)|thứ \\p{L}).*");
  private static final Pattern NUMBER_ALONE =
      Pattern.compile("(?:\\d{1,2}|[IVX]{1,5}|\\d{1,2}\\.\\d{1,2}|[a-zđ])[.)]");
  private static final Map<String, String> HALVES =
      Map.of("Căn", "cứ ", "Nơi", "nhận", "Kính", "gửi", "Theo đề", "nghị ");

  /** "... TỔ CHỨC, ĐƠN VỊ Mục": the next label's word was glued to the line above. */
  private static final Pattern TAIL =
      Pattern.compile("(?<=[\\p{Lu}.;:)] )(?:Điều|Chương|Mục|Phần|Tiểu mục)$");

  /** "... của Luật này."Điều 2. Hiệu lực thi hành": an article was glued to a quotation's end. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=[.;][\"”])Điều \\d{1,3}[a-zđ]?\\.(?: ?\\p{Lu}|$)"
              + "|(?<=:[\"”])Điều \\d{1,3}\\. (?:Hiệu lực|Điều khoản|Quy định chuyển tiếp)");

  /** "'Điều 15. Vi phạm ...": recognition read a mark where there is none. */
  private static final Pattern MARKED =
      Pattern.compile("['‘’`´ˆ:;.,_|~]{1,2} ?(?=Điều \\d{1,3}[a-zđ]?\\. ?\\p{Lu})");

  private static final int LONGEST_TAIL = 10;

  /** With its quotation mark or its closing one, no label's half is longer. */
  private static final int LONGEST_LABEL = 10;

  private BrokenLabels() {}

  static List<Block> join(List<Block> blocks) {
    List<Block> joined = new ArrayList<>(blocks.size());
    for (Block block : parted(blocks)) {
      boolean isHalf =
          !joined.isEmpty()
              && joined.getLast().kind() == Block.Kind.LINE
              && block.kind() == Block.Kind.LINE
              && belong(joined.getLast().passage().text(), block.passage().text());
      if (isHalf) {
        joined.add(
            new Block(
                Block.Kind.LINE,
                CanonicalText.join(List.of(joined.removeLast().passage(), block.passage()))));
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  /** Each label's word at the end of a line stands on a line of its own. */
  private static List<Block> parted(List<Block> blocks) {
    List<Block> parted = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean isLine = block.kind() == Block.Kind.LINE && i + 1 < blocks.size();
      String line = block.passage().text();
      Matcher tail = tail(line);
      if (isLine
          && mayEndWithWord(line)
          && tail.find()
          && NUMBER.matcher(blocks.get(i + 1).passage().text()).matches()) {
        parted.add(new Block(Block.Kind.LINE, block.passage().slice(0, tail.start())));
        parted.add(new Block(Block.Kind.LINE, block.passage().slice(tail.start())));
      } else if (block.isText() && MARKED.matcher(line).lookingAt()) {
        partMark(block, parted);
      } else if (block.isText() && isGlued(line)) {
        partGlued(block, parted);
      } else {
        parted.add(block);
      }
    }
    return parted;
  }

  private static boolean isGlued(String line) {
    return line.contains("\"Điều ") || line.contains("”Điều ");
  }

  /** The mark is kept, as the end of what stands above. */
  private static void partMark(Block block, List<Block> parted) {
    int mark = block.passage().text().indexOf('Đ');
    parted.add(new Block(block.kind(), block.passage().slice(0, mark)));
    parted.add(new Block(Block.Kind.BORDER, Passage.EMPTY));
    parted.add(new Block(block.kind(), block.passage().slice(mark)));
  }

  private static void partGlued(Block block, List<Block> parted) {
    Passage passage = block.passage();
    Matcher glued = GLUED.matcher(passage.text());
    int start = 0;
    while (glued.find()) {
      parted.add(new Block(block.kind(), passage.slice(start, glued.start())));
      parted.add(new Block(Block.Kind.BORDER, Passage.EMPTY));
      start = glued.start();
    }
    parted.add(new Block(block.kind(), passage.slice(start)));
  }

  private static boolean mayEndWithWord(String line) {
    return !line.isEmpty() && "ugcn".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** Only the last characters can hold the word. */
  private static Matcher tail(String line) {
    int from = Math.max(0, line.length() - LONGEST_TAIL);
    return TAIL.matcher(line).useTransparentBounds(true).region(from, line.length());
  }

  private static boolean belong(String line, String next) {
    return line.length() <= LONGEST_LABEL
        && (WORD.matcher(line).matches() && NUMBER.matcher(next).matches()
            || NUMBER_ALONE.matcher(line).matches() && startsSentence(next)
            || isHalf(line, next));
  }

  private static boolean startsSentence(String line) {
    return !line.isEmpty()
        && Character.isUpperCase(line.charAt(0))
        && Marker.readings(line).isEmpty();
  }

  private static boolean isHalf(String line, String next) {
    return HALVES.containsKey(line) && next.startsWith(HALVES.get(line));
  }
}
