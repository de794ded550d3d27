package vn.tracuu.citation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tracuu.model.WorkType;

/**
 * A word for a kind of instrument as it stands in running text.
 *
 * @param words with a capital, small, or in capitals
 */
record TypeWord(String words, WorkType type) {
  /** Words of which {@link WorkType} does not know itself. */
  private static final Map<String, WorkType> OTHERS =
      Map.of(
          "Văn bản", WorkType.KHAC,
          "Bản án", WorkType.KHAC,
          "Thông tư liên bộ", WorkType.THONG_TU_LIEN_TICH,
          "Sắc lệnh", WorkType.LENH,
          "Thông báo kết luận", WorkType.THONG_BAO);

  /** By first letter, the longest first: "Nghị quyết liên tịch" before "Nghị quyết". */
  private static final Map<Character, List<TypeWord>> BY_LETTER =
      Stream.concat(
              Stream.of(WorkType.values()).map(type -> new TypeWord(type.vietnamese(), type)),
              OTHERS.entrySet().stream().map(one -> new TypeWord(one.getKey(), one.getValue())))
          .distinct()
          .flatMap(TypeWord::forms)
          .sorted(Comparator.comparingInt((TypeWord word) -> word.words.length()).reversed())
          .collect(Collectors.groupingBy(word -> word.words.charAt(0)));

  private static final List<TypeWord> NONE = List.of();

  /** All of them. */
  static final List<String> ALL =
      BY_LETTER.values().stream().flatMap(List::stream).map(TypeWord::words).toList();

  private static final List<List<TypeWord>> BY_INITIAL =
      IntStream.range(0, 0x2000)
          .mapToObj(letter -> BY_LETTER.getOrDefault((char) letter, List.of()))
          .toList();

  /** The word at {@code start}, if one stands there. */
  static Optional<TypeWord> at(Line line, int start) {
    return line.typeWord(start);
  }

  /** The same, looked for; a line keeps what was found last. */
  static Optional<TypeWord> find(Line line, int start) {
    String text = line.text();
    char initial = text.charAt(start);
    for (TypeWord word : initial < BY_INITIAL.size() ? BY_INITIAL.get(initial) : NONE) {
      if (text.startsWith(word.words, start) && line.isWordEnd(start + word.words.length())) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  int length() {
    return words.length();
  }

  /** "Văn bản" says no type; "Bản án" says one that has no sign of its own. */
  boolean isGeneral() {
    return words.toLowerCase(Locale.ROOT).equals("văn bản");
  }

  boolean hasCapital() {
    return Character.isUpperCase(words.charAt(0));
  }

  private static Stream<TypeWord> forms(TypeWord word) {
    String small = word.words.toLowerCase(Locale.ROOT);
    return Stream.of(word.words, small, word.words.toUpperCase(Locale.ROOT))
        .map(form -> new TypeWord(form, word.type));
  }
}
