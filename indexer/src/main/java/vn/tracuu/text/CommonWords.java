package vn.tracuu.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the words that every Vietnamese text is full of: a right decoding has most of them. */
final class CommonWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}]{2,8}");
  private static final Set<String> COMMON =
      Set.of(
          "của", "các", "được", "định", "và", "này", "theo", "quy", "quyết", "có", "điều", "khoản",
          "nhà", "nước", "việc", "ngày", "tháng", "năm", "không", "cho", "người", "với", "từ",
          "độc", "lập", "tự", "hạnh", "phúc", "cộng", "hội", "chủ", "nghĩa", "căn", "cứ", "luật",
          "về");

  /** Enough to tell; a long text costs no more. */
  private static final int SAMPLE = 40_000;

  private static final int BEGINNING = 3_000;

  private CommonWords() {}

  /** The beginning of a text has more than {@code few} of them: most texts are told by that. */
  static boolean areMore(int few, String text) {
    return count(text.substring(0, Math.min(text.length(), BEGINNING))) > few + 1;
  }

  static int count(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    String plain = Normalizer.normalize(sample, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    Matcher words = WORD.matcher(plain);
    int count = 0;
    while (words.find()) {
      if (isMarked(words.group()) && COMMON.contains(words.group())) {
        count++;
      }
    }
    return count;
  }

  private static boolean isMarked(String word) {
    return word.chars().anyMatch(c -> c > 0x7F);
  }
}
