package vn.tracuu.directive;

import java.util.List;

/** Names of places behind a body: "tỉnh Đồng Nai", "từ Đà Nẵng đến Lâm Đồng". */
final class Places {
  private static final Phrases<String> OF_MANY =
      Phrases.of(
          List.of(
              "trực thuộc trung ương", "của tỉnh", "trên địa bàn tỉnh", "ven biển", "liên quan"));

  private Places() {}

  /** The token behind a name in capitals; {@code i} where there is none. */
  static int name(Tokens tokens, int i) {
    int end = i;
    while (tokens.isWord(end)
        && tokens.isCapital(end)
        && !Vocabulary.STOPS.begins(tokens, end)
        && !isVerb(tokens, end)) {
      end++;
    }
    return end;
  }

  /** "Chỉ đạo", and not "Cần Thơ". */
  private static boolean isVerb(Tokens tokens, int i) {
    int end = Vocabulary.DUTIES.skip(tokens, i);
    return end > i + 1 || end > i && !tokens.isCapital(end);
  }

  /** "Công an Cần Thơ": a place right behind a body; one word alone may begin a sentence. */
  static int ofSeveralWords(Tokens tokens, int i) {
    int end = name(tokens, i);
    return end > i + 1 && !isPlaceless(tokens, i) ? end : i;
  }

  private static boolean isPlaceless(Tokens tokens, int i) {
    return Vocabulary.HEADS.begins(tokens, i) || Vocabulary.TITLES.begins(tokens, i);
  }

  /** "thành phố Hà Nội", "tỉnh, thành phố trực thuộc trung ương". */
  static int behindOne(Tokens tokens, int i) {
    boolean isUnderCentre = tokens.is(i, "trực") && tokens.is(i + 2, "trung");
    return isUnderCentre ? OF_MANY.skip(tokens, i) : name(tokens, i);
  }

  /** The token behind what narrows "các tỉnh, thành phố" down. */
  static int behindMany(Tokens tokens, int i) {
    int end = OF_MANY.skip(tokens, i);
    if (tokens.is(end, "từ") && tokens.isCapital(end + 1)) {
      int first = name(tokens, end + 1);
      return tokens.is(first, "đến") ? name(tokens, first + 1) : end;
    }
    boolean isListed = tokens.is(end, ":") && tokens.isCapital(end + 1);
    return isListed ? behindColon(tokens, end) : name(tokens, end);
  }

  /** "các tỉnh: Sơn La, Lai Châu"; but not "các tỉnh: Chỉ đạo". */
  private static int behindColon(Tokens tokens, int colon) {
    int i = colon + 1;
    int end = name(tokens, i);
    return end == i ? colon : behindRow(tokens, end);
  }

  /** Behind ", Lai Châu và Điện Biên", names that go on with a row of places. */
  static int behindRow(Tokens tokens, int i) {
    int end = i;
    while ((tokens.is(end, ",") || tokens.is(end, "và"))
        && isPlace(tokens, end + 1)
        && name(tokens, end + 1) > end + 1) {
      end = name(tokens, end + 1);
    }
    return end;
  }

  private static boolean isPlace(Tokens tokens, int i) {
    return tokens.isCapital(i) && !isPlaceless(tokens, i);
  }
}
