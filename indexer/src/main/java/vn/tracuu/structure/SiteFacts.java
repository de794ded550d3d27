package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.Passage;
import vn.tracuu.source.Block;

/**
 * The table in which a site says what the document is, kept apart from the document.
 *
 * <p>Example: rows "Số hiệu | 159/NQ-CP", "Ngày ban hành | 20/6/2026", or a list of the same. What
 * it says is used only where the document itself is silent, and never makes a document of a page
 * that has none.
 */
record SiteFacts(List<Block> blocks, List<Passage> setAside, Map<String, String> facts) {
  static final Set<String> KEYS =
      Set.of(
          "Số hiệu",
          "Số ký hiệu",
          "Số/Ký hiệu",
          "Loại văn bản",
          "Cơ quan ban hành",
          "Nơi ban hành",
          "Ngày ban hành",
          "Ngày hiệu lực",
          "Ngày có hiệu lực",
          "Người ký",
          "Trích yếu",
          "Tình trạng",
          "Trạng thái",
          "Nguồn");
  static final int FEWEST_KEYS = 3;

  /** Keys of the front matter that generators of sites write over a text, and what they mean. */
  private static final Map<String, String> FRONT =
      Map.ofEntries(
          Map.entry("sohieu", "Số hiệu"),
          Map.entry("number", "Số hiệu"),
          Map.entry("code", "Số hiệu"),
          Map.entry("ngaybanhanh", "Ngày ban hành"),
          Map.entry("issuedate", "Ngày ban hành"),
          Map.entry("signdate", "Ngày ban hành"),
          Map.entry("coquanbanhanh", "Cơ quan ban hành"),
          Map.entry("noibanhanh", "Cơ quan ban hành"),
          Map.entry("issuer", "Cơ quan ban hành"),
          Map.entry("trichyeu", "Trích yếu"),
          Map.entry("title", "Trích yếu"));

  private static final Pattern FRONT_LINE =
      Pattern.compile("(?<key>[a-z_-]{3,20}): ?[\"']?(?<value>[^\"']{2,400})[\"']?");

  /** "Số hiệu: 260/2026/NĐ-CP", an item of a list. */
  static final Pattern LISTED =
      Pattern.compile("(?:[-•] ?)?(?<key>\\p{Lu}[\\p{L}/ ]{1,20}): ?(?<value>.{2,400})");

  /** "Nghị định 174/2026/NĐ-CP xử phạt ...", "260/2026/NĐ-CP". */
  private static final Pattern NUMBER_IN_TITLE =
      Pattern.compile(
          "(?:\\p{L}{3,6} \\p{L}{2,5} (?:số )?|)(?<number>" + Numbers.TOKEN + ")(?= |$)");

  /** "Số: 174/2026/NĐ-CP Hà Nội, ngày 15 tháng 5 năm 2026" where a converter glued the two. */
  private static final Pattern NUMBER_AND_DAY =
      Pattern.compile(
          "Số: ?(?<number>"
              + Numbers.TOKEN
              + ") .{0,40}?(?<day>ngày \\d{1,2} tháng \\d{1,2} năm \\d{4})");

  /** The key of the day beside a number. */
  static final String DAY_OF = "Ngày của ";

  /** Facts stand at the top of a file. */
  static final int FARTHEST = 80;

