package vn.tracuu.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Several tokens that are one name: a document's number, a date, a share, an abbreviation.
 *
 * @param whole in the one form that all ways of writing it share: "57-nq-tw", "2024-12-22"
 * @param length of how many tokens it consists
 */
record Identifier(String whole, int length) {
  private static final String SIGNS = "/-&";

  /** The identifier that the tokens begin with. */
  static Optional<Identifier> at(List<Token> tokens) {
    Token first = tokens.getFirst();
    if (!mayBegin(first.flags())) {
      return Optional.empty();
    }
    Optional<Identifier> date = first.isNumber() ? Dates.at(tokens) : Optional.empty();
    if (date.isPresent()) {
      return date;
    }
    if (first.term().endsWith("%")) {
      return Optional.of(new Identifier(first.term(), 1));
    }
    return chain(tokens);
  }

  /** Names begin with a figure or a capital, as the flags of a token say. */
  static boolean mayBegin(int flags) {
    return SyllableFlags.letterCase(flags) != SyllableFlags.LOWER;
  }

  /** May be a further part of a name. */
  static boolean isJoined(Token token) {
    return token.isJoinedBy(SIGNS);
  }

  private static Optional<Identifier> chain(List<Token> tokens) {
    int length = 1;
    boolean hasDigit = tokens.getFirst().isNumber();
    boolean hasAmpersand = false;
    while (length < tokens.size() && isJoined(tokens.get(length))) {
      hasDigit |= tokens.get(length).isNumber() || endsInDigit(tokens.get(length).term());
      hasAmpersand |= tokens.get(length).gap() == '&';
      length++;
    }
    if (length == 1 || !hasDigit && !hasAmpersand) {
      return Optional.empty();
    }
    List<String> parts = tokens.subList(0, length).stream().map(Token::term).toList();
    return Optional.of(new Identifier(hasDigit ? number(parts) : String.join("", parts), length));
  }

  private static boolean endsInDigit(String term) {
    return Character.isDigit(term.charAt(term.length() - 1));
  }

  /** 06/NQ-TU, 6-NQ/TU and 06/nq-tu are one. */
  private static String number(List<String> parts) {
    List<String> forms = new ArrayList<>();
    forms.add(withoutZeros(parts.getFirst()));
    parts.subList(1, parts.size()).forEach(part -> forms.add(Folding.of(part)));
    return String.join("-", forms);
  }

  static String withoutZeros(String number) {
    int zeros = 0;
    while (zeros + 1 < number.length() && number.charAt(zeros) == '0') {
      zeros++;
    }
    return Folding.of(number.substring(zeros));
  }
}
