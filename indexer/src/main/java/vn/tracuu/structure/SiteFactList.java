package vn.tracuu.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.source.Block;

/**
 * The list in which a site says what the document is, instead of a table.
 *
 * <p>Example: "- Số hiệu: 32/2026/TT-BQP", "- Ngày ban hành: 22/04/2026", "- Người ký: ..." above
 * the first article, under "THÔNG TIN VĂN BẢN". The items are no provisions.
 *
 * @param start its first block, the heading if it has one
 * @param end behind its last block
 */
record SiteFactList(int start, int end, Map<String, String> facts) {
  private static final Pattern ITEM = Pattern.compile("[-•] ?[^:]{2,40}: ?.+");
  private static final String HEADING = "thông tin văn bản";

  static Optional<SiteFactList> find(List<Block> blocks) {
    int last = Math.min(blocks.size(), SiteFacts.FARTHEST);
    for (int i = 0; i < last; i++) {
      if (isFact(blocks.get(i))) {
        int end = end(blocks, i);
        Map<String, String> facts = facts(blocks.subList(i, end));
        if (facts.size() >= SiteFacts.FEWEST_KEYS) {
          return Optional.of(new SiteFactList(start(blocks, i), end, facts));
        }
        i = end;
      }
    }
    return Optional.empty();
  }

  private static boolean isFact(Block block) {
    return block.isText() && SiteFacts.LISTED.matcher(block.passage().text()).matches();
  }

  /** Items of one list may name what is no fact of the law, too. */
  private static int end(List<Block> blocks, int from) {
    int end = from + 1;
    for (int i = from + 1; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.isText() && !isFact(block) && !ITEM.matcher(block.passage().text()).matches()
          || block.kind() == Block.Kind.TABLE) {
        break;
      }
      end = block.isText() ? i + 1 : end;
    }
    return end;
  }

  private static Map<String, String> facts(List<Block> list) {
    Map<String, String> facts = new HashMap<>();
    for (Block block : list) {
      Matcher line = SiteFacts.LISTED.matcher(block.passage().text());
      if (line.matches() && SiteFacts.KEYS.contains(line.group("key"))) {
        facts.putIfAbsent(line.group("key"), line.group("value").strip());
      }
    }
    return facts;
  }

  private static int start(List<Block> blocks, int list) {
    int i = list - 1;
    while (i >= 0 && blocks.get(i).isBorder()) {
      i--;
    }
    return i >= 0 && blocks.get(i).passage().text().equalsIgnoreCase(HEADING) ? i : list;
  }
}