  private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d).*");

  /** A file in which no site speaks. */
  static final SiteFacts NONE = new SiteFacts(List.of(), List.of(), Map.of());

  /** The site's table, and its list of the same where there is one. */
  static SiteFacts of(List<Block> blocks) {
    SiteFacts table = ofTable(blocks);
    return SiteFactList.find(table.blocks()).map(table::withList).orElse(table);
  }

  /** A generator of sites wrote the file. */
  static boolean hasFrontMatter(List<Block> file) {
    return file.stream()
        .limit(FARTHEST)
        .anyMatch(
            block ->
                block.kind() == Block.Kind.ASIDE
                    && FRONT_LINE.matcher(block.passage().text()).matches());
  }

  /** The same facts of fewer blocks. */
  SiteFacts with(List<Block> fewer) {
    return new SiteFacts(fewer, setAside, facts);
  }

  private SiteFacts withList(SiteFactList list) {
    List<Passage> aside = new ArrayList<>(setAside);
    aside.addAll(Block.texts(blocks.subList(list.start(), list.end())));
    List<Block> rest = new ArrayList<>(blocks.subList(0, list.start()));
    rest.add(new Block(Block.Kind.BORDER, Passage.EMPTY));
    rest.addAll(blocks.subList(list.end(), blocks.size()));
    Map<String, String> all = new HashMap<>();
    list.facts().forEach((key, value) -> all.put(key, day(value)));
    all.putAll(facts);
    return new SiteFacts(rest, aside, all);
  }

  private static SiteFacts ofTable(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      int end = blocks.get(i).kind() == Block.Kind.TABLE ? end(blocks, i) : i;
      Map<String, String> facts = facts(blocks.subList(i, end));
      if (facts.size() >= FEWEST_KEYS) {
        return without(blocks, start(blocks, i), end, facts);
      }
    }
    return new SiteFacts(blocks, List.of(), Map.of());
  }

  /** The same; what it does not say the front matter does, and the site's list below it. */
  SiteFacts orFrontMatter(List<Block> file) {
    Map<String, String> all = new HashMap<>();
    Map<String, String> listed = new HashMap<>();
    for (Block block : file.subList(0, Math.min(FARTHEST, file.size()))) {
      String text = block.passage().text();
      Matcher front = FRONT_LINE.matcher(text);
      Matcher line = LISTED.matcher(text);
      if (block.kind() == Block.Kind.ASIDE && front.matches()) {
        front(front.group("key").replaceAll("[_-]", ""), front.group("value").strip(), all);
      } else if (line.matches() && KEYS.contains(line.group("key"))) {
        listed.putIfAbsent(line.group("key"), day(line.group("value").strip()));
      }
      Matcher numbered = NUMBER_AND_DAY.matcher(text);
      if (text.contains("Số:") && numbered.find()) {
        all.putIfAbsent(DAY_OF + numbered.group("number"), numbered.group("day"));
      }
    }
    if (listed.size() >= FEWEST_KEYS) {
      all.putAll(listed);
    }
    all.putAll(facts);
    return new SiteFacts(blocks, setAside, all);
  }

  private static void front(String key, String value, Map<String, String> all) {
    if (FRONT.containsKey(key)) {
      all.putIfAbsent(FRONT.get(key), day(value));
    }
    // "40/2026/TT-BGDĐT - Quy định về ...": the dash is no part of the number.
    Matcher named = NUMBER_IN_TITLE.matcher(value.split(" [-–—] ", 2)[0]);
    if (key.equals("title") && named.lookingAt()) {
      all.putIfAbsent("Số hiệu", named.group("number"));
    }
  }

  /** 2026-06-30 as the rest of a site writes it: 30/06/2026. */
  private static String day(String value) {
    return ISO_DAY.matcher(value).replaceFirst("$3/$2/$1");
  }

  /** What a key says; empty where the site does not say it. */
  String get(String... keys) {
    for (String key : keys) {
      if (facts.containsKey(key)) {
        return facts.get(key);
      }
    }
    return "";
  }

  private static int end(List<Block> blocks, int from) {
    int i = from;
    while (i < blocks.size() && blocks.get(i).kind() != Block.Kind.TABLE_END) {
      i++;
    }
    return i;
  }

  private static Map<String, String> facts(List<Block> table) {
    Map<String, String> facts = new HashMap<>();
    for (int i = 0; i + 2 < table.size(); i++) {
      String key = table.get(i).passage().text().replace(":", "");
      boolean isPair = table.get(i + 1).kind() == Block.Kind.CELL && table.get(i + 2).isText();
      if (KEYS.contains(key) && isPair) {
        facts.put(key, table.get(i + 2).passage().text());
      }
    }
    return facts;
  }

  /** The table's own heading, "THÔNG TIN VĂN BẢN", goes with it. */
  private static int start(List<Block> blocks, int table) {
    int i = table - 1;
    while (i >= 0 && blocks.get(i).isBorder()) {
      i--;
    }
    return i >= 0 && blocks.get(i).passage().text().equals("THÔNG TIN VĂN BẢN") ? i : table;
  }

  private static SiteFacts without(
      List<Block> blocks, int from, int end, Map<String, String> facts) {
    List<Block> rest = new ArrayList<>(blocks.subList(0, from));
    rest.add(new Block(Block.Kind.BORDER, Passage.EMPTY));
    rest.addAll(blocks.subList(Math.min(end + 1, blocks.size()), blocks.size()));
    return new SiteFacts(rest, Block.texts(blocks.subList(from, end)), facts);
  }
}
