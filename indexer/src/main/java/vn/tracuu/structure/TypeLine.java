package vn.tracuu.structure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tracuu.model.WorkType;

/**
 * The line that says what kind of document it is: "QUYẾT ĐỊNH" alone, or glued to the title, "LUẬT
 * ĐẤT ĐAI".
 */
final class TypeLine {
  /** Longest names first: "NGHỊ QUYẾT LIÊN TỊCH" is no "NGHỊ QUYẾT". */
  private static final List<WorkType> TYPES =
      Arrays.stream(WorkType.values())
          .filter(type -> type != WorkType.KHAC)
          .sorted(Comparator.comparingInt(type -> -type.vietnamese().length()))
          .toList();

  private TypeLine() {}

  /** The type that a line names and nothing else but the mark of a footnote: "THÔNG TƯ1". */
  static Optional<WorkType> of(String line) {
    return TYPES.stream().filter(type -> isNamed(line, name(type))).findFirst();
  }

  private static boolean isNamed(String line, String name) {
    return line.startsWith(name)
        && line.length() <= name.length() + 5
        && line.substring(name.length()).matches("|\\d{1,2}| ?[\\[(]\\d{1,2}[\\])]");
  }

  /** The type with which a line in capitals begins, and behind which something stands. */
  static Optional<WorkType> startOf(String line) {
    return TYPES.stream()
        .filter(type -> line.startsWith(name(type) + " ") && startsWithCapitals(line, name(type)))
        .findFirst();
  }

  static String name(WorkType type) {
    return type.vietnamese().toUpperCase(Locale.ROOT);
  }

  private static boolean startsWithCapitals(String line, String name) {
    int end = line.indexOf(' ', name.length() + 1);
    String word = line.substring(name.length() + 1, end < 0 ? line.length() : end);
    return Words.isCapitals(word) && !word.endsWith(":");
  }
}
