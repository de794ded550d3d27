package vn.tracuu.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tracuu.model.Instrument;
import vn.tracuu.model.InstrumentNumber;

/**
 * A number whose sign names its type, without a word before it.
 *
 * <p>In "các Nghị quyết số 25/NQ-CP, 154/NQ-CP và số 457/NQ-HĐND" the second and the third.
 *
 * <p>A form is no instrument ("Mẫu số 01/KH-ĐT"), nor is a document's own heading ("Số:
 * 161/QĐ-UBND").
 */
final class BareNumber implements Way {
  private static final Pattern PATTERN = Pattern.compile(NumberShape.TYPED);
  private static final Pattern NOT_CITED =
      Pattern.compile(
          "(?:[Mm]ẫu|[Bb]iểu)(?: mẫu)? (?:số )?$|^\\W{0,4}Số ?:? ?$|[Ss]ố ?: ?$|[\\d:.,/-]$");

  @Override
  public List<String> beginnings() {
    return List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
  }

  @Override
  public Optional<Find.Named> at(Line line, int start) {
    return line.at(start, PATTERN)
        .filter(unused -> !NOT_CITED.matcher(line.before(start, 16)).find())
        .map(found -> new InstrumentNumber(found.group()))
        .map(
            number ->
                new Find.Named(
                    start,
                    start + number.printed().length(),
                    Instrument.numbered(number.type(), number.printed())));
  }
}
