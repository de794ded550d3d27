package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tracuu.model.Passage;
import vn.tracuu.source.Block;

/**
 * Sets aside what a site that tells in a table what the document is writes around its text: a
 * summary, its own list of legal bases, references, notes on how the page was made.
 *
 * <p>Example: below the table stand "TÓM TẮT NỘI DUNG", "- Cắt giảm từ 198 xuống còn 142 ngành,
 * nghề", then "NỘI DUNG" and the articles. The bullet is the site's and no provision. A section
 * whose end is not seen stays, for a paragraph lost is worse than one too many.
 */
record SiteSections(List<Block> blocks, List<Passage> setAside) {
  /** In small letters, as headings above the text. */
  private static final Set<String> ABOVE =
      Set.of(
          "tóm tắt",
          "tóm tắt nội dung",
          "tóm tắt nội dung chính",
          "tóm tắt nội dung điều chỉnh",
          "trích yếu",
          "căn cứ pháp lý",
          "căn cứ pháp luật",
          "cơ sở pháp lý",
          "ý nghĩa và tác động");

  /** The same behind the text; with them the text is over. */
  private static final Set<String> BEHIND =
      Set.of(
          "tham khảo",
          "nguồn tham khảo",
          "ghi chú xử lý",
          "ghi chú phương pháp crawl",
          "phương pháp thu thập");

  /** What sites write above the text itself; it goes with the section that it ends. */
  private static final Set<String> TEXT =
      Set.of("văn bản", "nội dung", "nội dung toàn văn", "nội dung chi tiết");

  private static final String EFFECT = "hiệu lực";

  /** With this the document itself begins or goes on. */
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?:[-•*] )?(?:(?:Điều|Chương|Phần|Mục|CHƯƠNG|PHẦN|MỤC|PHỤ LỤC|Phụ lục) ?[IVXLC\\d].*"
              + "|PHỤ LỤC.*|Căn cứ .*|CỘNG H.A X. HỘI.*|QUYẾT ĐỊNH:?|NGHỊ QUYẾT:?)");

  private static final Pattern FIRST =
      Pattern.compile("(?:Điều|ĐIỀU|Chương|CHƯƠNG|Phần|PHẦN) ?[IVXLC\\d].*");

  private static final int LONGEST_HEADING = 80;

  static SiteSections of(SiteFacts site) {
    if (site.facts().isEmpty()) {
      return new SiteSections(site.blocks(), List.of());
    }
    List<Block> kept = new ArrayList<>();
    List<Passage> aside = new ArrayList<>();
    List<Block> all = site.blocks();
    for (int i = 0; i < all.size(); ) {
      int end = end(all, i);
      if (end == i) {
        kept.add(all.get(i++));
      } else {
        aside.addAll(Block.texts(all.subList(i, end)));
        i = end;
      }
    }
    return new SiteSections(kept, aside);
  }

  /** Where the section ends that begins here; the same where none does, or its end is not seen. */
  private static int end(List<Block> blocks, int start) {
    if (isOneOf(blocks.get(start), TEXT) && isAboveText(blocks, start)) {
      return start + 1;
    }
    boolean isBehind = isOneOf(blocks.get(start), BEHIND);
    if (!isBehind && !isOneOf(blocks.get(start), ABOVE)) {
      return start;
    }
    for (int i = start + 1; i < blocks.size(); i++) {
      if (isOneOf(blocks.get(i), TEXT)) {
        return i + 1;
      }
      if (!isBehind && isFormula(blocks, i)) {
        return i;
      }
      if (isStart(blocks.get(i))) {
        return isBehind && DOCUMENT.matcher(text(blocks.get(i))).matches() ? start : i;
      }
    }
    return isBehind ? blocks.size() : start;
  }

  /** "VĂN BẢN" right above the first chapter or article is the site's heading of it all. */
  private static boolean isAboveText(List<Block> blocks, int heading) {
    return next(blocks, heading).filter(SiteSections::isOfTree).isPresent()
        && blocks.subList(0, heading).stream().noneMatch(SiteSections::isOfTree);
  }

  /** "Bộ trưởng ... ban hành Thông tư ..." right above the text is the document's. */
  private static boolean isFormula(List<Block> blocks, int i) {
    return blocks.get(i).isText()
        && Enactment.enactsAlone(text(blocks.get(i)))
        && next(blocks, i).filter(next -> isOneOf(next, TEXT) || isOfTree(next)).isPresent();
  }

  private static Optional<Block> next(List<Block> blocks, int i) {
    return blocks.subList(i + 1, blocks.size()).stream().filter(Block::isText).findFirst();
  }

  private static boolean isOfTree(Block block) {
    return block.isText() && FIRST.matcher(text(block)).matches();
  }

  private static boolean isStart(Block block) {
    String text = text(block);
    return block.isText()
        && (isOneOf(block, ABOVE)
            || isOneOf(block, BEHIND)
            || text.equalsIgnoreCase(EFFECT)
            || isInCapitals(text)
            || DOCUMENT.matcher(text).matches());
  }

  private static boolean isInCapitals(String text) {
    return text.length() <= LONGEST_HEADING
        && text.chars().filter(Character::isUpperCase).count() > 3
        && text.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean isOneOf(Block block, Set<String> headings) {
    String text = text(block);
    return block.isText()
        && text.length() <= LONGEST_HEADING
        && headings.contains(text.toLowerCase(Locale.ROOT));
  }

  private static String text(Block block) {
    return block.passage().text();
  }
}
