package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Clauses and points that a converter glued to one paragraph.
 *
 * <p>Example: "1. Người thử gồm: a) Người đọc; b) Người ghi. 2. Máy thử là máy mới." What is quoted
 * has numbers of its own, and "tại khoản 2. Ủy ban" is no clause.
 */
final class GluedClauses {
  /** Behind one of these a letter or a number is cited. */
  private static final Set<String> CITING =
      Set.of(
          "khoản", "điểm", "điều", "mục", "tiết", "số", "và", "hoặc", "đến", "phụ", "lục", "các");

  /** The order of points in Vietnamese law. */
  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

  private static final String ENDS = ".;:)”\"";

  private GluedClauses() {}

  /**
   * Where the clauses behind one begin in a text, in their order.
   *
   * @param last the number of the clause before them; 0 for an article without clauses, of which
   *     the first two must stand there
   */
  static List<Integer> starts(String text, int last) {
    List<Integer> starts = new ArrayList<>();
    int from = 1;
    for (int number = last + 1; from > 0; number++) {
      int at = clause(text, number, from);
      if (at > 0) {
        starts.add(at);
      }
      from = at + 1;
    }
    boolean isListed = last > 0 && clause(text, 1, 1) > 0;
    return isListed || starts.size() < (last == 0 ? 2 : 1) ? List.of() : starts;
  }

  private static int clause(String text, int number, int from) {
    String label = " " + number + ". ";
    int at = text.indexOf(label, from);
    while (at >= 0 && !isClause(text, at, label.length(), number)) {
      at = text.indexOf(label, at + 1);
    }
    return at < 0 ? -1 : at + 1;
  }

  private static boolean isClause(String text, int at, int length, int number) {
    boolean ends = ENDS.indexOf(text.charAt(at - 1)) >= 0;
    return (ends || number == 1 && !isCited(text, at))
        && startsCapital(text, at + length)
        && !isQuoted(text, at);
  }

  /** Where points begin: a row of a), b) and so on in a text that is no quotation. */
  static List<Integer> points(String text) {
    return mayHoldPoints(text) ? row(text) : List.of();
  }

  /** A second point, and the first before it or at the paragraph's start. */
  private static boolean mayHoldPoints(String text) {
    int second = text.indexOf(" b) ");
    int first = second > 0 ? text.indexOf("a) ") : -1;
    return first >= 0 && first < second && (first == 0 || text.charAt(first - 1) == ' ');
  }

  /** Of two rows nobody knows which stands within which, or what parted them. */
  private static List<Integer> row(String text) {
    List<Integer> row = new ArrayList<>();
    char expected = text.startsWith("a) ") ? 'b' : 'a';
    boolean isOpen = expected == 'b';
    for (int at = text.indexOf(") "); at >= 0; at = text.indexOf(") ", at + 1)) {
      char letter = at > 1 && text.charAt(at - 2) == ' ' ? text.charAt(at - 1) : ' ';
      boolean isPoint =
          (letter == 'a' || letter == expected)
              && startsCapital(text, at + 2)
              && !isCited(text, at - 2)
              && !isQuoted(text, at);
      if (isPoint) {
        if (letter == 'a' && (isOpen || !row.isEmpty())) {
          return List.of();
        }
        row.add(at - 1);
        expected = next(letter);
      }
    }
    return row.size() > (isOpen ? 0 : 1) ? row : List.of();
  }

  private static char next(char letter) {
    int at = LETTERS.indexOf(letter) + 1;
    return at > 0 && at < LETTERS.length() ? LETTERS.charAt(at) : ' ';
  }

  private static boolean startsCapital(String text, int at) {
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  private static boolean isCited(String text, int end) {
    String word = text.substring(text.lastIndexOf(' ', Math.max(0, end - 1)) + 1, Math.max(0, end));
    return CITING.contains(word.toLowerCase(Locale.ROOT));
  }

  /** A quotation is open there. */
  private static boolean isQuoted(String text, int at) {
    return text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
  }
}
