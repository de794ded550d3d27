package vn.tracuu.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.tracuu.model.Level;

/**
 * Places within an instrument, one or a list of them.
 *
 * <p>"điểm a khoản 2 Điều 5", "các Điều 5, 6 và 7", "từ Điều 5 đến Điều 9", "điểm b, điểm c khoản 1
 * và khoản 2 Điều 4", "khoản 2 Điều này", "Điều 2 khoản 1", "mục 5.1 phần II", "Phụ lục II".
 */
final class PlaceList implements Way {
  /** "thời điểm 1", "tài khoản 111", "danh mục 2", "thành phần 3" are other words. */
  private static final Pattern OTHER_WORD =
      Pattern.compile(
          "(?iu)(?:thời|địa|đặc|quan|ưu|nhược|trọng|cao|tài|điều|danh|hạng|chuyên|đầu|thành|cổ|toàn|trăm|một) $");

  private static final Pattern CONNECTOR =
      Pattern.compile(
          "(?<and>;(?: và| hoặc)?|, và|, hoặc| và| hoặc| hay)(?: tại)?(?: các| những)? "
              + "|(?<comma>,)(?: tại)?(?: các)? |(?: của| tại| thuộc| trong)?(?: các)? ");

  private static final Pattern STANDARD =
      Pattern.compile(" (?:của |thuộc )?(?:TCVN|QCVN|TCXDVN|ISO)");
  private static final Pattern AMOUNT =
      Pattern.compile(
          " (?:tỷ|triệu|nghìn|ngàn|đồng|ngày|tháng|lần|người|%)(?!\\p{L})|[%/]\\d?|\\.\\d");
  private static final Pattern OWN_HEADING = Pattern.compile("[.:] ?(?=[\\p{Lu}\\n]|$)");
  private static final Pattern CAPITALS = Pattern.compile(" ?(?:\\u0000|\\n|$|\\p{Lu}{2})");

  @Override
  public List<String> beginnings() {
    return UnitWord.BEGINNINGS;
  }

  @Override
  public Optional<Find.Places> at(Line line, int start) {
    return UnitWord.at(line, start)
        .filter(unused -> !OTHER_WORD.matcher(line.before(start, 7)).find())
        .filter(first -> line.at(first.end(), AMOUNT).isEmpty())
        .filter(first -> !isHeading(line, start, first))
        .map(first -> list(line, start, first))
        .filter(places -> isPlace(places) && line.at(places.end(), STANDARD).isEmpty());
  }

  private static Find.Places list(Line line, int start, UnitWord.Group first) {
    ItemList items = new ItemList(first);
    int end = first.end();
    for (Optional<MatchResult> next = line.at(end, CONNECTOR);
        next.isPresent();
        next = line.at(end, CONNECTOR)) {
      Optional<UnitWord.Group> group = UnitWord.at(line, next.get().end());
      if (group.isEmpty() || line.at(group.get().end(), AMOUNT).isPresent()) {
        break;
      }
      items.add(group.get(), link(next.get()));
      end = group.get().end();
    }
    return new Find.Places(start, end, items.items());
  }

  private static ItemList.Link link(MatchResult connector) {
    if (connector.group("and") != null) {
      return ItemList.Link.AND;
    }
    return connector.group("comma") != null ? ItemList.Link.COMMA : ItemList.Link.OF;
  }

  /** "Điều 11. Hiệu lực thi hành" at the head of a line, or quoted: it names itself. */
  private static boolean isHeading(Line line, int start, UnitWord.Group first) {
    String before = line.before(start, 2);
    boolean isHead = before.isEmpty() || before.endsWith("\n") || isQuote(before);
    boolean isAbove = first.level().compareTo(Level.ARTICLE) < 0;
    return isHead
        && (line.at(first.end(), OWN_HEADING).isPresent()
            || isAbove && line.at(first.end(), CAPITALS).isPresent());
  }

  private static boolean isQuote(String before) {
    char last = before.charAt(before.length() - 1);
    return (last == '“' || last == '"') && before.charAt(0) != '\n';
  }

  /** "điểm 10" by itself is a mark in school. */
  private static boolean isPlace(Find.Places places) {
    List<Find.Item> items = places.items();
    return !items.stream()
        .allMatch(
            item ->
                item.units().size() == 1
                    && item.units().getFirst().level() == Level.POINT
                    && item.units()
                        .getFirst()
                        .num()
                        .filter(num -> num.matches("\\d+"))
                        .isPresent());
  }
}
