package vn.tracuu.structure;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.tracuu.source.Block;

/**
 * The stretches of a document behind its head: recitals and provisions; what closes them; what is
 * attached; footnotes behind that.
 */
record Zones(List<Block> body, List<Block> ending, List<Block> attachments, List<Block> footnotes) {
  /**
   * As consolidated texts have them (Ordinance 01/2012/UBTVQH13); the notes of forms are theirs.
   */
  private static final Pattern FIRST_NOTE =
      Pattern.compile(
          "\\[{1,2}1\\]{1,2} ?(?:Luật|Bộ luật|Pháp lệnh|Nghị|Thông tư|Quyết định|Điều|Khoản|Điểm|Cụm từ"
              + "|Mục|Tên (?:Luật|Nghị|Thông|Điều|Chương)) .*");

  private static final Pattern NEXT_NOTE = Pattern.compile("\\[{1,2}2\\]{1,2} ?\\p{Lu}.*");

  private static final int MOST_LINES_OF_AGENCY = 6;

  static Zones of(List<Block> blocks, int body) {
    int attachment = AttachmentStart.afterArticles(blocks, body);
    int ending = ending(blocks, body, attachment);
    int attached =
        ending == attachment
            ? attachment
            : AttachmentStart.behind(blocks, endingText(blocks, ending));
    int notes = notes(blocks, attached);
    int last = ending == attachment ? lastEnding(blocks, attached, notes) : notes;
    return new Zones(
        blocks.subList(body, ending),
        last < notes ? blocks.subList(last, notes) : blocks.subList(ending, attached),
        blocks.subList(attached, last),
        blocks.subList(notes, blocks.size()));
  }

  /** The first "Nơi nhận" or signature; the end where there is none before what is attached. */
  private static int ending(List<Block> blocks, int body, int attachment) {
    for (int i = body; i < attachment; i++) {
      if (blocks.get(i).isText() && Ending.opens(blocks, i)) {
        return back(blocks, body, i);
      }
    }
    return attachment;
  }

  /** What stands before it in its own table is of the ending too. */
  private static int back(List<Block> blocks, int body, int ending) {
    int start = ending;
    while (start > body && blocks.get(start - 1).isBorder()) {
      start--;
    }
    return start;
  }

  /** Where "[1] Luật ..." and "[2] ..." begin lines behind all that is attached. */
  private static int notes(List<Block> blocks, int from) {
    for (int i = blocks.size() - 1; i > from; i--) {
      String line = blocks.get(i).passage().text();
      if (blocks.get(i).isText() && FIRST_NOTE.matcher(line).matches()) {
        boolean isLast = AttachmentStart.next(blocks, i) == blocks.size();
        return isLast && hasNext(blocks, i) ? i : blocks.size();
      }
    }
    return blocks.size();
  }

  private static boolean hasNext(List<Block> blocks, int first) {
    return blocks.subList(first + 1, blocks.size()).stream()
        .anyMatch(block -> NEXT_NOTE.matcher(block.passage().text()).matches());
  }

  /**
   * Where recipients and signature, or who authenticates, stand behind what is attached; forms have
   * no name.
   */
  private static int lastEnding(List<Block> blocks, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (blocks.get(i).isText() && opensLast(blocks, i)) {
        boolean isLast = AttachmentStart.next(blocks, i) >= to;
        return isLast && isSigned(blocks.subList(i, to)) ? authenticator(blocks, from, i) : to;
      }
    }
    return to;
  }

  /** The agency and its number stand above the words that authenticate. */
  private static int authenticator(List<Block> blocks, int from, int ending) {
    return IntStream.range(Math.max(from, ending - MOST_LINES_OF_AGENCY), ending)
        .filter(i -> blocks.get(i).isText() && Ending.authenticates(blocks, i))
        .findFirst()
        .orElse(ending);
  }

  private static boolean opensLast(List<Block> blocks, int i) {
    return Ending.isRecipients(blocks.get(i).passage().text()) || Ending.authenticates(blocks, i);
  }

  private static boolean isSigned(List<Block> blocks) {
    return IntStream.range(0, blocks.size())
        .anyMatch(i -> blocks.get(i).isText() && Ending.isSignatureWithName(blocks, i));
  }

  private static int endingText(List<Block> blocks, int ending) {
    return Math.min(blocks.size(), ending + 1);
  }
}
