package vn.tracuu.directive;

import java.util.List;

/** Finds where the name of a body ends whose beginning is read. */
final class Tail {
  private static final int LONGEST = 16;

  /** Words whose second halves alone would be duties. */
  private static final Phrases<String> NO_VERBS =
      Phrases.of(
          List.of(
              "ban chấp",
              "bầu cử",
              "các tổ",
              "chương trình",
              "công lập",
              "công trình",
              "cục thống",
              "hàng không",
              "liệu xây",
              "nghệ thông",
              "dục thường",
              "tầng xây",
              "thành lập",
              "tổng tham",
              "trình xây",
              "trợ giúp",
              "việc làm"));

  /** Behind these a figure belongs to the name: "Trường Mầm non số 2". */
  private static final List<String> NUMBERED = List.of("số", "nhóm", "loại", "hạng", "cấp");

  /** The tokens of ", lĩnh vực". */
  private static final int FIELD = 3;

  private Tail() {}

  /** Behind a name that the authority file has: its place and what narrows it down. */
  static int ofKnown(Tokens tokens, int i) {
    int end = Places.ofSeveralWords(tokens, i);
    for (int next = step(tokens, end); next > end; next = step(tokens, end)) {
      end = next;
    }
    return end;
  }

  /** Behind the nouns of a group: also words that describe it, or the places that are meant. */
  static int ofGroup(Tokens tokens, int i) {
    int end = words(tokens, i);
    boolean isOfPlaces = endsWithPlace(tokens.word(i - 1)) && isNamed(tokens, i);
    return isOfPlaces ? Places.behindRow(tokens, end) : end;
  }

  /** Behind the head of a name that nobody has told us: everything up to a verb or a mark. */
  static int ofUnknown(Tokens tokens, int i) {
    int end = behindSeries(tokens, words(tokens, i));
    boolean maySayWhatAbout = tokens.is(i - 1, "vụ") || tokens.is(i - 1, "đạo");
    return maySayWhatAbout && tokens.is(end, "về")
        ? words(tokens, Vocabulary.DUTIES.skip(tokens, end + 1))
        : end;
  }

  /** "Trung tâm Văn hóa, Thể thao và Truyền thông": fields in a row, the last behind "và". */
  private static int behindSeries(Tokens tokens, int i) {
    int end = i;
    while (tokens.is(end, ",") && isField(tokens, end + 1)) {
      end = words(tokens, end + 1);
    }
    boolean isSeries = end > i && hasAnd(tokens, i, end);
    return isSeries ? end : i;
  }

  private static boolean isField(Tokens tokens, int i) {
    return tokens.isCapital(i)
        && tokens.isWord(i)
        && !tokens.isCapital(i + 1)
        && !Vocabulary.HEADS.begins(tokens, i)
        && !Vocabulary.TITLES.begins(tokens, i)
        && !Vocabulary.GROUP_NOUNS.begins(tokens, i);
  }

