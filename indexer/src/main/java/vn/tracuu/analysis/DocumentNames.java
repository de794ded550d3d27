package vn.tracuu.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tracuu.model.WorkType;

/**
 * What a document is called short: its type and its first number.
 *
 * <p>"Nghị quyết số 57-NQ/TW", "57-NQ/TW" and "nghị quyết 57" all hold "nq#57". The type is taken
 * from the words before the number and from the abbreviation in it.
 */
final class DocumentNames {
  private static final String NUMBER_WORD = "so";

  /** With its marks apart. */
  private static final int LONGEST_NUMBER_WORD = 4;

  private static final Map<String, String> TYPES = new HashMap<>();

  /** With which the names of types end. */
  private static final Set<String> LAST_WORDS = new HashSet<>();

  private static final Set<String> ABBREVIATIONS = new LinkedHashSet<>();

  static {
    for (WorkType type : WorkType.values()) {
      String abbreviation = Folding.of(type.abbreviation());
      String words = Folding.of(type.vietnamese());
      String shown = abbreviation.isEmpty() ? words.replace(" ", "") : abbreviation;
      TYPES.put(words, shown.equals("qyd") ? "qd" : shown);
      ABBREVIATIONS.add(abbreviation);
    }
    TYPES.put("hanh dong", "ctr");
    TYPES.put("bo luat", "luat");
    ABBREVIATIONS.remove("");
    TYPES.keySet().forEach(words -> LAST_WORDS.add(words.substring(words.lastIndexOf(' ') + 1)));
  }

  private StringBuilder last = new StringBuilder();
  private StringBuilder beforeLast = new StringBuilder();

  /**
   * A token that is no number went by; its letters are folded when a number comes.
   *
   * @param flags of the token: see {@link SyllableFlags}
   */
  void read(CharSequence term, int flags) {
    boolean isSpace = SyllableFlags.gap(flags) == SyllableFlags.SPACE;
    if (isSpace && isNumberWord(term)) {
      return;
    }
    StringBuilder next = beforeLast;
    beforeLast = last;
    last = next;
    last.setLength(0);
    last.append(term);
    if (!isSpace) {
      beforeLast.setLength(0);
    }
  }

  private static boolean isNumberWord(CharSequence term) {
    return !term.isEmpty()
        && term.length() <= LONGEST_NUMBER_WORD
        && Letters.folded(term.charAt(0)) == NUMBER_WORD.charAt(0)
        && Folding.of(term).equals(NUMBER_WORD);
  }

  void clear() {
    last.setLength(0);
    beforeLast.setLength(0);
  }

  /** The short names of what the tokens say, which begin with a number. */
  Set<String> names(List<Token> tokens) {
    String number = tokens.getFirst().term();
    String type = type();
    boolean isNamed = !type.isEmpty() || tokens.size() > 1;
    if (!isNamed || !tokens.getFirst().isDigits() || number.length() > 5) {
      return Set.of();
    }
    Set<String> names = new LinkedHashSet<>();
    String shortNumber = "#" + Identifier.withoutZeros(number);
    if (!type.isEmpty() && tokens.getFirst().gap() != SyllableFlags.BREAK) {
      names.add(type + shortNumber);
    }
    tokens.stream()
        .skip(1)
        .map(token -> Folding.of(token.term()))
        .filter(ABBREVIATIONS::contains)
        .findFirst()
        .ifPresent(abbreviation -> names.add(abbreviation + shortNumber));
    return names;
  }

  /** The type that the words before a number name; empty where they name none. */
  private String type() {
    String word = Folding.of(last);
    return LAST_WORDS.contains(word)
        ? TYPES.getOrDefault(Folding.of(beforeLast) + " " + word, TYPES.getOrDefault(word, ""))
        : "";
  }
}
