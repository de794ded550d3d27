package vn.tracuu.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tracuu.model.WorkType;

/** The words for kinds of instruments as they stand in running text. */
final class TypeWord {
  /** Words of which {@link WorkType} does not know itself. */
  private static final Map<String, WorkType> OTHERS =
      Map.of(
          "Văn bản", WorkType.KHAC,
          "Bản án", WorkType.KHAC,
          "Thông tư liên bộ", WorkType.THONG_TU_LIEN_TICH,
          "Sắc lệnh", WorkType.LENH,
          "Thông báo kết luận", WorkType.THONG_BAO);

  private static final Map<String, WorkType> TYPES =
      Stream.concat(
              Stream.of(WorkType.values()).map(type -> Map.entry(type.vietnamese(), type)),
              OTHERS.entrySet().stream())
          .collect(
              Collectors.toUnmodifiableMap(
                  entry -> entry.getKey().toLowerCase(Locale.ROOT),
                  Map.Entry::getValue,
                  (one, other) -> one));

  /** Any of them, the longest first, in capitals, with a capital, or small. */
  static final String ANY = alternatives(true);

  /** Any of them with its capital. */
  static final String CAPITAL = alternatives(false);

  /** The letters with which they begin. */
  static final String INITIALS =
      Stream.of(ANY.split("\\|"))
          .map(word -> word.substring(0, 1))
          .distinct()
          .sorted()
          .collect(Collectors.joining());

  private TypeWord() {}

  /** The type that a word stands for: "NGHỊ QUYẾT" a resolution. */
  static WorkType of(String word) {
    return TYPES.getOrDefault(word.toLowerCase(Locale.ROOT), WorkType.KHAC);
  }

  private static String alternatives(boolean isAnyCase) {
    List<String> words = new ArrayList<>();
    TYPES.keySet().stream()
        .sorted((one, other) -> other.length() - one.length())
        .forEach(
            word -> {
              words.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
              if (isAnyCase) {
                words.add(word);
                words.add(word.toUpperCase(Locale.ROOT));
              }
            });
    return words.stream().map(TypeWord::plain).collect(Collectors.joining("|"));
  }

  /** The words hold letters and blanks only. */
  private static String plain(String word) {
    if (!Pattern.matches("[\\p{L} ]+", word)) {
      throw new IllegalArgumentException(word);
    }
    return word;
  }
}