  private static boolean hasAnd(Tokens tokens, int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens.is(i, "và") && tokens.isCapital(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static int words(Tokens tokens, int i) {
    int end = i;
    while (end - i < LONGEST) {
      int next = step(tokens, end);
      if (next == end && (!isClosed(tokens, end) || tokens.is(end, "thuộc"))) {
        next = word(tokens, end);
      }
      if (next == end) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** "tỉnh Đắk Lắk", "khu vực XI", "có liên quan". */
  private static int step(Tokens tokens, int i) {
    if (tokens.is(i, "khu") && tokens.is(i + 1, "vực") && tokens.isWord(i + 2)) {
      return i + 3;
    }
    int qualified = Vocabulary.QUALIFIERS.skip(tokens, i);
    boolean isPlace = qualified > i && endsWithPlace(tokens.word(qualified - 1));
    if (isPlace || endsWithPlace(tokens.word(i - 1))) {
      return Places.name(tokens, qualified);
    }
    return qualified;
  }

  /** Behind "liên quan", "nêu trên" a name goes on with another qualifier only. */
  private static boolean isClosed(Tokens tokens, int i) {
    return tokens.is(i - 1, "quan") && tokens.is(i - 2, "liên")
        || tokens.is(i - 1, "trên") && (tokens.is(i - 2, "nêu") || tokens.is(i - 2, "nói"));
  }

  private static boolean endsWithPlace(String word) {
    return word.equals("tỉnh") || word.equals("phố") || word.equals("bàn");
  }

  private static int word(Tokens tokens, int i) {
    if (isDash(tokens, i)) {
      return i + 2;
    }
    if (goesOnWithField(tokens, i)) {
      return i + FIELD;
    }
    boolean isEnd =
        !tokens.isWord(i)
            || isNumberOfNext(tokens, i)
            || Vocabulary.STOPS.begins(tokens, i) && !isNamed(tokens, i) && !isOfWord(tokens, i)
            || Vocabulary.DUTIES.begins(tokens, i) && !tokens.isCapital(i) && !isOfWord(tokens, i);
    if (isEnd) {
      return i;
    }
    return tokens.is(i, "và") ? and(tokens, i) : i + 1;
  }

  /** "Văn phòng Bộ 2. Vụ Pháp chế": a list in one line. */
  private static boolean isNumberOfNext(Tokens tokens, int i) {
    boolean isOfName = NUMBERED.contains(tokens.word(i - 1));
    return !isOfName && tokens.is(i + 1, ".") && Character.isDigit(tokens.word(i).charAt(0));
  }

  /** "Công ty Khai thác công trình thủy lợi": a word with its first letter alone in capitals. */
  private static boolean isNamed(Tokens tokens, int i) {
    int second = tokens.start(i) + 1;
    return tokens.isCapital(i)
        && second < tokens.text().length()
        && Character.isLowerCase(tokens.text().charAt(second));
  }

  /**
   * "Dịch vụ việc làm", "Ban Quản lý dự án đầu tư xây dựng": the second half of a word that is no
   * verb.
   */
  private static boolean isOfWord(Tokens tokens, int i) {
    boolean isOfInvestment =
        tokens.is(i, "xây")
            && tokens.is(i - 1, "tư")
            && tokens.is(i - 2, "đầu")
            && !tokens.isCapital(i - 2);
    return NO_VERBS.begins(tokens, i - 1) || isOfInvestment;
  }

  /** "Tập đoàn Công nghiệp - Viễn thông Quân đội": a dash within a name. */
  private static boolean isDash(Tokens tokens, int i) {
    boolean isMark = tokens.is(i, "-") || tokens.is(i, "–");
    boolean isBody =
        Vocabulary.HEADS.begins(tokens, i + 1)
            || Vocabulary.GROUP_NOUNS.begins(tokens, i + 1) && !isWordOfNoGroup(tokens, i + 1);
    boolean isWord = tokens.isWord(i + 1) && !Vocabulary.DUTIES.begins(tokens, i + 1);
    return isMark && isWord && !isBody && !Vocabulary.STOPS.begins(tokens, i + 1);
  }

  /** "Sở quản lý ngành, lĩnh vực": two words for one thing within a name. */
  private static boolean goesOnWithField(Tokens tokens, int i) {
    boolean isMark = tokens.is(i, ",") || tokens.is(i, "và");
    return isMark
        && tokens.is(i - 1, "ngành")
        && tokens.is(i + 1, "lĩnh")
        && tokens.is(i + 2, "vực");
  }

  /** "Lao động - Thương binh và Xã hội": no "xã". */
  private static boolean isWordOfNoGroup(Tokens tokens, int i) {
    return tokens.is(i, "xã") && tokens.is(i + 1, "hội");
  }

  /** "và" goes on with the name, unless another body follows: "Ban Dân tộc và các ngành". */
  private static int and(Tokens tokens, int i) {
    int next = i + 1;
    boolean isOther =
        !tokens.isWord(next)
            || tokens.is(next, "các")
            || tokens.is(next, "người")
            || tokens.is(next, "ubnd")
            || Vocabulary.HEADS.begins(tokens, next) && !isWordOfNoGroup(tokens, next)
            || Vocabulary.TITLES.begins(tokens, next)
            || Vocabulary.GROUP_NOUNS.begins(tokens, next) && !isWordOfNoGroup(tokens, next)
            || Vocabulary.STOPS.begins(tokens, next)
            || Vocabulary.DUTIES.begins(tokens, next) && !isNamed(tokens, next);
    return isOther ? i : next;
  }
}
