package vn.tracuu.structure;

import java.util.List;
import java.util.regex.Pattern;
import vn.tracuu.model.Passage;
import vn.tracuu.source.Block;

/**
 * What stands between the ending of a document and the first label of what is attached.
 *
 * <p>Example: "MẪU HỒ SƠ MỜI THẦU" with "(Ban hành kèm theo Thông tư ...)" below it and its text:
 * attached, though no label says so. A paragraph lost is worse than one too many, so only what is
 * known not to be of the document is set aside: a site's translation and its notes.
 *
 * @param attached begins with its title
 * @param other of the document, without a title: the rest of a footnote, of a table
 */
record Behind(List<Block> attached, List<Passage> other, List<Passage> setAside) {
  private static final Pattern TRANSLATION =
      Pattern.compile("(?:THE )?SOCIALIST(?: REPUBLIC.*)?|Independence ?[-–—].*");

  /** With these words a site begins to speak of the document. */
  private static final Pattern SITE =
      Pattern.compile(
          "(?iu)(?:ghi chú (?!:)\\p{L}.*|nội dung cốt lõi|(?:nguồn )?tham khảo|tóm tắt.*|- nguồn .*"
              + "|(?:văn bản này có )?file (?:được )?đính kèm.*|xem thêm.*|văn bản liên quan.*)");

  private static final Pattern LABEL =
      Pattern.compile("(?:Phụ lục|Mẫu|Biểu|Bảng|Danh mục|Danh sách|Quy chế|Quy định)(?!\\p{L}).*");

  /** More than so many letters are no rest of a footnote or a table, but attached. */
  private static final int LONGEST_REST = 1500;

  /** A translation has its quốc hiệu within so many lines. */
  private static final int LONGEST_HEAD = 12;

  /**
   * What stands behind the ending.
   *
   * @param ending from where the provisions end
   * @param end where the ending does
   */
  static Behind of(List<Block> ending, int end, LineBreaks breaks) {
    List<Block> blocks = ending.subList(end, ending.size());
    int start = 0;
    while (start < blocks.size() && !isWords(blocks.get(start))) {
      start++;
    }
    List<Passage> marks = Block.texts(blocks.subList(0, start));
    List<Block> rest = blocks.subList(start, blocks.size());
    if (rest.isEmpty()) {
      return new Behind(List.of(), List.of(), marks);
    }
    String first = rest.getFirst().passage().text();
    if (SITE.matcher(first).matches() || isTranslation(rest) || isHead(rest)) {
      return new Behind(List.of(), List.of(), Block.texts(blocks));
    }
    boolean isTitled = Words.isCapitals(first) || LABEL.matcher(first).matches();
    boolean isMeant = isTitled && !isTitleAlone(rest) && !opensTable(blocks.subList(0, start));
    boolean isLong = letters(rest) > LONGEST_REST && !isConsolidated(ending.subList(0, end));
    return isMeant || isLong
        ? new Behind(rest, List.of(), marks)
        : new Behind(List.of(), Paragraphs.of(rest, breaks), marks);
  }

  /** What is long behind such a text's ending are its footnotes. */
  private static boolean isConsolidated(List<Block> ending) {
    return ending.stream().anyMatch(block -> Ending.isAuthentication(block.passage().text()));
  }

  private static long letters(List<Block> blocks) {
    return blocks.stream()
        .filter(Block::isText)
        .mapToLong(block -> block.passage().text().chars().filter(Character::isLetter).count())
        .sum();
  }

  /** A page's number, a mark "#" or the rule of a table is no word. */
  private static boolean isWords(Block block) {
    return block.isText() && block.passage().text().chars().filter(Character::isLetter).count() > 1;
  }

  private static boolean opensTable(List<Block> blocks) {
    return blocks.stream().anyMatch(block -> block.kind() == Block.Kind.TABLE);
  }

  /** Issuer and quốc hiệu once more, printed over what is attached. */
  private static boolean isHead(List<Block> blocks) {
    return isTitleAlone(blocks)
        && blocks.stream().anyMatch(block -> Landmark.MOTTO.isOf(block.passage().text()));
  }

  private static boolean isTitleAlone(List<Block> blocks) {
    return blocks.stream()
        .filter(Block::isText)
        .map(block -> block.passage().text())
        .allMatch(line -> Words.isCapitals(line) || Landmark.DEVICE.isOf(line));
  }

  private static boolean isTranslation(List<Block> blocks) {
    return blocks.stream()
        .filter(Block::isText)
        .limit(LONGEST_HEAD)
        .anyMatch(block -> TRANSLATION.matcher(block.passage().text()).matches());
  }
}
