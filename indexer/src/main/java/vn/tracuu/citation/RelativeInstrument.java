package vn.tracuu.citation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An instrument that the reader knows from where the words stand.
 *
 * <p>"Luật này", "Quyết định này", "Thông tư liên tịch này"; "Nghị định nêu trên" is the decree
 * cited last. In small letters the words may mean any decision, so they are left alone.
 */
final class RelativeInstrument implements Way {
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?<type>"
              + TypeWord.CAPITAL
              + ") (?:này|(?<above>nêu trên|nói trên|trên đây))(?!\\p{L})");

  @Override
  public String initials() {
    return TypeWord.INITIALS;
  }

  @Override
  public Optional<Find.Pointer> at(Line line, int start) {
    return line.at(start, PATTERN)
        .map(
            found ->
                new Find.Pointer(
                    start,
                    found.end(),
                    TypeWord.of(found.group("type")),
                    found.group("above") != null));
  }
}
