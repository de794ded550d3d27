package vn.tracuu.directive;

import java.util.List;
import java.util.Optional;

/**
 * Reads groups of bodies as one: "các sở, ban, ngành", "các cơ quan, đơn vị, địa phương liên quan".
 *
 * <p>Without an article a single noun is none: "Sở" of "Sở Tài chính" is no group. "và" joins nouns
 * of one family only: "các sở, ngành và các đơn vị liên quan" are two groups.
 */
final class GroupReader {
  private static final Phrases<String> LEVELS = Phrases.of(List.of("các ngành, các cấp"));

  /**
   * Last words of the offices of persons: "Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ".
   */
  private static final List<String> TITLED = List.of("trưởng", "đạo", "đầu");

  private GroupReader() {}

  /** The group that begins at a token. */
  static Optional<Body> read(Tokens tokens, int first) {
    int levels = LEVELS.skip(tokens, first);
    if (levels > first) {
      return Optional.of(new Body(first, Tail.ofGroup(tokens, levels), Optional.empty()));
    }
    boolean hasArticle = tokens.is(first, "các") || tokens.is(first, "những");
    int noun = hasArticle ? first + 1 : first;
    int end = Vocabulary.GROUP_NOUNS.skip(tokens, noun);
    if (end == noun || Vocabulary.NO_GROUPS.begins(tokens, noun)) {
      return Optional.empty();
    }
    boolean isSingle = !hasArticle && tokens.is(noun, "cơ") && end > noun + 2;
    int more = isSingle ? end : nouns(tokens, first, end);
    boolean isQualified = Vocabulary.QUALIFIERS.begins(tokens, more);
    boolean isGroup = hasArticle || more > end || isSingle || isQualified && isLoose(tokens, noun);
    return isGroup
        ? Optional.of(new Body(first, Tail.ofGroup(tokens, more), agency(tokens, noun)))
        : Optional.empty();
  }

  private static boolean isTitled(Tokens tokens, int first) {
    return first > 0 && TITLED.contains(tokens.word(first - 1));
  }

  private enum Family {
    OFFICES,
    UNITS,
    OTHERS
  }

  private static Family family(Tokens tokens, int noun) {
    return switch (tokens.word(noun)) {
      case "sở", "ban", "ngành", "bộ", "địa" -> Family.OFFICES;
      case "cơ", "đơn", "tổ", "cá", "doanh", "hợp" -> Family.UNITS;
      default -> Family.OTHERS;
    };
  }

  /** "cơ quan có liên quan", "sở liên quan"; but not "Ban tỉnh". */
  private static boolean isLoose(Tokens tokens, int noun) {
    String word = tokens.word(noun);
    boolean isOfOffices = word.equals("ban") && tokens.is(noun + 1, "ngành");
    return isOfOffices
        || word.equals("cơ")
        || word.equals("đơn")
        || word.equals("ngành")
        || word.equals("tổ");
  }

  private static int nouns(Tokens tokens, int first, int i) {
    int noun = tokens.is(first, "các") || tokens.is(first, "những") ? first + 1 : first;
    Family family = family(tokens, noun);
    int end = i;
    for (int next = next(tokens, end, family); next > end; next = next(tokens, end, family)) {
      boolean isOther = next == end + 2 && isTitled(tokens, first);
      if (isOther) {
        return end;
      }
      end = Vocabulary.GROUP_NOUNS.skip(tokens, next);
    }
    return end;
  }

  /** The next noun of the group: behind a comma, or behind "và" with or without an article. */
  private static int next(Tokens tokens, int end, Family family) {
    boolean isAnd = tokens.is(end, "và");
    if (!isAnd && !tokens.is(end, ",")) {
      return end;
    }
    int noun = isAnd && tokens.is(end + 1, "các") ? end + 2 : end + 1;
    int behind = Vocabulary.GROUP_NOUNS.skip(tokens, noun);
    boolean isVerb = tokens.is(noun, "tổ") && Vocabulary.DUTIES.begins(tokens, behind);
    boolean isName = tokens.isCapital(noun) && tokens.isCapital(behind) && tokens.isWord(behind);
    boolean isPlain = noun == end + 1 && tokens.is(noun, "địa");
    boolean isApart = isAnd || tokens.isCapital(noun);
    boolean isOther = isApart && !isPlain && family(tokens, noun) != family;
    boolean isNone = isVerb || isName || isOther || Vocabulary.NO_GROUPS.begins(tokens, noun);
    return behind > noun && !isNone ? noun : end;
  }

  private static Optional<String> agency(Tokens tokens, int noun) {
    return switch (tokens.word(noun)) {
      case "sở", "ban", "ngành" -> Optional.of("cac-so-ban-nganh");
      case "bộ" -> Optional.of("cac-bo-nganh");
      case "cơ", "đơn", "tổ", "địa" -> Optional.of("cac-co-quan-don-vi");
      default -> Optional.empty();
    };
  }
}
