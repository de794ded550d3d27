package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.tracuu.model.Content;
import vn.tracuu.model.Passage;

/**
 * Parts the items of a list that a converter glued to the line of their heading.
 *
 * <p>Example: "2. Đánh giá chung 2.1. Ưu điểm 2.2. Tồn tại, hạn chế" is a clause and its two items.
 * One number alone, as in "theo mục 2.1. Ưu điểm", parts nothing: the first two must stand there in
 * their order.
 */
final class GluedItems {
  /** Behind one of these a number is cited. */
  private static final Set<String> CITING =
      Set.of("mục", "khoản", "tiết", "số", "bảng", "mẫu", "biểu", "hình", "phụ", "lục", "và");

  private static final int SHORTEST = 20;

  private GluedItems() {}

  static List<Content> part(List<Content> contents) {
    List<Content> parted = new ArrayList<>(contents.size());
    for (Content content : contents) {
      if (content instanceof Passage paragraph && mayBe(paragraph.text())) {
        part(paragraph, starts(paragraph.text()), parted);
      } else {
        parted.add(content);
      }
    }
    return parted.size() == contents.size() ? contents : parted;
  }

  private static boolean mayBe(String text) {
    int dot = text.length() >= SHORTEST && isFigure(text, 0) ? text.indexOf('.') : 0;
    return dot == 1 || dot == 2 && isFigure(text, 1);
  }

  /** Adds a paragraph in parts, each but the first from one of the starts on. */
  static void part(Passage paragraph, List<Integer> starts, List<Content> parted) {
    int from = 0;
    for (int start : starts) {
      parted.add(paragraph.slice(from, start));
      from = start;
    }
    parted.add(from == 0 ? paragraph : paragraph.slice(from));
  }

  /** Where 2.1, 2.2 and so on begin behind "2.", or 2.2 and so on behind "2.1". */
  private static List<Integer> starts(String text) {
    int dot = text.indexOf('.');
    String prefix = text.substring(0, dot + 1);
    boolean isFirst = text.startsWith(prefix + "1") && !isFigure(text, dot + 2);
    List<Integer> starts = new ArrayList<>();
    int from = dot + 1;
    for (int number = isFirst ? 2 : 1; from >= 0; number++) {
      from = find(text, prefix + number, from);
      if (from >= 0) {
        starts.add(from);
      }
    }
    return starts.size() > (isFirst ? 0 : 1) ? starts : List.of();
  }

  private static int find(String text, String label, int from) {
    int at = text.indexOf(" " + label, from);
    while (at >= 0 && !(isCapital(text, at + 1 + label.length()) && !isCited(text, at))) {
      at = text.indexOf(" " + label, at + 1);
    }
    return at < 0 ? -1 : at + 1;
  }

  /** A full stop or a blank, and a capital letter behind it. */
  private static boolean isCapital(String text, int end) {
    int at = end;
    while (at < text.length() && at < end + 2 && ". ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at > end && at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  private static boolean isCited(String text, int end) {
    String word = text.substring(text.lastIndexOf(' ', end - 1) + 1, end);
    return word.endsWith(",") || CITING.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isFigure(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
