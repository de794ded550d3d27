package vn.tracuu.search;

import java.util.Set;

/** Words that ask but do not say what about: a provision need not hold them. */
final class AskingWords {
  private static final Set<String> EXACT =
      Set.of(
          "nào", "gì", "ai", "bao", "nhiêu", "khi", "thế", "sao", "đâu", "là", "thì", "mấy",
          "không", "có", "phải", "được", "bị", "hay", "hoặc", "những", "của", "và", "cho", "về",
          "với", "theo", "trong", "tại", "để", "do", "bởi", "như");

  /** Without marks most of them are also other words (là, la): only the plain cases. */
  private static final Set<String> FOLDED = Set.of("nao", "gi", "nhieu", "sao", "nhung", "cua");

  private AskingWords() {}

  static boolean contain(Word word) {
    return EXACT.contains(word.exact()) || FOLDED.contains(word.exact());
  }
}
