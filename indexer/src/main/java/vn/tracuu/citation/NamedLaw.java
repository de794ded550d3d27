package vn.tracuu.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.tracuu.model.Instrument;
import vn.tracuu.model.WorkType;

/**
 * A law, code or ordinance by its name, with its number or year if they are said.
 *
 * <p>"Luật Đất đai", "Luật Đất đai năm 2024", "Luật Đất đai số 31/2024/QH15", "Bộ luật dân sự",
 * "Luật Thuế GTGT 13/2008/QH12", "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992".
 */
final class NamedLaw implements Way {
  private static final Pattern TYPE =
      Pattern.compile(
          "(?<type>Bộ [Ll]uật|(?<!Đại học |Công ty |Hội |Khoa |Viện |Pháp )Luật|(?<!KỶ |PHÁP |BỘ )LUẬT|BỘ LUẬT|Pháp lệnh|Hiến pháp)(?!\\p{L})");
  private static final Pattern CONSTITUTION =
      Pattern.compile(" nước Cộng (?:hòa|hoà) xã hội chủ nghĩa Việt Nam");
  private static final Pattern NUMBER =
      Pattern.compile("(?:,? [Ss]ố:?)? (?<number>" + NumberShape.ANY + ")");
  private static final Pattern YEAR =
      Pattern.compile(" (?:năm )?(?<year>(?:19|20)\\d\\d)(?![\\p{L}\\p{N}/])");

  @Override
  public List<String> beginnings() {
    return List.of("Bộ luật", "Bộ Luật", "BỘ LUẬT", "Luật", "LUẬT", "Pháp lệnh", "Hiến pháp");
  }

  @Override
  public Optional<Find.Named> at(Line line, int start) {
    return line.at(start, TYPE)
        .flatMap(
            type -> {
              int name = nameEnd(line, type);
              return name == type.end() && !isConstitution(type)
                  ? Optional.empty()
                  : TypeWord.at(line, start).map(word -> find(line, word.type(), start, name));
            });
  }

  private static int nameEnd(Line line, MatchResult type) {
    if (isConstitution(type)) {
      return line.at(type.end(), CONSTITUTION).map(MatchResult::end).orElse(type.end());
    }
    int from = type.end() + 1;
    if (from >= line.text().length() || line.text().charAt(type.end()) != ' ') {
      return type.end();
    }
    int known = LawNames.end(line.text(), from);
    if (known > from) {
      return known;
    }
    return UnknownName.end(line, from).orElse(type.end());
  }

  private static boolean isConstitution(MatchResult type) {
    return type.group().startsWith("H");
  }

  static Find.Named find(Line line, WorkType type, int start, int nameEnd) {
    Instrument named = Instrument.named(type, line.text().substring(start, nameEnd));
    Optional<MatchResult> number = line.at(nameEnd, NUMBER);
    if (number.isPresent()) {
      String printed = number.get().group("number");
      return new Find.Named(
          start, number.get().end(), Instrument.numbered(type, printed).called(named.name()));
    }
    return line.at(nameEnd, YEAR)
        .map(
            year ->
                new Find.Named(start, year.end(), named.of(Integer.parseInt(year.group("year")))))
        .orElseGet(() -> new Find.Named(start, nameEnd, named));
  }
}
