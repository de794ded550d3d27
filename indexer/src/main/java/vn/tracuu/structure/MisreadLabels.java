package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.Passage;
import vn.tracuu.source.Block;

/**
 * The labels of articles that recognition misread: "- Điều 15. Sửa đổi", "Điều 20, Vi phạm", "Điêu
 * 24. Trách nhiệm".
 *
 * <p>A list that cites articles is written so, too. Therefore such a label counts only where the
 * labels before and behind it, which are read without doubt, lack just this number, or just these
 * few in their order: Điều 14, "- Điều 15.", Điều 16.
 */
final class MisreadLabels {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:Điều|Điêu|Diều|Điểu|Đieu) (?<number>\\d{1,3}) ?(?<mark>[.,:;]) ?(?=\\p{Lu}(?!iều \\d|hoản |iểm ))");

  /** What recognition sees before a label; no quotation mark, and no number. */
  private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\d“”\"‟()]{1,9}|\\p{Ll} ");

  private static final int LONGEST_NOISE = 9;

  private MisreadLabels() {}

  /** The same blocks, each misread label with a border before it; the signs stay above that. */
  static List<Block> mend(List<Block> blocks) {
    int[] doubtful = new int[blocks.size()];
    boolean isSeen = false;
    for (int i = 0; i < doubtful.length; i++) {
      doubtful[i] = blocks.get(i).isText() ? doubtful(blocks.get(i).passage().text()) : 0;
      isSeen |= doubtful[i] > 0;
    }
    return isSeen ? mend(blocks, doubtful) : blocks;
  }

  private static List<Block> mend(List<Block> blocks, int[] doubtful) {
    int[] plain = new int[doubtful.length];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = blocks.get(i).isText() ? Articles.number(blocks.get(i).passage().text()) : 0;
      doubtful[i] = plain[i] == 0 ? doubtful[i] : 0;
    }
    return parted(blocks, missing(plain, doubtful));
  }

  private static List<Block> parted(List<Block> blocks, boolean[] isLabel) {
    List<Block> parted = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      Passage line = blocks.get(i).passage();
      if (isLabel[i]) {
        int start = start(line.text());
        if (start > 0) {
          parted.add(new Block(blocks.get(i).kind(), line.slice(0, start)));
        }
        parted.add(new Block(Block.Kind.BORDER, Passage.EMPTY));
        parted.add(new Block(blocks.get(i).kind(), line.slice(start)));
      } else {
        parted.add(blocks.get(i));
      }
    }
    return parted;
  }

  /**
   * Which of the doubtful labels stand for the numbers that the plain ones lack.
   *
   * @param plain the numbers of labels by place, 0 where there is none
   * @param doubtful the same of those that may be none
   */
  static boolean[] missing(int[] plain, int[] doubtful) {
    boolean[] isLabel = new boolean[plain.length];
    int last = -1;
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < plain.length; i++) {
      if (doubtful[i] > 0) {
        run.add(i);
      } else if (plain[i] > 0) {
        if (last >= 0 && isRow(plain[last], run, doubtful, plain[i])) {
          run.forEach(place -> isLabel[place] = true);
        }
        run.clear();
        last = i;
      }
    }
    return isLabel;
  }

  private static boolean isRow(int before, List<Integer> run, int[] numbers, int after) {
    int number = before;
    for (int place : run) {
      if (numbers[place] != ++number) {
        return false;
      }
    }
    return number + 1 == after;
  }

  /** The number of the article that a line may begin, its label misread; or 0. */
  static int doubtful(String line) {
    int start = start(line);
    if (start < 0 || !mayBegin(line, start)) {
      return 0;
    }
    Matcher label = LABEL.matcher(line).region(start, line.length());
    boolean isLabel = label.lookingAt() && !isPlain(line, label);
    return isLabel ? Integer.parseInt(label.group("number")) : 0;
  }

  private static boolean isPlain(String line, Matcher label) {
    return line.startsWith("Điều ") && ".:".contains(label.group("mark"));
  }

  /**
   * The label at the start of a paragraph, misread or not.
   *
   * @throws IllegalArgumentException where it begins with none ({@link #begins})
   */
  static Marker marker(String paragraph) {
    Matcher label = LABEL.matcher(paragraph);
    if (!label.lookingAt()) {
      throw new IllegalArgumentException(paragraph);
    }
    return new Marker(HeadingStyle.ARTICLE, "Điều " + label.group("number"), label.end());
  }

  /** It begins like an article, whatever stands behind the number. */
  static boolean begins(String paragraph) {
    return !paragraph.isEmpty()
        && "ĐD".indexOf(paragraph.charAt(0)) >= 0
        && LABEL.matcher(paragraph).lookingAt();
  }

  private static boolean mayBegin(String line, int start) {
    return start == 0 || NOISE.matcher(line.substring(0, start)).matches();
  }

  /** Where "Đ" or "D" of the label stands; -1 where it does not stand near the start. */
  private static int start(String line) {
    int end = Math.min(line.length() - 1, LONGEST_NOISE + 1);
    for (int i = 0; i < end; i++) {
      char letter = line.charAt(i);
      boolean isLabel = letter == 'Đ' || letter == 'D';
      if (isLabel && "iỉ".indexOf(line.charAt(i + 1)) >= 0) {
        return i;
      }
      boolean isNoise = i == 0 && Character.isLowerCase(letter);
      if (Character.isLetterOrDigit(letter) && !isNoise) {
        return -1;
      }
    }
    return -1;
  }
}
