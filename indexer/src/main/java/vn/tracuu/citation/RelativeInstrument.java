package vn.tracuu.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An instrument that the reader knows from where the words stand.
 *
 * <p>"Luật này", "Quyết định này", "Thông tư liên tịch này"; "Nghị định nêu trên" is the decree
 * cited last. In small letters the words may mean any decision, so they are left alone.
 */
final class RelativeInstrument implements Way {
  private static final Pattern POINTER =
      Pattern.compile(" (?:này|(?<above>nêu trên|nói trên|trên đây))(?!\\p{L})");

  @Override
  public List<String> beginnings() {
    return TypeWord.ALL;
  }

  @Override
  public Optional<Find.Pointer> at(Line line, int start) {
    return TypeWord.at(line, start)
        .filter(TypeWord::hasCapital)
        .flatMap(
            word ->
                line.at(start + word.length(), POINTER)
                    .map(
                        found ->
                            new Find.Pointer(
                                start, found.end(), word.type(), found.group("above") != null)));
  }
}
