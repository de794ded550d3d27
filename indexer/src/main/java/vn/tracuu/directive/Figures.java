package vn.tracuu.directive;

/** Tells in passing what figures a sentence has: most have none, and no deadline. */
final class Figures {
  private Figures() {}

  static boolean isIn(String sentence) {
    for (int i = 0; i < sentence.length(); i++) {
      char sign = sentence.charAt(i);
      if (sign >= '0' && sign <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Two figures are joined by a stroke, a hyphen or a stop: "15/5", "2026 - 2030". */
  static boolean areJoined(String sentence) {
    for (int i = 1; i + 1 < sentence.length(); i++) {
      if ("/.-–".indexOf(sentence.charAt(i)) >= 0 && isBetween(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBetween(String sentence, int sign) {
    int before = isBlank(sentence, sign - 1) ? sign - 2 : sign - 1;
    int behind = isBlank(sentence, sign + 1) ? sign + 2 : sign + 1;
    return isFigure(sentence, before) && isFigureOrWord(sentence, behind);
  }

  private static boolean isFigureOrWord(String sentence, int at) {
    return isFigure(sentence, at) || sentence.startsWith("năm ", at);
  }

  private static boolean isFigure(String sentence, int at) {
    return at >= 0 && at < sentence.length() && Character.isDigit(sentence.charAt(at));
  }

  private static boolean isBlank(String sentence, int at) {
    return Character.isWhitespace(sentence.charAt(at));
  }

  /** The sentence in small letters, each where the capital stands. */
  static String small(String sentence) {
    char[] small = new char[sentence.length()];
    for (int i = 0; i < small.length; i++) {
      small[i] = Folded.small(sentence.charAt(i));
    }
    return new String(small);
  }
}
